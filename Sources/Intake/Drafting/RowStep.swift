package import Engagement

/// One command that a row leads to.
///
/// It is made when it is reached, after what stands before it was decided, so that it finds what
/// the earlier ones registered.
package struct RowStep: Sendable {
    /// What comes of a step.
    package enum Made: Sendable {
        /// A command to seal and decide.
        case draft(Draft)
        /// There is nothing to do: the contact is known already.
        case nothing
        /// The row names what the ledger does not know.
        case refused([Finding])
    }

    enum Part: Sendable {
        case contact(name: String, function: String?, organisation: String)
        case row(ListedRow, Identified)
    }

    /// The canonical bytes of a row, and those from which its command's number is made.
    struct Identified: Sendable {
        let content: [UInt8]
        let identity: [UInt8]
        let numbered: NumberedRow?
    }

    let part: Part
    let file: String
    /// The line of the row.
    package let line: Int
    let context: DeliveryContext
    let isTakenOver: Bool

    /// The command as it is now; the directory knows what was decided before.
    package func make(_ directory: some Directory) -> Made {
        var references = References(directory, source: context.source, file: file, line: line)
        switch part {
        case .contact(let name, let function, let organisation):
            guard let organisation = references.organisation(organisation) else {
                // The row itself says so, once.
                return .nothing
            }
            guard ContactID(name) == nil,
                references.registered(name, function: function, of: organisation) == nil
            else { return .nothing }
            return .draft(contact(name, function, organisation))
        case .row(let row, let identified):
            guard let asks = asks(for: row, &references) else {
                return .refused(references.findings)
            }
            return .draft(draft(row, identified, asks))
        }
    }

    private func draft(
        _ row: ListedRow, _ identified: Identified,
        _ asks: @escaping @Sendable (StreamID, inout any TextSealing) -> [Ask]
    ) -> Draft {
        let creates: StreamKind? =
            switch row {
            case .person: .person
            case .organisation: .organisation
            default: nil
            }
        var draft = Draft(
            identity: .content(identified.identity), content: identified.content,
            creates: creates, asks: asks)
        (draft.number, draft.digest) = (identified.numbered?.number, identified.numbered?.digest)
        return draft
    }

    private func contact(
        _ name: String, _ function: String?, _ organisation: OrganisationID
    ) -> Draft {
        let key = NamedContact.key(organisation: organisation, name: name, function: function)
        var content = Canonical()
        content.add(key)
        let identity = Canonical.identity(
            list: "contacts", source: NamedContact.source, key: key, content: content.bytes,
            occurrence: 0)
        let provenance = context.provenance()
        return Draft(identity: .content(identity), content: content.bytes, creates: .contact) {
            created, sealer in
            let event = ContactRegistered(
                name: sealer.seal(name, as: .contactName, for: created, index: 0),
                function: function.map {
                    sealer.seal($0, as: .function, for: created, index: 0)
                },
                organisation: organisation,
                sourceKeys: [
                    SourceKey(
                        fingerprint: sealer.fingerprint(
                            of: key, kind: .contact, source: NamedContact.source),
                        key: nil)
                ],
                provenance: provenance)
            return [Ask(created, .contact(.registered(event)))]
        }
    }
}

/// What is asked for, given the stream of a new subject and a sealer.
typealias Asking = @Sendable (_ created: StreamID, inout any TextSealing) -> [Ask]

extension RowStep {
    /// What the row asks for; nil when it names what is not known, as the references then say.
    private func asks<Names: Directory>(
        for row: ListedRow, _ references: inout References<Names>
    ) -> Asking? {
        switch row {
        case .organisation(let row): asks(row)
        case .person(let row): asks(row)
        case .engagement(let row): asks(row, &references)
        case .attestation(let row): asks(row, &references)
        case .allowance(let row): asks(row, &references)
        case .hours(let row): asks(row, &references)
        case .groupHours(let row): asks(row, &references)
        case .card(let row): asks(row, &references)
        }
    }
}

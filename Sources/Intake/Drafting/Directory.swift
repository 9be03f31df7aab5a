package import Engagement

/// What the ledger knows when a row is turned into a draft; asked again for every step, so that
/// what an earlier row registered is found.
package protocol Directory {
    /// The subject that a source calls by that key, found by its fingerprint; nil when none.
    func stream(_ kind: StreamKind, source: String, key: String) -> StreamID?
    /// Whether the ledger has that subject.
    func knows(_ stream: StreamID) -> Bool
    /// The programme with that code; nil when none was established.
    func programme(code: String) -> ProgrammeID?
    /// The only organisation that goes by that name today; nil when there is none, or several.
    func organisation(named name: String) -> OrganisationID?
    /// The code of the published activity list that a word stands for; nil when it has none.
    func activity(_ word: String) -> String?
    /// Whom a name means that a row of the organisation writes on that line, or of the namespace
    /// where it names no organisation.
    func match(
        _ name: WrittenName, of organisation: OrganisationID?, source: String, line: Int
    ) -> NameMatch
    /// The person's one engagement with the organisation; nil when there is none, or several.
    func engagement(of person: PersonID, with organisation: OrganisationID) -> Revision?
}

extension Directory {
    /// Without a published list no word stands for another.
    package func activity(_ word: String) -> String? { nil }
    /// Where no names are looked up, only keys and ids name organisations.
    package func organisation(named name: String) -> OrganisationID? { nil }
}

/// What a list as a whole brings to each of its rows.
package struct DeliveryContext: Hashable, Sendable {
    /// The event that recorded the delivery.
    package var name: EventName?
    /// The deliveries by organisation, where a list is one of each organisation that it names.
    package var names: [OrganisationID: EventName] = [:]
    /// The day the list was received.
    package var received: Day?
    /// The namespace of the source's keys (`--source`); empty when it has none.
    package var source: String

    /// What a list brings to its rows.
    package init(name: EventName?, received: Day?, source: String) {
        self.name = name
        self.received = received
        self.source = source
    }

    /// Where an event of a row comes from.
    ///
    /// A paper without a day of receipt is not kept: that the row names none is found before.
    func provenance(
        of organisation: OrganisationID? = nil, received day: Day? = nil,
        reference: String? = nil, document: String? = nil, reasonCode: String? = nil
    ) -> Provenance {
        let name = organisation.flatMap { names[$0] } ?? name
        let intake = (day ?? received).map {
            Intake(received: $0, reference: reference, document: document)
        }
        guard intake != nil || reasonCode != nil else { return Provenance(delivery: name) }
        return Provenance(
            delivery: name, particulars: Particulars(intake: intake, reasonCode: reasonCode))
    }
}

/// How signatories that a list gives by name are found again.
package enum NamedContact {
    /// The namespace of such keys; no list can use it as its own.
    package static let source = "\u{1F}name"

    /// The key: organisation, name and function, parted by U+001F.
    package static func key(
        organisation: OrganisationID, name: String, function: String?
    ) -> String {
        "\(organisation.text)\u{1F}\(name)\u{1F}\(function ?? "")"
    }
}

/// How an engagement's own key in a list, and the name of a person as a list writes it, are told
/// from a person's key, since all stand in a person's stream.
package enum ListedKey {
    /// The key of an engagement as it is fingerprinted with the kind `person`.
    package static func engagement(_ id: String) -> String { "engagement\u{1F}\(id)" }

    /// The key of a person's name as it is fingerprinted with the kind `person` and the source's
    /// namespace; without a namespace the organisation stands for it, because two clubs may write
    /// one name and mean two people.
    package static func alias(_ spelling: String, of organisation: OrganisationID?) -> String {
        "alias\u{1F}\(organisation?.text ?? "")\u{1F}\(spelling)"
    }
}

package import Engagement

/// What organisations attested by signature (Trägerbestätigung), by volunteer.
package enum Attestations: Projection {
    /// The stored name.
    package static let name = "attestations"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.engagement
    /// What names a row.
    package typealias Key = PersonID
    /// What a row holds.
    package typealias Row = AttestationsRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .engagement(let event) = recorded.event,
            let person = PersonID(recorded.stream)
        else { return }
        rows.grow(person) { $0.note(event, of: recorded) }
    }
}

/// The attestations of one person, in the order in which they were recorded.
package struct AttestationsRow: GrowingRow {
    /// The attestations, those withdrawn included.
    package var attestations: [AttestationFacts] = []

    /// No attestation.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { attestations.isEmpty }

    /// The attestations that nobody withdrew.
    package var standing: [AttestationFacts] { attestations.filter { $0.withdrawals.isEmpty } }

    fileprivate mutating func note(_ event: EngagementEvent, of recorded: Recorded) {
        switch event {
        case .attested(let said):
            attestations.append(AttestationFacts(said, of: recorded))
        case .attestationWithdrawn(let said):
            for index in attestations.indices
            where attestations[index].revision == said.attestation {
                attestations[index].withdrawals.append(Noted(recorded.revision, said.on))
            }
        case .enteredInError(let said):
            attestations.undo(said.target)
            for index in attestations.indices {
                attestations[index].withdrawals.undo(said.target)
            }
        case .started, .paused, .resumed, .ended, .qualificationRecorded, .honourRecorded,
            .allowanceRecorded, .declarationMade:
            break
        }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(attestations) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        attestations = try reader.take()
    }
}

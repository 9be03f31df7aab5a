package import Engagement

/// Every organisation by serial.
package enum Organisations: Projection {
    /// The stored name.
    package static let name = "organisations"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.organisation
    /// What names a row.
    package typealias Key = OrganisationID
    /// What a row holds.
    package typealias Row = OrganisationRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .organisation(let event) = recorded.event,
            let organisation = OrganisationID(recorded.stream)
        else { return }
        rows.grow(organisation) { $0.note(event, of: recorded) }
    }
}

extension OrganisationRow {
    fileprivate mutating func note(_ event: OrganisationEvent, of recorded: Recorded) {
        let revision = recorded.revision
        switch event {
        case .registered(let said):
            registered = Noted(revision, recorded.position)
            history.state(OrganisationDetails(said), from: nil, at: revision)
        case .changed(let said):
            history.state(OrganisationDetails(said), from: said.from, at: revision)
        case .renamed(let said):
            history.state(OrganisationDetails(said), from: said.from, at: revision)
        case .succeeded(let said):
            let successor = Successor(from: said.from, organisation: said.by)
            successors.append(Noted(revision, successor))
        case .dissolved(let said): dissolutions.append(Noted(revision, said.from))
        case .deliveryReceived, .deliveryUndone: break
        case .corrected(let said):
            history.correct(said.target, with: OrganisationDetails(said), at: revision)
        case .enteredInError(let said): undo(said.target)
        }
    }
}

extension OrganisationDetails {
    fileprivate init(_ said: OrganisationRegistered) {
        name = said.name
        category = said.category
        seat = said.seat
        founded = said.founded
        nonprofit = said.nonprofit
        legalForm = said.legalForm
    }

    fileprivate init(_ said: OrganisationChanged) {
        category = said.category
        seat = said.seat
        nonprofit = said.nonprofit
        legalForm = said.legalForm
    }

    fileprivate init(_ said: OrganisationRenamed) { name = said.name }

    fileprivate init(_ said: OrganisationCorrected) {
        name = said.name
        category = said.category
        seat = said.seat
        founded = said.founded
        nonprofit = said.nonprofit
        legalForm = said.legalForm
    }
}

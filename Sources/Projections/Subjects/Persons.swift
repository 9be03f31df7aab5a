package import Engagement

/// Every volunteer by serial.
package enum Persons: Projection {
    /// The stored name.
    package static let name = "persons"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families = EventFamilies.person
    /// What names a row.
    package typealias Key = PersonID
    /// What a row holds.
    package typealias Row = PersonRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .person(let event) = recorded.event,
            let person = PersonID(recorded.stream)
        else { return }
        rows.grow(person) { $0.note(event, of: recorded) }
    }
}

extension PersonRow {
    fileprivate mutating func note(_ event: PersonEvent, of recorded: Recorded) {
        let revision = recorded.revision
        switch event {
        case .registered(let said):
            registered = Noted(revision, recorded.position)
            history.state(PersonDetails(said), from: nil, at: revision)
        case .residenceChanged(let said):
            history.state(PersonDetails(said), from: said.from, at: revision)
        case .nameChanged(let said):
            history.state(PersonDetails(said), from: said.from, at: revision)
        case .reachChanged(let said):
            history.state(PersonDetails(said), from: said.from, at: revision)
        case .detailsCorrected(let said):
            history.correct(said.target, with: PersonDetails(said), at: revision)
        case .died(let said): deaths.append(Noted(revision, said.day))
        case .addressBlocked(let said): blocks.append(Noted(revision, AddressBlock(said)))
        case .addressUnblocked(let said): blocks.append(Noted(revision, AddressBlock(said)))
        case .consentGiven(let said):
            let step = ConsentStep(said.purpose, said.on, isGiven: true)
            consentSteps.append(Noted(revision, step))
        case .consentWithdrawn(let said):
            let step = ConsentStep(said.purpose, said.on, isGiven: false)
            consentSteps.append(Noted(revision, step))
        case .aliasRecorded: break
        case .merged(let said): mergers.append(Noted(revision, said.into))
        case .separated(let said): separations.append(Noted(revision, said.target))
        case .enteredInError(let said): undo(said.target)
        }
    }
}

extension PersonDetails {
    fileprivate init(_ said: PersonRegistered) {
        givenNames = said.givenNames
        familyName = said.familyName
        born = said.born
        home = said.home
        email = said.email
        phone = said.phone
    }

    fileprivate init(_ said: ResidenceChanged) { home = said.home }

    fileprivate init(_ said: NameChanged) {
        givenNames = said.givenNames
        familyName = said.familyName
    }

    fileprivate init(_ said: ReachChanged) {
        email = said.email
        phone = said.phone
    }

    fileprivate init(_ said: DetailsCorrected) {
        givenNames = said.givenNames
        familyName = said.familyName
        born = said.born
        home = said.home
        email = said.email
        phone = said.phone
    }
}

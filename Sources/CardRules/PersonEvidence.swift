package import Engagement

/// What the ledger knows of one person that rules look at, folded from records.
///
/// It takes the records of the person's stream, and of the streams merged into it, each stream in
/// its order. It knows no Kenntnisstand: whoever feeds it stops where knowledge shall end.
/// Corrections reach their targets at once; the Stichtag is applied when a rule asks.
package struct PersonEvidence: Sendable {
    /// One record that says something of the person, its engagements or its cards.
    struct Line: Sendable {
        let position: Position
        let name: EventName
        /// The civil day of the record.
        let recorded: Day
        let event: Event
        var isUndone = false
    }

    /// The person; what another stream says of residence and birth yields to its own stream.
    package let person: PersonID
    /// What rules look at beside the person's own records.
    package var circumstances = Circumstances()
    private(set) var hours: [HoursEvidence] = []
    private var hoursIndex: [EventName: Int] = [:]
    private var lines: [Line] = []

    /// Nothing is known of the person yet.
    package init(_ person: PersonID) { self.person = person }

    /// Takes up the next record; what rules do not look at changes nothing.
    package mutating func take(_ recorded: Recorded) {
        switch recorded.event {
        case .hours(let event): take(event, recorded)
        case .engagement(let event): take(event, recorded)
        case .person(let event): take(event, recorded)
        case .card(.applied), .card(.granted), .card(.grantedByException), .card(.takenOver),
            .card(.extended), .card(.returned), .card(.givenUp), .card(.withdrawn),
            .card(.revoked):
            keep(recorded)
        case .card(.enteredInError(let event)): undo(event.target, recorded)
        default: break
        }
    }

    /// The records that were not entered in error, in the order they were taken up.
    var standing: some Sequence<Line> { lines.lazy.filter { !$0.isUndone } }

    private mutating func take(_ event: HoursEvent, _ recorded: Recorded) {
        switch event {
        case .recordedForGroup: break
        case .recorded(let entry):
            hoursIndex[recorded.name] = hours.count
            hours.append(HoursEvidence(recorded, entry))
        case .confirmed(let event): move(event.target, to: .confirmed, recorded)
        case .confirmationWithdrawn(let event): move(event.target, to: .recorded, recorded)
        case .rejected(let event): move(event.target, to: .rejected, recorded)
        case .accepted(let event): move(event.target, to: .recorded, recorded)
        case .reversed(let event): move(event.target, to: .reversed, recorded)
        }
    }

    private mutating func take(_ event: EngagementEvent, _ recorded: Recorded) {
        switch event {
        case .started, .paused, .resumed, .ended, .attested, .attestationWithdrawn,
            .allowanceRecorded, .declarationMade, .qualificationRecorded, .honourRecorded:
            keep(recorded)
        case .enteredInError(let event): undo(event.target, recorded)
        }
    }

    private mutating func take(_ event: PersonEvent, _ recorded: Recorded) {
        switch event {
        case .registered, .residenceChanged, .detailsCorrected, .died: keep(recorded)
        case .enteredInError(let event): undo(event.target, recorded)
        case .nameChanged, .reachChanged, .addressBlocked, .addressUnblocked, .consentGiven,
            .consentWithdrawn, .aliasRecorded, .merged, .separated:
            break
        }
    }

    private mutating func keep(_ recorded: Recorded) {
        lines.append(
            Line(
                position: recorded.position, name: recorded.name, recorded: recorded.day,
                event: recorded.event))
    }

    private mutating func undo(_ target: Revision, _ recorded: Recorded) {
        let name = EventName(recorded.stream, target)
        guard let index = lines.firstIndex(where: { $0.name == name }) else { return }
        lines[index].isUndone = true
    }

    private mutating func move(
        _ target: Revision, to standing: HoursStanding, _ recorded: Recorded
    ) {
        guard let index = hoursIndex[EventName(recorded.stream, target)] else { return }
        hours[index].standing = standing
        hours[index].standingSince = recorded.position
    }
}

/// One hours entry and where it stands after all that was said of it.
struct HoursEvidence: Sendable {
    let position: Position
    let organisation: OrganisationID
    let span: DaySpan
    let minutes: Minutes
    /// How many units were reported, where the report was not in minutes.
    let units: UInt32?
    let place: MunicipalityKey?
    let activity: String?
    let isForProject: Bool
    let basis: HoursBasis
    let grade: EvidenceGrade
    var standing: HoursStanding
    /// The record that put it there; nil while nothing was said of it.
    var standingSince: Position?

    init(_ recorded: Recorded, _ event: HoursRecorded) {
        position = recorded.position
        organisation = event.organisation
        span = event.span
        minutes = event.minutes
        units = event.units
        place = event.place
        activity = event.activity
        isForProject = event.project != nil
        basis = event.basis
        grade = event.grade
        standing = event.marks.contains(where: \.weighs) ? .marked : .recorded
    }

    /// The entry's own record and the one that put it where it stands.
    var positions: [Position] { [position] + (standingSince.map { [$0] } ?? []) }
}

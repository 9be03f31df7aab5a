import Engagement

@testable import Projections

/// A small ledger in memory that numbers its events as the real one does.
struct TrialLedger {
    private(set) var events: [Recorded] = []
    private var revisions: [StreamID: Revision] = [:]

    /// Appends an event and answers its revision.
    @discardableResult
    mutating func append(_ stream: StreamID, _ event: Event) -> Revision {
        let revision = revisions[stream, default: 0]
        revisions[stream] = revision + 1
        let position = Position(events.count)
        events.append(
            Recorded(
                position: position, stream: stream, revision: revision,
                at: Instant(microseconds: 1_700_000_000_000_000 + Int64(position)),
                minutesAheadOfUTC: 60, actor: ActorID(1),
                command: CommandID(high: 0, low: position), event: event))
        return revision
    }

    /// The rows of a projection over everything appended.
    func rows<P: Projection>(_ type: P.Type) -> MemoryRows<P> {
        var rows = MemoryRows<P>()
        for event in events { rows.apply(event) }
        return rows
    }
}

/// A day of the calendar; 1970-01-01 when there is none.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0)
}

/// The days from one to another; the first alone when they stand the wrong way round.
func span(_ first: Day, _ last: Day) -> DaySpan {
    DaySpan(from: first, to: last) ?? DaySpan(first)
}

/// A sealed text of a person that no test opens.
func sealed(_ person: PersonID, _ byte: UInt8) -> Sealed {
    Sealed(owner: person.stream, key: 1, box: [1, byte])
}

let anna = PersonID(1)
let club = OrganisationID(1)
let rosslau = MunicipalityKey(number: 15_001_000)

/// An entry of voluntary hours.
func hours(
    _ minutes: Int64, on span: DaySpan, for organisation: OrganisationID = club,
    basis: HoursBasis = .voluntary, marks: [Mark] = []
) -> HoursRecorded {
    HoursRecorded(
        organisation: organisation, activity: "chor", span: span, minutes: Minutes(minutes),
        place: rosslau, district: "Süd", basis: basis, grade: .sheet, marks: marks)
}

/// What is said of an entry that stood there.
func said(
    of entry: HoursRecorded, _ target: Revision, _ standing: HoursStanding
)
    -> HoursCorrection
{
    HoursCorrection(target: target, entry: entry.facts, standing: standing)
}

import Engagement
import Intake
import Ledger
import Projections

/// Finds rows of hours that tell again, or otherwise, what stood in the ledger before the import:
/// the same person, organisation and activity in the same time.
///
/// Only rows whose person has another entry of that time lead to a look at earlier entries, and
/// those are read once for each person.
final class Overlaps {
    private let desk: Desk
    private let source: String
    private let before: TreeSize
    private let deliveries: [EventName: DeliveryFacts]
    /// Entries that go anyway, because the list stands in their place.
    private let replaced: Set<Position>
    private var people: [PersonID: [ToldEntry]] = [:]
    private var kept = 0

    /// Entries are kept up to so many.
    private static let mostKept = 200_000

    /// Finds such rows in a ledger with these deliveries.
    init(
        _ desk: Desk, _ deliveries: [KnownDelivery], source: String, replaced: Replaced? = nil
    ) throws(Complaint) {
        self.desk = desk
        self.replaced = Set(replaced?.entries.map(\.recorded.position) ?? [])
        self.source = source
        before = try desk.size()
        self.deliveries = Dictionary(
            deliveries.map { ($0.name, $0.facts) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is found about a row that was just accepted; nil when it tells something new.
    func finding(
        _ asks: [Ask], _ row: ListedRow, _ line: Int, _ file: String, _ batches: ImportDesk
    ) throws(Complaint) -> Finding? {
        guard case .hours(.recorded(let entry))? = asks.first?.event,
            let person = asks.first.flatMap({ PersonID($0.stream) })
        else { return nil }
        let repeated = batches.entriesRepeated(byLast: asks.count, of: person)
        guard repeated?.isEmpty != true else { return nil }
        let earlier = try entries(of: person).filter { told in
            repeated?.contains(told.revision) != false && told.tellsOf(entry)
        }
        let same = earlier.filter { $0.span == entry.span }
        guard let told = same.first(where: { $0.minutes != entry.minutes }) ?? same.first
        else {
            return earlier.first.map { finding(.overlapsDelivery, $0, line, file, .notice) }
        }
        let code: FindingCode =
            told.minutes == entry.minutes ? .overlapsDelivery : .possibleCorrection
        let isToldApart = row.key != nil && same.allSatisfy(isOfThisSource)
        return finding(code, told, line, file, isToldApart ? .notice : .error)
    }

    /// Rows with keys of their own are told apart by their source: two of one source may be two
    /// shifts, and somebody should know.
    private func isOfThisSource(_ told: ToldEntry) -> Bool {
        guard let delivery = told.delivery else { return true }
        return deliveries[delivery]?.source == source
    }

    private func finding(
        _ code: FindingCode, _ told: ToldEntry, _ line: Int, _ file: String,
        _ severity: Finding.Severity = .error
    ) -> Finding {
        let delivery = told.delivery.flatMap { deliveries[$0]?.number }
        return Finding(
            file: file, line: line, code: code,
            suggestion: Texts.toldBefore(
                told.position, delivery.map { "L-\($0)" }, told.minutes),
            severity: severity)
    }

    /// The entries of a person that stood before the import and still count or wait.
    private func entries(of person: PersonID) throws(Complaint) -> [ToldEntry] {
        if let found = people[person] { return found }
        var entries = HoursEntries()
        for recorded in try desk.events(of: person.stream, knownAt: before) {
            entries.take(recorded)
        }
        let live = entries.lines.filter { line in
            line.standing != .rejected && line.standing != .reversed
                && !replaced.contains(line.recorded.position)
        }.map(ToldEntry.init)
        if kept > Overlaps.mostKept { (people, kept) = ([:], 0) }
        kept += live.count
        people[person] = live
        return live
    }
}

/// What an entry of before the import told, as far as rows are held against it.
private struct ToldEntry {
    let position: Position
    let revision: Revision
    let organisation: OrganisationID
    let activity: String?
    let span: DaySpan
    let clock: ClockSpan?
    let minutes: Minutes
    let delivery: EventName?

    init(_ line: EntryLine) {
        position = line.recorded.position
        revision = line.recorded.revision
        organisation = line.entry.organisation
        activity = line.entry.activity
        span = line.entry.span
        clock = line.entry.clock
        minutes = line.entry.minutes
        delivery = line.entry.provenance.delivery
    }

    /// Whether both may tell of the same time: not when both name an activity and they differ, nor
    /// when both name clock times that share no minute.
    func tellsOf(_ other: HoursRecorded) -> Bool {
        guard organisation == other.organisation, span.overlaps(other.span) else { return false }
        if let activity, let another = other.activity, activity != another { return false }
        if let clock, let another = other.clock, !clock.overlaps(another) { return false }
        return true
    }
}

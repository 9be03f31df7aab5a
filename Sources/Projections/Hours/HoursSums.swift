package import Engagement

/// What an hours event changes in every sum: taken out where the entry stood before, added where
/// it stands now.
///
/// It is worked out once for an event, and then used by all that sum hours.
package struct HoursStep: Sendable {
    /// The stream of the person, or of the organisation whose group it is.
    let stream: StreamID
    /// Whether it is of a group of people who are not named.
    let isOfGroup: Bool
    /// What the entry says.
    let entry: HoursFacts
    /// The smallest unit of the calendar that contains it.
    let unit: HoursUnit
    /// Where it was counted before; nil when it is new or was counted nowhere.
    let left: HoursColumn?
    /// Where it is counted now; nil when nowhere.
    let entered: HoursColumn?

    /// The step that an event means; nil when no sum changes.
    ///
    /// The cases are told apart in one step, so that no more of the event is copied than needed.
    package init?(_ recorded: Recorded) {
        let stream = recorded.stream
        switch recorded.event {
        case .hours(.recorded(let entry)):
            let isMarked = !entry.marks.isEmpty && entry.marks.contains { $0.weighs }
            self.init(stream, entry.facts, from: nil, to: isMarked ? .marked : .recorded)
        case .hours(.recordedForGroup(let entry)):
            guard let organisation = OrganisationID(stream) else { return nil }
            let isMarked = entry.marks.contains { $0.weighs }
            self.init(
                stream, entry.facts(of: organisation), from: nil,
                to: isMarked ? .marked : .recorded)
        case .hours(.confirmed(let said)): self.init(stream, said, to: .confirmed)
        case .hours(.confirmationWithdrawn(let said)): self.init(stream, said, to: .recorded)
        case .hours(.rejected(let said)): self.init(stream, said, to: .rejected)
        case .hours(.accepted(let said)): self.init(stream, said, to: .recorded)
        case .hours(.reversed(let said)): self.init(stream, said, to: .reversed)
        default: return nil
        }
    }

    private init?(_ stream: StreamID, _ said: HoursCorrection, to after: HoursStanding) {
        self.init(stream, said.entry, from: said.standing, to: after)
    }

    private init?(
        _ stream: StreamID, _ entry: HoursFacts, from before: HoursStanding?,
        to after: HoursStanding
    ) {
        isOfGroup = stream.kind == .organisation
        let left = before.flatMap { HoursColumn(basis: entry.basis, standing: $0) }
        let entered = HoursColumn(basis: entry.basis, standing: after)
        self.left = isOfGroup && left == .recorded ? .group : left
        self.entered = isOfGroup && entered == .recorded ? .group : entered
        guard left != entered else { return nil }
        self.stream = stream
        self.entry = entry
        unit = HoursUnit(containing: entry.span)
    }

    /// The days that the entry is about.
    package var span: DaySpan { entry.span }

    /// Changes the sums that the entry belongs to.
    func change(_ sums: inout HoursRow) {
        let tally = HoursTally(minutes: entry.minutes.count, entries: 1)
        if let left { sums[left] -= tally }
        if let entered { sums[entered] += tally }
    }
}

/// What hours are summed by: a part of every key.
package protocol HoursSubject: Hashable, Comparable, RowValue {}

/// Whose hours, in which unit of the calendar.
package struct HoursKey<Subject: HoursSubject>: ProjectionKey {
    /// What the hours are summed by.
    package var subject: Subject
    /// The unit of the calendar.
    package var unit: HoursUnit

    /// The key of a subject's hours in a unit.
    package init(_ subject: Subject, _ unit: HoursUnit) {
        self.subject = subject
        self.unit = unit
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        subject.encode(into: &writer)
        unit.encode(into: &writer)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        subject = try reader.take()
        unit = try reader.take()
    }

    package static func < (left: HoursKey, right: HoursKey) -> Bool {
        left.subject == right.subject ? left.unit < right.unit : left.subject < right.subject
    }
}

/// Sums of hours: the one rule, whatever they are summed by.
///
/// Attested minutes are not part of the sums: a withdrawal names only the attestation, and
/// attested amounts are never added to recorded hours. They stand in `attestations`.
package protocol HoursSums: Projection where Key == HoursKey<Subject>, Row == HoursRow {
    /// What the hours are summed by.
    associatedtype Subject: HoursSubject
    /// The subject of an entry in that stream.
    static func subject(of entry: HoursFacts, in stream: StreamID) -> Subject
    /// Whether hours of groups are summed, too.
    static var sumsGroups: Bool { get }
    /// An empty fold of steps into rows; by calendar unit as in the table, or by year.
    static func fold(byYear: Bool) -> HoursFold<Subject>
    /// An empty list of stored rows.
    static func lines() -> HoursLines<Subject>
}

extension HoursSums {
    /// The version of the common rule.
    package static var version: Int { 2 }

    /// Hours of groups count by everything but by person.
    package static var sumsGroups: Bool { true }

    /// The family of hours.
    package static var families: EventFamilies { .hours }

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        if let step = HoursStep(recorded) { project(step, into: &rows) }
    }

    /// Changes the one row that the step is about.
    package static func project(
        _ step: HoursStep, into rows: inout some RowChanging<Key, Row>
    ) {
        guard sumsGroups || !step.isOfGroup else { return }
        let key = HoursKey(subject(of: step.entry, in: step.stream), step.unit)
        rows.change(key) { row in
            var sums = row ?? HoursRow()
            step.change(&sums)
            row = sums
        }
    }
}

/// Sums of hours from steps, in memory: for replays up to some knowledge.
///
/// It is made of closures for the reason that ``ProjectionRun`` is.
package struct HoursFold<Subject: HoursSubject> {
    /// Adds what a step changes.
    package let add: (_ step: HoursStep) -> Void
    /// The rows in the order of their keys; those that say nothing are left out.
    package let rows: () -> [HoursLines<Subject>.Line]
}

/// Stored sums of hours as they are read, in the order of their keys; of closures as
/// ``HoursFold`` is.
package struct HoursLines<Subject: HoursSubject> {
    /// A key and its row.
    package typealias Line = (key: HoursKey<Subject>, row: HoursRow)

    /// Takes the bytes of a row; false when they are damaged.
    package let take: (_ key: [UInt8], _ row: [UInt8]) -> Bool
    /// What was taken.
    package let all: () -> [Line]

    /// An empty list; to be made where the subject's type is known.
    @inline(__always)
    init() {
        let taken = TakenLines<Subject>()
        take = { key, row in
            guard let key = HoursKey<Subject>(bytes: key), let row = HoursRow(bytes: row) else {
                return false
            }
            taken.lines.append((key, row))
            return true
        }
        all = { taken.lines }
    }
}

private final class TakenLines<Subject: HoursSubject> {
    var lines: [HoursLines<Subject>.Line] = []
}

private final class FoldedRows<Subject: HoursSubject> {
    var rows: [HoursKey<Subject>: HoursRow] = [:]
}

extension HoursFold {
    /// An empty fold for a projection; to be made where the projection's type is known, so that
    /// the compiler writes its closures out for it.
    @inline(__always)
    init<P: HoursSums>(for type: P.Type, byYear: Bool) where P.Subject == Subject {
        let folded = FoldedRows<Subject>()
        add = { step in
            guard P.sumsGroups || !step.isOfGroup else { return }
            let unit = byYear ? step.unit.within(.year) ?? step.unit : step.unit
            let key = HoursKey(P.subject(of: step.entry, in: step.stream), unit)
            step.change(&folded.rows[key, default: HoursRow()])
        }
        rows = {
            // In one array: copies of the table would weigh more than the table.
            var lines: [HoursLines<Subject>.Line] = []
            lines.reserveCapacity(folded.rows.count)
            for (key, row) in folded.rows where !row.isEmpty { lines.append((key, row)) }
            lines.sort { $0.key < $1.key }
            return lines
        }
    }
}

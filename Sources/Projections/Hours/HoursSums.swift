package import Engagement

/// An hours entry on its way from one standing to another.
struct HoursStep {
    /// What the entry says.
    var entry: HoursFacts
    /// Where it stood before; nil when it is new.
    var before: HoursStanding?
    /// Where it stands now.
    var after: HoursStanding

    /// The step that an event means; nil for events of other families.
    init?(_ event: Event) {
        guard case .hours(let event) = event else { return nil }
        switch event {
        case .recorded(let entry):
            let isMarked = entry.marks.contains { $0.weighs }
            self.init(entry.facts, from: nil, to: isMarked ? .marked : .recorded)
        case .confirmed(let said): self.init(said, to: .confirmed)
        case .confirmationWithdrawn(let said): self.init(said, to: .recorded)
        case .rejected(let said): self.init(said, to: .rejected)
        case .accepted(let said): self.init(said, to: .recorded)
        case .reversed(let said): self.init(said, to: .reversed)
        }
    }

    private init(_ said: HoursCorrection, to after: HoursStanding) {
        self.init(said.entry, from: said.standing, to: after)
    }

    private init(_ entry: HoursFacts, from before: HoursStanding?, to after: HoursStanding) {
        self.entry = entry
        self.before = before
        self.after = after
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
    package func encode(into writer: inout RowWriter) { writer.put(subject, unit) }

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
}

extension HoursSums {
    /// The version of the common rule.
    package static var version: Int { 1 }

    /// The family of hours.
    package static var families: EventFamilies { .hours }

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard let step = HoursStep(recorded.event) else { return }
        let basis = step.entry.basis
        let left = step.before.flatMap { HoursColumn(basis: basis, standing: $0) }
        let entered = HoursColumn(basis: basis, standing: step.after)
        guard left != entered else { return }
        let subject = subject(of: step.entry, in: recorded.stream)
        let tally = HoursTally(minutes: step.entry.minutes.count, entries: 1)
        rows.change(HoursKey(subject, HoursUnit(containing: step.entry.span))) { row in
            var sums = row ?? HoursRow()
            if let left { sums[left] -= tally }
            if let entered { sums[entered] += tally }
            row = sums
        }
    }
}

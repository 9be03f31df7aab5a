import Documents
import Engagement
import StrictJSON

/// One row of a corrected list beside the entry that it stands in place of, or an entry that is
/// gone.
struct ReplacedLine {
    enum State: String {
        case unchanged, changed, gone, new
    }

    let state: State
    let line: Int?
    let person: StreamID
    let before: EntryLine?
    let after: HoursRecorded?

    init(
        _ state: State, _ line: Int? = nil, person: StreamID, before: EntryLine?,
        after: HoursRecorded?
    ) {
        self.state = state
        self.line = line
        self.person = person
        self.before = before
        self.after = after
    }

    init(_ state: State, _ line: Int? = nil, before: EntryLine, after: HoursRecorded? = nil) {
        self.init(state, line, person: before.recorded.stream, before: before, after: after)
    }
}

/// What a corrected list changed in the ledger, row by row.
struct ReplacementReport {
    /// The deliveries that the list stands in place of: `L-17`.
    let numbers: [String]
    let lines: [ReplacedLine]

    private func count(_ state: ReplacedLine.State) -> Int { lines.count { $0.state == state } }

    private func minutes(_ of: (ReplacedLine) -> HoursRecorded?) -> Int64 {
        lines.reduce(0) { $0 + (of($1)?.minutes.count ?? 0) }
    }

    private var before: Int64 { minutes { $0.before?.entry } }
    private var after: Int64 { minutes { $0.after } }

    /// Confirmations that fall away because their entries do.
    private var confirmed: Int {
        lines.count { $0.state != .unchanged && $0.before?.standing == .confirmed }
    }

    var facts: [Document.Fact] {
        var facts = [
            Document.Fact(
                key: "replaces", title: Texts.columnReplaces,
                value: .text(numbers.joined(separator: ", ")))
        ]
        for state in [ReplacedLine.State.unchanged, .changed, .gone, .new] {
            facts.append(
                .init(
                    key: state.rawValue, title: state.spoken,
                    value: .integer(Int64(count(state)))))
        }
        facts.append(
            .init(key: "minutes_before", title: Texts.factHoursBefore, value: .minutes(before)))
        facts.append(
            .init(key: "minutes_after", title: Texts.factHoursAfter, value: .minutes(after)))
        if confirmed > 0 {
            facts.append(
                .init(
                    key: "confirmed", title: Texts.factConfirmedBefore,
                    value: .integer(Int64(confirmed))))
        }
        return facts
    }

    /// What is not as it was; nil when everything is.
    var table: Table? {
        let shown = lines.filter { $0.state != .unchanged }
        guard !shown.isEmpty else { return nil }
        var table = Table(
            name: "changes",
            columns: [
                Column(key: "line", title: Texts.columnLine, kind: .integer),
                Column(key: "state", title: Texts.columnOutcome, kind: .text),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "person", title: Texts.columnPerson, kind: .identifier),
                Column(key: "first_day", title: Texts.columnFirstDay, kind: .day),
                Column(key: "last_day", title: Texts.columnLastDay, kind: .day),
                Column(key: "activity", title: Texts.columnActivity, kind: .text),
                Column(key: "minutes_before", title: Texts.columnBefore, kind: .minutes),
                Column(key: "minutes_after", title: Texts.columnAfter, kind: .minutes),
            ], caption: Texts.captionReplaced)
        for line in shown {
            guard let entry = line.after ?? line.before?.entry else { continue }
            table.append([
                line.line.map { .integer(Int64($0)) } ?? .empty,
                .code(line.state.rawValue, line.state.spoken),
                line.before.map { .position($0.recorded.position) } ?? .empty,
                .identifier(line.person.text), entry.span.first.cell, entry.span.last.cell,
                .text(entry.activity ?? ""),
                line.before.map { .minutes($0.entry.minutes.count) } ?? .empty,
                line.after.map { .minutes($0.minutes.count) } ?? .empty,
            ])
        }
        return table
    }

    var json: JSONValue {
        let rows = lines.map { line -> JSONValue in
            let entry = line.after ?? line.before?.entry
            return [
                "line": line.line.map { .integer(Int64($0)) } ?? .null,
                "state": .string(line.state.rawValue),
                "position": line.before.map { .integer(Int64($0.recorded.position)) } ?? .null,
                "person": .string(line.person.text),
                "first_day": entry.map { .string($0.span.first.iso) } ?? .null,
                "last_day": entry.map { .string($0.span.last.iso) } ?? .null,
                "minutes_before": line.before.map { .integer($0.entry.minutes.count) } ?? .null,
                "minutes_after": line.after.map { .integer($0.minutes.count) } ?? .null,
            ]
        }
        return [
            "deliveries": .array(numbers.map { .string($0) }), "minutes_before": .integer(before),
            "minutes_after": .integer(after), "confirmed": .integer(Int64(confirmed)),
            "rows": .array(rows),
        ]
    }
}

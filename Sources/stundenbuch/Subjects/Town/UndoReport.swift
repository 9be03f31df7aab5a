import Documents
import Engagement
import EventCoding
import StrictJSON

/// What the undoing of a delivery did, and what of it still stands.
struct UndoReport {
    /// What became of one record.
    enum Outcome: Equatable {
        /// It was undone.
        case undone
        /// It was undone before.
        case already
        /// It was said of an entry that is undone itself.
        case goesAlong
        /// Its family knows no undoing: a contact stays known.
        case stays
        /// The ledger refused it.
        case refused(Refusal)

        /// The stable word for scripts.
        var word: String {
            switch self {
            case .undone: "undone"
            case .already: "already"
            case .goesAlong: "goes_along"
            case .stays: "stays"
            case .refused(let refusal): refusal.code.rawValue
            }
        }
    }

    struct Line {
        let arrival: Arrivals.Arrival
        var outcome: Outcome
    }

    let number: UInt64
    let lines: [Line]
    let isDryRun: Bool

    /// Whether the ledger refused some.
    var isShort: Bool {
        lines.contains { if case .refused = $0.outcome { true } else { false } }
    }

    private var undone: Int { lines.count { $0.outcome == .undone } }

    private var minutes: Int64 {
        lines.reduce(0) { sum, line in
            guard line.outcome == .undone,
                let entry = line.arrival.recorded.event.reportedTime
            else { return sum }
            return sum + entry.minutes.count
        }
    }

    /// In a dry run every record, else those that still stand.
    private var shown: [Line] {
        lines.filter { line in
            switch line.outcome {
            case .stays, .refused: true
            case .undone, .already: isDryRun
            case .goesAlong: false
            }
        }
    }

    var answer: Answer {
        let facts = [
            Document.Fact(
                key: "undone", title: Texts.factUndone, value: .integer(Int64(undone))),
            Document.Fact(key: "minutes", title: Texts.columnHours, value: .minutes(minutes)),
        ]
        let next = isDryRun ? Texts.importForReal : Texts.afterUndoing
        let document = Document(
            title: Texts.undoTitle("L-\(number)", undone, isDryRun: isDryRun), facts: facts,
            tables: shown.isEmpty ? [] : [table], paragraphs: [next])
        return Answer(document: document, json: json)
    }

    private var table: Table {
        var table = Table(
            name: "records",
            columns: [
                Column(key: "number", title: Texts.columnItem, kind: .integer),
                Column(key: "event", title: Texts.columnEventName, kind: .identifier),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "kind", title: Texts.columnEvent, kind: .text),
                Column(key: "outcome", title: Texts.columnOutcome, kind: .text),
            ], caption: isDryRun ? "" : Texts.captionStillStands)
        for line in shown {
            let recorded = line.arrival.recorded
            table.append([
                line.arrival.number.map { .integer(Int64($0)) } ?? .empty,
                .identifier(recorded.name.text), .position(recorded.position),
                .kind(recorded.event.kind), .code(line.outcome.word, line.outcome.spoken),
            ])
        }
        return table
    }

    private var json: JSONValue {
        let records = lines.map { line -> JSONValue in
            [
                "number": line.arrival.number.map { .integer(Int64($0)) } ?? .null,
                "event": .string(line.arrival.recorded.name.text),
                "position": .integer(Int64(line.arrival.recorded.position)),
                "kind": .string(line.arrival.recorded.event.kind.name),
                "outcome": .string(line.outcome.word),
            ]
        }
        return [
            "delivery": .string("L-\(number)"), "dry_run": .bool(isDryRun),
            "undone": .integer(Int64(undone)), "minutes": .integer(minutes),
            "records": .array(records),
        ]
    }
}

import Documents
import Engagement
import StrictJSON

/// What a step in bulk did, and for which entries it did nothing.
struct BulkReport {
    let verb: BulkVerb
    let selected: BulkEntries
    let outcomes: [BulkOutcome]
    /// Confirmations by the person whose hours they are.
    let byTheVolunteer: Int
    let isDryRun: Bool

    private var done: [BulkEntries.Entry] {
        zip(selected.entries, outcomes).filter { $0.1 == .done }.map(\.0)
    }

    /// Whether the ledger refused some.
    var isShort: Bool {
        outcomes.contains { if case .refused = $0 { true } else { false } }
    }

    var answer: Answer {
        var document = Document(title: title, facts: facts, tables: [table])
        if isDryRun, !done.isEmpty { document.paragraphs = [Texts.importForReal] }
        return Answer(document: document, json: json)
    }

    private var title: String {
        Texts.bulkTitle(verb, selected.name, done.count, isDryRun: isDryRun)
    }

    private var minutes: Int64 { done.reduce(0) { $0 + $1.line.entry.minutes.count } }

    private var facts: [Document.Fact] {
        var facts = [
            number("entries", Texts.factEntries, selected.entries.count),
            number(verb.rawValue, Texts.bulkDone(verb), done.count),
            Document.Fact(key: "minutes", title: Texts.columnHours, value: .minutes(minutes)),
        ]
        if byTheVolunteer > 0 {
            facts.append(
                number("by_the_volunteer", Texts.factByTheVolunteer, byTheVolunteer))
        }
        if selected.straddling > 0 {
            facts.append(number("straddling", Texts.factStraddling, selected.straddling))
        }
        return facts
    }

    private func number(_ key: String, _ title: String, _ value: Int) -> Document.Fact {
        Document.Fact(key: key, title: title, value: .integer(Int64(value)))
    }

    /// In a dry run every entry, else those for which nothing was done.
    private var table: Table {
        var table = Table(
            name: "entries",
            columns: [
                Column(key: "number", title: Texts.columnItem, kind: .integer),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "person", title: Texts.columnPerson, kind: .identifier),
                Column(key: "first_day", title: Texts.columnFirstDay, kind: .day),
                Column(key: "last_day", title: Texts.columnLastDay, kind: .day),
                Column(key: "activity", title: Texts.columnActivity, kind: .text),
                Column(key: "minutes", title: Texts.columnHours, kind: .minutes),
                Column(key: "outcome", title: Texts.columnOutcome, kind: .text),
            ], caption: isDryRun ? "" : Texts.captionNotDone)
        for (entry, outcome) in zip(selected.entries, outcomes) where isDryRun || outcome != .done {
            let said = entry.line.entry
            table.append([
                entry.number.map { .integer(Int64($0)) } ?? .empty,
                .position(entry.line.recorded.position),
                .identifier(entry.line.recorded.stream.text), said.span.first.cell,
                said.span.last.cell, .text(said.activity ?? ""), .minutes(said.minutes.count),
                .code(outcome.word, outcome.spoken(verb)),
            ])
        }
        return table
    }

    private var json: JSONValue {
        let entries = zip(selected.entries, outcomes).map { entry, outcome -> JSONValue in
            [
                "number": entry.number.map { .integer(Int64($0)) } ?? .null,
                "position": .integer(Int64(entry.line.recorded.position)),
                "person": .string(entry.line.recorded.stream.text),
                "minutes": .integer(entry.line.entry.minutes.count),
                "outcome": .string(outcome.word),
            ]
        }
        return [
            "of": .string(selected.name), "step": .string(verb.rawValue),
            "dry_run": .bool(isDryRun), "done": .integer(Int64(done.count)),
            "minutes": .integer(minutes), "by_the_volunteer": .integer(Int64(byTheVolunteer)),
            "straddling": .integer(Int64(selected.straddling)), "entries": .array(entries),
        ]
    }
}

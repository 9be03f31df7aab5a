import Documents
import Engagement
import EventCoding
import StrictJSON

/// One record as people and scripts see it.
struct RecordView {
    let recorded: Recorded
    let data: JSONValue

    init(_ recorded: Recorded, _ disclose: Disclosing) {
        self.recorded = recorded
        data = EventJSON.object(recorded.event, disclose: disclose)
    }

    func json(adding members: [JSONValue.Member] = []) -> JSONValue {
        .object(
            [
                .init("position", .integer(Int64(recorded.position))),
                .init("stream", .string(recorded.stream.text)),
                .init("revision", .integer(Int64(recorded.revision))),
                .init("kind", .string(recorded.event.kind.name)),
                .init("recorded_at", .string(recorded.at.iso)),
                .init("actor", .string(recorded.actor.text)),
                .init("command", .string(recorded.command.text)),
                .init("data", data),
            ] + members)
    }

    /// The record as facts, one a line; nested fields have a dotted key for scripts, and for
    /// people the words of all its parts.
    var facts: [Document.Fact] {
        [
            fact("kind", Texts.columnEvent, .kind(recorded.event.kind)),
            fact("stream", Texts.columnSubject, .identifier(recorded.stream.text)),
            fact("revision", Texts.columnRevision, .identifier("\(recorded.revision)")),
            fact("recorded_at", Texts.columnRecordedAt, instant),
            fact("actor", Texts.columnActor, .identifier(recorded.actor.text)),
            fact("command", Texts.columnCommand, .identifier(recorded.command.text)),
        ]
            + RecordView.fields(data).map { field in
                fact(field.key, RecordView.capitalised(field.title), .text(field.text))
            }
    }

    /// Why it was done, as far as somebody said so and this reader may see it.
    var reason: Shown {
        let provenance = data["provenance"]
        switch provenance?["reason"] ?? provenance?["reason_code"] {
        case .string(let text)?: return .text(text)
        case let other?: return Shown(.text(Texts.withheld), other)
        case nil: return .nothing
        }
    }

    /// When it was recorded, in the ledger's civil time; empty outside the years 1 to 9999.
    var instant: Cell {
        CalendarInstant(
            microseconds: recorded.at.microseconds, offsetMinutes: recorded.minutesAheadOfUTC
        ).map(Cell.instant) ?? .empty
    }

    /// The record's fields on one line, but for those of a part that is told elsewhere.
    func summary(without part: String?) -> String {
        let fields = RecordView.fields(data).filter { field in
            !field.key.hasPrefix("provenance") && part.map { !field.key.hasPrefix($0) } ?? true
        }
        var parts = fields.map { "\($0.title): \(RecordView.brief($0.text))" }
        if reason.cell != .empty {
            parts.append("\(Texts.field("reason")): \(reason.cell.text(in: Speech.language))")
        }
        return parts.joined(separator: "; ")
    }

    /// A long text, as that of a rule, in one row of a list: its beginning.
    private static func brief(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 80 ? "\(line.prefix(80)) …" : line
    }

    private func fact(_ key: String, _ title: String, _ value: Cell) -> Document.Fact {
        Document.Fact(key: key, title: title, value: value)
    }

    private static func capitalised(_ title: String) -> String {
        title.prefix(1).uppercased() + title.dropFirst()
    }

    /// A value that holds no others, with the way to it.
    private struct Field {
        /// For scripts: `entry.minutes`, `criteria[0].code`.
        let key: String
        /// For people: `Eintrag, Minuten`, `Voraussetzung 1, Code`.
        let title: String
        let text: String
    }

    private static func fields(
        _ value: JSONValue, key: String = "", title: String = ""
    ) -> [Field] {
        switch value {
        case .object(let members):
            members.flatMap { member in
                fields(
                    member.value, key: key.isEmpty ? member.name : "\(key).\(member.name)",
                    title: (title.isEmpty ? "" : "\(title), ") + Texts.field(member.name))
            }
        case .array(let values):
            values.enumerated().flatMap { index, value in
                fields(value, key: "\(key)[\(index)]", title: "\(title) \(index + 1)")
            }
        case .string(let text): [Field(key: key, title: title, text: text)]
        case .integer(let number): [Field(key: key, title: title, text: "\(number)")]
        case .bool(let flag):
            [Field(key: key, title: title, text: Speech.language.word(for: flag))]
        case .null: []
        }
    }
}

/// Records as a list.
struct RecordListing {
    private let views: [RecordView]
    /// The part of records that people find elsewhere; nil when they are told all.
    var toldElsewhere: String?

    init(_ records: [Recorded], _ disclose: Disclosing) {
        views = records.map { RecordView($0, disclose) }
    }

    /// One object a record.
    var lines: [JSONValue] { views.map { $0.json() } }

    var answer: Answer {
        var table = Table(
            name: "records",
            columns: [
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "recorded_at", title: Texts.columnRecordedAt, kind: .instant),
                Column(key: "stream", title: Texts.columnSubject, kind: .identifier),
                Column(key: "kind", title: Texts.columnEvent, kind: .text),
                Column(key: "actor", title: Texts.columnActor, kind: .identifier),
                Column(key: "data", title: Texts.columnData, kind: .text),
            ])
        for view in views {
            table.append([
                .position(view.recorded.position), view.instant,
                .identifier(view.recorded.stream.text), .kind(view.recorded.event.kind),
                .identifier(view.recorded.actor.text),
                .coded(view.summary(without: toldElsewhere), view.data),
            ])
        }
        return Answer(
            document: Document(title: "", tables: [table]),
            json: ["records": .array(views.map { $0.json() })])
    }
}

import Documents
import Engagement
import Intake
import StrictJSON

/// What an import says when it is done: what was found, what was recorded, what to do next.
struct ImportReport {
    let kind: ListKind
    let file: String
    let isDryRun: Bool
    /// Whether the answer is for scripts, in which words are codes.
    let isMachine: Bool
    /// Whether many equal notices stand on one line.
    let folds: Bool
    var rehearsed = ListPass.Tally()
    var recorded: ListPass.Tally?
    var delivery: EventName?

    init(
        kind: ListKind, file: String, isDryRun: Bool, isMachine: Bool, folds: Bool
    ) {
        self.kind = kind
        self.file = file
        self.isDryRun = isDryRun
        self.isMachine = isMachine
        self.folds = folds
    }

    var hasRejectedRows: Bool { rehearsed.findings.contains { $0.severity == .error } }

    /// A file with errors writes nothing, unless its good rows are accepted.
    func mayBeWritten(_ acceptValid: Bool) -> Bool {
        !isDryRun && rehearsed.new > 0 && (acceptValid || !hasRejectedRows)
    }

    var answer: Answer {
        let document = Document(
            title: title, facts: facts, tables: rehearsed.findings.isEmpty ? [] : [findings.table],
            paragraphs: [findings.hasFolded ? Texts.allLines : "", next].filter { !$0.isEmpty })
        return Answer(document: document, json: json)
    }

    private var title: String {
        if recorded != nil { return Texts.importDone(kind.spoken, rehearsed.new) }
        if isDryRun { return Texts.importRehearsed(kind.spoken) }
        if rehearsed.rows == 0, !hasRejectedRows { return Texts.importEmpty(kind.spoken) }
        return hasRejectedRows
            ? Texts.importRejected(kind.spoken) : Texts.importKnown(kind.spoken)
    }

    private var facts: [Document.Fact] {
        var facts = [
            Document.Fact(key: "file", title: Texts.factFile, value: .text(file)),
            Document.Fact(key: "dialect", title: Texts.factDialect, value: .text(dialect)),
            number("rows", Texts.factRows, rehearsed.rows),
            number("new", Texts.factNew, rehearsed.new),
            number("known", Texts.factKnown, rehearsed.known),
            number("rejected", Texts.factRejected, rehearsed.rejected),
        ]
        if kind == .hours {
            facts.append(
                .init(key: "minutes", title: Texts.factHours, value: .minutes(rehearsed.minutes)))
            facts.append(number("marked", Texts.factMarked, rehearsed.marked))
        }
        if let recorded, let first = recorded.first, let last = recorded.last {
            facts.append(
                .init(
                    key: "positions", title: Texts.factPositions,
                    value: .text("#\(first) … #\(last)")))
        }
        return facts
    }

    private func number(_ key: String, _ title: String, _ value: Int) -> Document.Fact {
        Document.Fact(key: key, title: title, value: .integer(Int64(value)))
    }

    private var dialect: String {
        guard let dialect = rehearsed.dialect else { return "" }
        let delimiter = dialect.delimiter == 0x09 ? "Tab" : Texts.quoted(dialect.delimiter)
        return "\(dialect.encoding.spoken), \(Texts.delimiter) \(delimiter)"
            + (dialect.hasDecimalCommas && dialect.delimiter != 0x2C
                ? ", \(Texts.decimalComma)" : "")
    }

    private var next: String {
        if recorded != nil { return Texts.afterImport(kind) }
        if hasRejectedRows { return isDryRun ? Texts.mendFile : Texts.mendOrAccept }
        return isDryRun && rehearsed.new > 0 ? Texts.importForReal : ""
    }

    private var findings: FindingTable {
        FindingTable(rehearsed.findings, isMachine: isMachine, folds: folds)
    }

    private var json: JSONValue {
        let delivered: JSONValue =
            delivery.map { .string("\($0.stream.text)/\($0.revision)") } ?? .null
        return [
            "list": .string(kind.rawValue), "file": .string(file), "dry_run": .bool(isDryRun),
            "written": .bool(recorded != nil), "rows": .integer(Int64(rehearsed.rows)),
            "new": .integer(Int64(rehearsed.new)), "known": .integer(Int64(rehearsed.known)),
            "rejected": .integer(Int64(rehearsed.rejected)),
            "marked": .integer(Int64(rehearsed.marked)), "minutes": .integer(rehearsed.minutes),
            "delivery": delivered, "findings": .array(rehearsed.findings.map(\.json)),
        ]
    }
}

extension Finding {
    fileprivate var json: JSONValue {
        [
            "file": .string(file), "line": line.map { .integer(Int64($0)) } ?? .null,
            "heading": heading.map { .string($0) } ?? .null,
            "value": value.map { .string($0) } ?? .null, "code": .string(code.rawValue),
            "severity": .string(severity.rawValue),
            "suggestion": suggestion.map { .string($0) } ?? .null,
        ]
    }
}

import Documents
import Engagement
import Intake
import StrictJSON

/// What an import says when it is done: what was found, what was recorded, what to do next.
struct ImportReport {
    let kind: ListKind
    let file: String
    /// The sheet that was read; nil when the file is no workbook.
    let sheet: String?
    let isDryRun: Bool
    /// Whether many equal notices stand on one line.
    let folds: Bool
    var rehearsed = ListPass.Tally()
    var recorded: ListPass.Tally?
    var delivery: EventName?
    /// The club's own rows with hints, where they were written, and how many have one.
    var returned: String?
    var hinted: Int?
    /// Whom a list of persons no longer has.
    var missing: MissingPersons?
    /// What a corrected list changed, when it stands in place of an earlier one.
    var replacement: ReplacementReport?
    /// The numbers of the deliveries as which the list was recorded: `L-17`.
    var deliveries: [String] = []
    /// Whether somebody was asked and said no.
    var isDeclined = false
    /// How many names mean nobody for certain.
    var unresolved = 0
    /// Where it is chosen whom they mean.
    var resolution: String?

    init(kind: ListKind, file: String, sheet: String?, isDryRun: Bool, folds: Bool) {
        self.kind = kind
        self.file = file
        self.sheet = sheet
        self.isDryRun = isDryRun
        self.folds = folds
    }

    /// What is reported: what was recorded once it was tried, else what was rehearsed.
    private var outcome: ListPass.Tally { recorded ?? rehearsed }

    /// Whether the list tells of subjects that the ledger knew before.
    var meetsKnownRows: Bool {
        rehearsed.known + rehearsed.changed > 0
            || rehearsed.findings.contains { $0.code == .differsFromLedger }
    }

    /// Gives up what recording finds again: of a long list it is much.
    mutating func forgetRehearsedFindings() {
        rehearsed.findings = rehearsed.findings.filter { $0.code == .differsFromLedger }
    }

    /// Every finding, of what was recorded once it was tried, else of what was rehearsed.
    var allFindings: [Finding] { outcome.findings }

    var hasRejectedRows: Bool { outcome.findings.contains { $0.severity == .error } }

    /// Whether the file is no list of this kind at all.
    var isUnreadable: Bool { outcome.isUnreadable }

    /// A file with errors writes nothing, unless its good rows are accepted.
    func mayBeWritten(_ acceptValid: Bool, _ replacing: ReplacingRows? = nil) -> Bool {
        let gone = replacing?.plan.gone.count ?? 0
        return !isDryRun && rehearsed.new + rehearsed.changed + gone > 0
            && (acceptValid || !hasRejectedRows)
    }

    var answer: Answer {
        let tables = [
            replacement?.table, outcome.findings.isEmpty ? nil : findings.table, missing?.table,
        ]
        let document = Document(
            title: title, facts: facts, tables: tables.compactMap(\.self),
            paragraphs: [findings.hasFolded ? Texts.allLines : "", next].filter { !$0.isEmpty })
        return Answer(document: document, json: json)
    }

    private var title: String {
        if let recorded {
            return recorded.new < rehearsed.new
                ? Texts.importFellShort(kind.spoken, recorded.new, of: rehearsed.new)
                : Texts.importDone(kind.spoken, recorded.new + recorded.changed)
        }
        if isDeclined { return Texts.importDeclined(kind.spoken) }
        if isDryRun { return Texts.importRehearsed(kind.spoken) }
        if outcome.rows == 0, !hasRejectedRows { return Texts.importEmpty(kind.spoken) }
        return hasRejectedRows
            ? Texts.importRejected(kind.spoken) : Texts.importKnown(kind.spoken)
    }

    private var facts: [Document.Fact] {
        var facts = [
            Document.Fact(key: "file", title: Texts.factFile, value: .text(file)),
            Document.Fact(key: "dialect", title: Texts.factDialect, value: .text(dialect)),
            number("rows", Texts.factRows, outcome.rows),
            number("new", Texts.factNew, outcome.new),
            number("known", Texts.factKnown, outcome.known),
            number("rejected", Texts.factRejected, outcome.rejected),
        ]
        if outcome.changed > 0, replacement == nil {
            facts.append(number("changed", Texts.factChanged, outcome.changed))
        }
        facts.insert(contentsOf: shapeFacts.ofNote, at: 2)
        if outcome.leftOut > 0 {
            facts.append(number("left_out", Texts.factLeftOut, outcome.leftOut))
        }
        if unresolved > 0 {
            facts.append(number("unresolved", Texts.factUnresolved, unresolved))
        }
        if kind.isOfTime {
            facts.append(
                .init(key: "minutes", title: Texts.factHours, value: .minutes(outcome.minutes)))
            facts.append(number("marked", Texts.factMarked, outcome.marked))
        }
        facts += replacement?.facts ?? []
        if let returned, let hinted {
            facts.append(
                .init(
                    key: "returned", title: Texts.factReturned,
                    value: .text(Texts.returned(returned, hinted))))
        }
        if !deliveries.isEmpty {
            facts.append(
                .init(
                    key: "deliveries", title: Texts.columnDelivery,
                    value: .text(deliveries.joined(separator: ", "))))
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

    /// What the list looks like and its first rows, for whoever is asked before it is recorded.
    var preview: Document {
        Document(
            title: Texts.previewTitle(file, dialect), facts: shapeFacts.all,
            tables: [shapeFacts.sample])
    }

    private var shapeFacts: ShapeFacts { ShapeFacts(kind, outcome) }

    private var dialect: String {
        if let sheet { return Texts.sheetRead(sheet) }
        guard let dialect = outcome.dialect else { return "" }
        let delimiter = dialect.delimiter == 0x09 ? "Tab" : Texts.quoted(dialect.delimiter)
        return "\(dialect.encoding.spoken), \(Texts.delimiter) \(delimiter)"
            + (dialect.hasDecimalCommas && dialect.delimiter != 0x2C
                ? ", \(Texts.decimalComma)" : "")
    }

    private var next: String {
        if recorded != nil { return Texts.afterImport(kind) }
        if isDeclined { return Texts.importWhenRight }
        if tellsAgain { return Texts.replaceOrAccept }
        if hasRejectedRows, replacement != nil { return Texts.mendFile }
        if unresolved > 0 { return Texts.resolveNames(unresolved, in: resolution) }
        if hasRejectedRows { return isDryRun || isUnreadable ? Texts.mendFile : Texts.mendOrAccept }
        return isDryRun && outcome.new > 0 ? Texts.importForReal : ""
    }

    /// Whether rows were stopped because an earlier entry tells of the same time.
    private var tellsAgain: Bool {
        outcome.findings.contains { finding in
            finding.severity == .error
                && (finding.code == .possibleCorrection || finding.code == .overlapsDelivery)
        }
    }

    private var findings: FindingTable {
        FindingTable(outcome.findings, sheet: sheet, folds: folds)
    }

    private var json: JSONValue {
        let delivered: JSONValue =
            delivery.map { .string("\($0.stream.text)/\($0.revision)") } ?? .null
        return [
            "list": .string(kind.rawValue), "file": .string(file), "dry_run": .bool(isDryRun),
            "written": .bool(recorded.map { $0.new + $0.changed > 0 } ?? false),
            "rows": .integer(Int64(outcome.rows)),
            "new": .integer(Int64(outcome.new)), "known": .integer(Int64(outcome.known)),
            "rejected": .integer(Int64(outcome.rejected)),
            "left_out": .integer(Int64(outcome.leftOut)),
            "unresolved": .integer(Int64(unresolved)),
            "resolution": resolution.map { .string($0) } ?? .null,
            "marked": .integer(Int64(outcome.marked)), "minutes": .integer(outcome.minutes),
            "changed": .integer(Int64(outcome.changed)), "delivery": delivered,
            "deliveries": .array(deliveries.map { .string($0) }),
            "sheet": sheet.map { .string($0) } ?? .null,
            "shape": shapeFacts.json, "skipped": .integer(Int64(outcome.skipped)),
            "stated_minutes": outcome.stated.map { .integer($0) } ?? .null,
            "missing": missing?.json ?? .null,
            "returned": returned.map { .string($0) } ?? .null,
            "hinted": hinted.map { .integer(Int64($0)) } ?? .null,
            "replacement": replacement?.json ?? .null,
            "findings": .array(outcome.findings.map { $0.json(sheet) }),
        ]
    }
}

extension Finding {
    /// What the file says, or in words what the ledger has against it.
    var shownValue: Cell {
        guard let value else { return .empty }
        switch code {
        case .refusedByLedger: return .coded("", .string(value))
        case .markedImplausible:
            let marks = value.split(separator: ",").map { word in
                let word = word.drop(while: \.isWhitespace)
                return Mark.allCases.first { $0.code == word }?.spoken ?? String(word)
            }
            return .coded(marks.joined(separator: ", "), .string(value))
        default: return .text(value)
        }
    }

    fileprivate func json(_ sheet: String?) -> JSONValue {
        [
            "file": .string(file),
            "place": sheet.map { .string(place(in: $0)) } ?? .null,
            "line": line.map { .integer(Int64($0)) } ?? .null,
            "heading": heading.map { .string($0) } ?? .null,
            "value": value.map { .string($0) } ?? .null, "code": .string(code.rawValue),
            "reason": .string(code.spoken),
            "severity": .string(severity.rawValue),
            "suggestion": suggestion.map { .string($0) } ?? .null,
        ]
    }
}

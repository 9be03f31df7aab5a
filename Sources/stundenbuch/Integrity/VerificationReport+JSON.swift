import Audit
import Documents
import Engagement
import EventLog
import MerkleLog
import StrictJSON
import Vault

extension VerificationReport {
    /// The report for machines; the same object travels between the two processes.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("intact", .bool(isIntact)),
            .init("ledger", ledger.map { .string($0.hex) } ?? .null),
            .init("events", .integer(Int64(clamping: events))),
            .init("root", root.map { .string($0.hex) } ?? .null),
            .init("read_models", .array(readModels.map(ReadModelTable.json))),
            .init("findings", .array(findings.map(Self.json))),
        ]
        if let keys {
            members.append(
                .init(
                    "keys",
                    [
                        "keys": .integer(Int64(keys.keys)), "owners": .integer(Int64(keys.owners)),
                        "torn_bytes": .integer(Int64(keys.tornBytes)),
                    ]))
        }
        members.append(.init("notices", .array(notices.map { .string($0) })))
        return .object(members)
    }

    private static func json(_ finding: LogFinding) -> JSONValue {
        [
            "code": .string(finding.code),
            "position": finding.position.map { .integer(Int64(clamping: $0)) } ?? .null,
            "detail": .string(finding.detail),
        ]
    }
}

/// The answer to `verify`, made from the report's object alone, wherever that was made.
struct VerificationAnswer {
    let json: JSONValue

    var isIntact: Bool { json["intact"] == true }

    /// The answer; as a list it is one table of facts, whatever was found.
    func answer(asList: Bool) -> Answer {
        Answer(document: asList ? list : document, json: json, notices: notices)
    }

    private var list: Document {
        let intact = Document.Fact(
            key: "intact", title: Texts.titleIntact, value: .boolean(isIntact))
        let found = array("findings").map { finding in
            Document.Fact(key: "finding", title: Texts.captionFindings, value: sentence(finding))
        }
        return Document(title: "", facts: [intact] + facts + found)
    }

    private func sentence(_ finding: JSONValue) -> Cell {
        var words: [String] = []
        if case .string(let code)? = finding["code"] { words.append(code) }
        if case .integer(let position)? = finding["position"] { words.append("#\(position)") }
        if case .string(let detail)? = finding["detail"] { words.append(detail) }
        return .text(words.joined(separator: " "))
    }

    private var document: Document {
        Document(
            title: isIntact ? Texts.titleIntact : Texts.titleNotIntact,
            facts: facts, tables: findings.rows.isEmpty ? [] : [findings],
            paragraphs: isIntact ? [] : [Texts.afterDamage])
    }

    private var facts: [Document.Fact] {
        let named = [
            ("ledger", Texts.factLedger, json["ledger"]),
            ("events", Texts.factRecordCount, json["events"]),
            ("root", Texts.factRoot, json["root"]),
            (
                "read_models", Texts.captionReadModels,
                models.isEmpty ? nil : .integer(Int64(models.count))
            ),
            (
                "equal", Texts.columnEqual,
                models.isEmpty ? nil : .bool(models.allSatisfy { $0["equal"] == true })
            ),
            ("keys", Texts.factKeyCount, json["keys"]?["keys"]),
        ]
        return named.compactMap { key, title, value in
            guard let value, value != .null else { return nil }
            return Document.Fact(key: key, title: title, value: cell(value))
        }
    }

    private func cell(_ value: JSONValue?) -> Cell {
        switch value {
        case .string(let text): .identifier(text)
        case .integer(let number): .integer(number)
        case .bool(let flag): .boolean(flag)
        default: .empty
        }
    }

    private var findings: Table {
        var table = Table(
            name: "findings",
            columns: [
                Column(key: "code", title: Texts.columnFindingCode, kind: .identifier),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "detail", title: Texts.columnFindingDetail, kind: .text),
            ], caption: Texts.captionFindings)
        for finding in array("findings") {
            var place = Cell.empty
            if case .integer(let position)? = finding["position"] {
                place = .coded("#\(position)", .integer(position))
            }
            table.append([cell(finding["code"]), place, cell(finding["detail"])])
        }
        return table
    }

    private var models: [JSONValue] { array("read_models") }

    private var notices: [String] {
        array("notices").compactMap { value in
            guard case .string(let text) = value else { return nil }
            return text
        }
    }

    private func array(_ name: String) -> [JSONValue] {
        guard case .array(let values)? = json[name] else { return [] }
        return values
    }
}

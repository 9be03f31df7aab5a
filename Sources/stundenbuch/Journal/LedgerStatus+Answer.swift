import Documents
import Engagement
import EventCoding
import Ledger
import MerkleLog
import StrictJSON

extension LedgerStatus {
    /// The status as one list of facts.
    var list: Answer {
        let counts = families.filter { $0.count > 0 }.map { name, count in
            fact("events_\(name)", Texts.family(name), .integer(count))
        }
        let codes = actors.map { id, code, isActive in
            fact(
                isActive ? "actor" : "former_actor", Texts.columnActor, .text("\(id.text) \(code)"))
        }
        return Answer(document: Document(title: "", facts: facts + counts + codes), json: json)
    }

    /// The status for people and for scripts.
    var answer: Answer {
        let document = Document(
            title: opening.origin, facts: facts, tables: [familyTable, actorTable],
            paragraphs: warnings)
        return Answer(document: document, json: json)
    }

    private var warnings: [String] {
        var warnings: [String] = []
        if opening.recordFormat == 0 { warnings.append(Texts.trialOnly) }
        if opening.simulatedClock { warnings.append(Texts.footerSimulated) }
        if hasKeys, paths.keepsKeysInside { warnings.append(Texts.keysInside) }
        if !hasKeys { warnings.append(Texts.keysNotFound(paths.keys)) }
        return warnings
    }

    private var facts: [Document.Fact] {
        var facts = [
            fact("ledger", Texts.factLedger, .identifier(opening.ledger.hex)),
            fact("path", Texts.factPath, .text(paths.folder)),
            fact("events", Texts.factRecordCount, .integer(Int64(clamping: size))),
            fact("last", Texts.factLast, .position(last.position)),
            fact("recorded_at", Texts.columnRecordedAt, lastInstant),
            fact("root", Texts.factRoot, .identifier(root.hex)),
            fact(
                "keys", Texts.factKeys,
                hasKeys
                    ? .text(paths.keys)
                    : .coded(Texts.notThere(paths.keys), .string(paths.keys))),
            fact(
                "open_applications", Texts.factOpenApplications,
                .integer(Int64(openApplications))),
            fact("marked_entries", Texts.factMarkedEntries, .integer(markedEntries)),
            fact("unconfirmed_minutes", Texts.factUnconfirmed, .minutes(unconfirmedMinutes)),
            fact("views_behind", Texts.factViewsBehind, .integer(Int64(clamping: viewsBehind))),
            fact("time_zone", Texts.factTimeZone, .text(opening.timeZone)),
        ]
        if staleReaders > 0 {
            facts.append(
                fact("stale_readers", Texts.factStaleReaders, .integer(Int64(staleReaders))))
        }
        if let freeBytes {
            facts.append(fact("free_mebibytes", Texts.factFree, .integer(freeBytes >> 20)))
        }
        return facts
    }

    private var lastInstant: Cell { RecordView(last) { _ in .withheld }.instant }

    private func fact(_ key: String, _ title: String, _ value: Cell) -> Document.Fact {
        Document.Fact(key: key, title: title, value: value)
    }

    private var familyTable: Table {
        var table = Table(
            name: "families",
            columns: [
                Column(key: "family", title: Texts.columnFamily, kind: .text),
                Column(key: "events", title: Texts.factRecordCount, kind: .integer),
            ])
        for (name, count) in families where count > 0 {
            table.append([.code(name, Texts.family(name)), .integer(count)])
        }
        return table
    }

    private var actorTable: Table {
        var table = Table(
            name: "actors",
            columns: [
                Column(key: "actor", title: Texts.columnActor, kind: .identifier),
                Column(key: "code", title: Texts.columnActorCode, kind: .text),
                Column(key: "active", title: Texts.columnActorActive, kind: .boolean),
            ])
        for (id, code, isActive) in actors {
            table.append([.identifier(id.text), .text(code), .boolean(isActive)])
        }
        return table
    }

    private var json: JSONValue {
        [
            "ledger": .string(opening.ledger.hex), "origin": .string(opening.origin),
            "path": .string(paths.folder), "events": .integer(Int64(clamping: size)),
            "last": [
                "position": .integer(Int64(clamping: last.position)),
                "kind": .string(last.event.kind.name), "recorded_at": .string(last.at.iso),
            ],
            "root": .string(root.hex),
            "families": .object(families.map { .init($0.name, .integer($0.count)) }),
            "actors": .array(
                actors.map { id, code, isActive in
                    ["actor": .string(id.text), "code": .string(code), "active": .bool(isActive)]
                }),
            "open_applications": .integer(Int64(openApplications)),
            "marked_entries": .integer(markedEntries),
            "unconfirmed_minutes": .integer(unconfirmedMinutes),
            "views_behind": .integer(Int64(clamping: viewsBehind)),
            "keys": [
                "path": .string(paths.keys), "found": .bool(hasKeys),
                "inside_ledger": .bool(paths.keepsKeysInside),
            ],
            "record_format": .integer(Int64(opening.recordFormat)),
            "draft": .bool(opening.recordFormat == 0),
            "simulated_clock": .bool(opening.simulatedClock),
            "time_zone": .string(opening.timeZone), "language": .string(opening.language),
            "stale_readers_cleared": .integer(Int64(staleReaders)),
            "free_bytes": freeBytes.map { .integer($0) } ?? .null,
        ]
    }
}

import ArgumentParser
import Documents
import Engagement
import EventCoding
import History
import Ledger
import StrictJSON

/// Lists records, oldest first.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: Texts.aboutLog, aliases: ["journal"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Argument(help: Texts.helpLogSubject) var subject: String?
    @Option(help: Texts.helpLogKind) var kind: String?
    @Option(help: Texts.helpLogFrom) var from: String?
    @Option(name: .shortAndLong, help: Texts.helpLogCount) var number: Int?

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let kind = try kind.map { name throws(Complaint) in try LogCommand.kind(name) }
        let start = try from.map { text throws(Complaint) in try TypedPosition.position(text) }
        let found = try events(desk, known, from: start ?? 0).filter { recorded in
            kind == nil || recorded.event.kind == kind
        }
        let shown = number.map { Array(found.suffix(max(0, $0))) } ?? found
        let listing = RecordListing(shown, try desk.disclosing(shown))
        if output.chosen == .jsonl {
            try output.emit(lines: listing.lines)
        } else {
            try output.emit(listing.answer)
        }
    }

    private func events(
        _ desk: Desk, _ known: TreeSize, from start: Position
    ) throws(Complaint) -> [Recorded] {
        if let subject {
            let stream = try desk.stream(subject)
            return try desk.events(of: stream, knownAt: known).filter { $0.position >= start }
        }
        var events: [Recorded] = []
        do throws(HistoryError) {
            try desk.ledger.history.forEach(from: start, to: known) { recorded in
                events.append(recorded)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return events
    }

    private static func kind(_ name: String) throws(Complaint) -> EventKind {
        if let kind = EventKind(name: name) { return kind }
        let names = EventKind.allCases.map(\.name).joined(separator: ", ")
        throw Complaint(.usage, "unknown_kind", Texts.unknownKind(name), remedy: names)
    }
}

extension Desk {
    /// Opens the sealed texts of records but the addresses that are blocked.
    fileprivate func disclosing(_ records: [Recorded]) throws(Complaint) -> Disclosing {
        var people: Set<PersonID> = []
        for recorded in records {
            guard case .person = recorded.event, let person = PersonID(recorded.stream) else {
                continue
            }
            people.insert(person)
        }
        return try AddressGuard(people, self).disclosing(ledger.disclose)
    }
}

/// Shows one record in full, with what names it.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutShow, aliases: ["zeigen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPosition) var position: String

    func run() throws {
        let desk = try Desk(ledger)
        let recorded = try desk.event(at: try TypedPosition.position(position))
        let later = try desk.events(of: recorded.stream).filter { other in
            other.position > recorded.position && other.event.target == recorded.revision
        }
        let view = RecordView(recorded, try desk.disclosing([recorded]))
        let facts =
            view.facts
            + later.map { other in
                Document.Fact(
                    key: "later", title: other.event.kind.spoken,
                    value: .position(other.position))
            }
        let document = Document(title: "#\(recorded.position)", facts: facts)
        let corrections = later.map { JSONValue.integer(Int64($0.position)) }
        try output.emit(
            Answer(
                document: document,
                json: view.json(adding: [
                    .init("named_by", .array(corrections))
                ])))
    }
}

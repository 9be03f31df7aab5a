import Audit
import Documents
import Engagement
import StrictJSON

/// The findings of an examination one by one, with what was answered to them and by whom.
struct FindingProtocol {
    private let entries: [Entry]

    private struct Entry {
        let card: CardID
        let name: FindingIdentity
        let finding: AuditFinding
        let standing: FindingStanding
    }

    /// The findings in the order of the decisions; one that several decisions share stands once.
    init(_ listing: AuditListing) {
        var seen: Set<FindingIdentity> = []
        entries = listing.audits.flatMap { audit in
            audit.findings.map { finding in
                Entry(
                    card: audit.decision.card,
                    name: listing.book.identity(of: finding, in: audit), finding: finding,
                    standing: listing.book.standing(of: finding, in: audit))
            }
        }
        .filter { seen.insert($0.name).inserted }
    }

    /// The protocol for people and spreadsheets.
    var table: Table {
        Table(
            name: "protocol",
            columns: [
                .id("card", Texts.columnCard), .id("finding", Texts.finding),
                .text("severity", Texts.columnWeight), .text("what", Texts.columnFindings),
                .text("state", Texts.columnState), .text("answer", Texts.columnAnswer),
                .day("answered_on", Texts.columnAnsweredOn),
                .id("answered_by", Texts.columnAnsweredBy),
            ],
            caption: Texts.captionProtocol, rows: entries.map(cells))
    }

    /// The protocol for scripts.
    var json: JSONValue {
        .array(
            entries.map { entry -> JSONValue in
                [
                    "card": .string(entry.card.text), "finding": .string(entry.name.text),
                    "severity": .string(entry.finding.code.severity.rawValue),
                    "code": .string(entry.finding.code.rawValue),
                    "state": .string(entry.standing.word),
                    "answer": entry.standing.answer?.json ?? .null,
                ]
            })
    }

    private func cells(_ entry: Entry) -> [Cell] {
        let (code, given) = (entry.finding.code, entry.standing.answer)
        let subject = entry.finding.criterion.map { Texts.criterion($0) } ?? entry.finding.about
        let about = subject.map { "\($0): " } ?? ""
        return [
            .identifier(entry.card.text), .identifier(entry.name.short),
            .coded(Texts.severity(code.severity), .string(code.severity.rawValue)),
            .coded(about + Texts.sentence(code), .string(code.rawValue)),
            .coded(Texts.standing(entry.standing), .string(entry.standing.word)),
            answer(given), Cell(given?.on), given.map { Cell.identifier($0.actor.text) } ?? .empty,
        ]
    }

    private func answer(_ given: GivenAnswer?) -> Cell {
        guard let given else { return .empty }
        let reason = given.reason.map { ": \($0)" } ?? ""
        return .coded(given.answer.spoken + reason, .string(given.answer.word))
    }
}

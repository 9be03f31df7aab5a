import ArgumentParser
import Audit
import Documents
import Engagement
import Projections
import StrictJSON

/// Shows the case files of an examination, or which examinations there are.
struct AuditShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutAuditShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpExamination) var examination: String?
    @Flag(name: [.customLong("four-eyes"), .customLong("vier-augen")], help: Texts.helpFourEyes)
    var fourEyes = false
    @Option(help: Texts.helpHTML) var html: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        guard let examination else {
            guard html == nil else {
                throw Complaint(
                    .usage, "examination_missing", Texts.pageNeedsExamination,
                    remedy: Texts.listExaminations)
            }
            try reading.output.emit(Page(try list(desk, standpoint)).answer(standpoint))
            return
        }
        try show(
            try desk.examination(examination),
            AuditBench(desk, standpoint, demandsFourEyes: fourEyes))
    }

    private func show(
        _ found: (recorded: Recorded, said: ExaminationStarted), _ bench: AuditBench
    ) throws {
        let scope = try found.said.scope(bench, begunAt: found.recorded.position)
        let all = try bench.audits(of: scope.people)
        let book = try bench.book(all)
        let audits = all.filter { scope.contains($0.decision) }
        let files = CaseFiles(
            bench: bench,
            listing: try bench.listing(audits, book, numbers: scope.numbers, explains: true),
            drawnFrom: scope.drawnFrom)
        let rows = try bench.desk.rows(Examinations.self, knownAt: bench.standpoint.known)
        let answer = try files.answer(
            rows.first { $0.key == found.recorded.name }?.row, found.recorded.position)
        if let html {
            let page = HTMLDocument.bytes(of: answer.document, in: Speech.language)
            try reading.output.write(page, to: html)
        } else {
            try reading.output.emit(answer)
        }
        if scope.hasFaultyNumber || audits.contains(where: { !book.open(in: $0).isEmpty }) {
            throw AnswerIsNo()
        }
    }

    private func list(_ desk: Desk, _ standpoint: Standpoint) throws(Complaint) -> Listing {
        var listing = Listing(
            "examinations",
            [
                .id("examination", Texts.columnExamination), .text("title", Texts.columnTitle),
                .day("began", Texts.columnBegan), .day("closed", Texts.columnEnded),
                .count("numbers", Texts.columnNumbers), .count("sample", Texts.columnSample),
                .id("seed", Texts.columnSeed),
            ])
        for (_, row) in try desk.rows(Examinations.self, knownAt: standpoint.known) {
            listing.append([
                .position(row.position), .text(row.title), .day(row.began), .day(row.closed),
                .count(Int64(row.numbers.count)), .count(row.sample.map { Int64($0) }),
                .id(row.seed.map { "\($0)" }),
            ])
        }
        return listing
    }
}

extension ExaminationStarted {
    /// The cards to be examined: by their numbers, or drawn from those that were decided on when
    /// the examination began.
    func scope(_ bench: AuditBench, begunAt position: Position) throws(Complaint) -> AuditScope {
        guard let sample, let seed else {
            let list = numbers.enumerated().map { ListedNumber(line: $0 + 1, number: $1) }
            return AuditScope(numbers: try bench.answers(to: list), bench)
        }
        let decided = try bench.desk.rows(Cards.self, knownAt: position)
            .filter { !$0.row.decisions.isEmpty }.map(\.key)
        let drawn = CardSample.draw(Int(sample), of: decided, seed: seed)
        return AuditScope(cards: Set(drawn), from: decided.count, bench)
    }
}

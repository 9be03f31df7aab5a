import ArgumentParser
import Audit
import CardRules
import Engagement
import Ledger

/// Refuses a card, with the ground and the assessment on file.
struct CardRefuse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: Texts.aboutCardRefuse, aliases: ["ablehnen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpCardOrPerson) var person: String
    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Option(name: [.customLong("ground"), .customLong("ablehnungsgrund")], help: Texts.helpGround)
    var ground: String
    @Option(
        name: [.customLong("decided-on"), .customLong("beschieden-am")],
        help: Texts.helpDecidedOn)
    var decidedOn: String?
    @OptionGroup var paper: PaperOptions

    func run() throws {
        let desk = try Desk(ledger)
        let session = try desk.session(write)
        let place = try CardCase(desk, person, programme: programme)
        let decided =
            try decidedOn.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let bench = try CardBench(desk, known: try desk.size(), asOf: decided)
        let examination = try bench.judge(place.person, try place.decided(on: decided, desk))
        try checkGround(examination)
        let (record, ground) = (examination.record, ground)
        let trail = try paper.trail(desk)
        let content = ["card refuse", place.person.text, ground, decided.iso] + trail.content
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            let stream = place.person.stream
            let provenance = trail.provenance(for: stream, &sealer)
            let refused = CardRefused(
                card: place.card, programme: place.programme, assessment: record,
                decided: decided, ground: ground, provenance: provenance)
            return [Ask(stream, .card(.refused(refused)))]
        }
        let outcome = try desk.submit(draft, in: session)
        try output.emit(try outcome.cardAnswer(isRehearsal: write.dryRun))
    }

    private func checkGround(_ examination: Examination) throws(Complaint) {
        let codes = examination.published.rule.criteria.map(\.code)
        guard !codes.contains(ground) else { return }
        throw Complaint(
            .usage, "unknown_ground", Texts.unknownGround(ground),
            remedy: codes.joined(separator: ", "))
    }
}

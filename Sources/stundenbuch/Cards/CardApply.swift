import ArgumentParser
import Engagement

/// Records an application for a card.
struct CardApply: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: Texts.aboutCardApply, aliases: ["beantragen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpCardPerson) var person: String
    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Option(name: [.customLong("received"), .customLong("eingang")], help: Texts.helpReceived)
    var received: String
    @Option(name: [.customLong("ref"), .customLong("az")], help: Texts.helpReference)
    var reference: String?
    @Option(
        name: [.customLong("document"), .customLong("unterlage")], help: Texts.helpCardDocument)
    var document: String?
    @Option(name: [.customLong("kept-at"), .customLong("ablage")], help: Texts.helpCardKeptAt)
    var keptAt: String?
    @Option(name: [.customLong("kind"), .customLong("art")], help: Texts.helpApplicationKind)
    var kind = "first"
    @Option(name: [.customLong("by"), .customLong("durch")], help: Texts.helpApplicant)
    var applicant = "person"
    @Flag(
        name: [.customLong("continues"), .customLong("macht-weiter")],
        help: Texts.helpDeclaresToContinue)
    var continues = false
    @Flag(
        name: [.customLong("identity-shown"), .customLong("ausweis-gezeigt")],
        help: Texts.helpIdentityShown)
    var identityShown = false

    func run() throws {
        let desk = try Desk(ledger)
        let person: PersonID = try desk.subject(person)
        let application = try application(desk)
        let declares = continues
        let content = [
            "card apply", person.text, application.programme.text, kind, applicant,
            application.received.iso, reference ?? "", document ?? "", keptAt ?? "",
            "\(continues)", "\(identityShown)",
        ]
        let draft = try Draft.typed(content, id: write.commandID) { _, _ in
            let applied = Ask(person.stream, .card(.applied(application)))
            guard declares else { return [applied] }
            let declaration = DeclarationMade(
                code: "continues", on: application.received, provenance: application.provenance)
            return [applied, Ask(person.stream, .engagement(.declarationMade(declaration)))]
        }
        let outcome = try desk.submit(draft, write)
        try output.emit(
            try outcome.cardAnswer(isRehearsal: write.dryRun, next: Texts.nextAfterApply))
    }

    private func application(_ desk: Desk) throws(Complaint) -> CardApplied {
        guard let kind = ApplicationKind.allCases.first(where: { $0.code == kind }) else {
            throw Complaint(
                .usage, "unknown_word", Texts.unknownChoice(kind),
                remedy: ApplicationKind.allCases.map(\.code).joined(separator: ", "))
        }
        guard let by = Applicant.allCases.first(where: { $0.code == applicant }) else {
            throw Complaint(
                .usage, "unknown_word", Texts.unknownChoice(applicant),
                remedy: Applicant.allCases.map(\.code).joined(separator: ", "))
        }
        let day = try TypedDay.day(received, desk.clock)
        let intake = Intake(
            received: day, reference: reference, keptAt: keptAt, document: document)
        return CardApplied(
            card: CardID(0), programme: try desk.programme(ifTyped: programme), kind: kind,
            by: by, received: day, identityShown: identityShown ? true : nil,
            continues: continues ? true : nil,
            provenance: Provenance(particulars: Particulars(intake: intake)))
    }
}

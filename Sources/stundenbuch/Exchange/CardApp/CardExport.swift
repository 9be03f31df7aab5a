import ArgumentParser
import Documents
import Engagement
import Intake

/// Writes cards as files that the card app, or Freinet, takes; what cannot go is listed.
struct CardExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Texts.aboutCardExport,
        discussion: Texts.cardExportDiscussion, aliases: ["exportieren"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var choice: AppCardOptions

    @Argument(help: Texts.helpAppFile) var file: String
    @Flag(
        name: [.customLong("dry-run"), .customLong("probelauf")], help: Texts.helpAppDryRun)
    var dryRun = false

    func run() throws {
        let desk = try Desk(ledger)
        let format = try choice.known()
        let cards = try choice.cards(nil, format, desk)
        let files = CardAppFiles(cards.going.map(\.row), for: format).files
        let names = CardExport.names(file, files.count)
        for name in names {
            if output.force { try OutputPlace.check(name) } else { try OutputPlace.checkNew(name) }
        }
        if !dryRun {
            for (name, made) in zip(names, files) { try output.write(made.bytes, to: name) }
        }
        var answer = try page(cards, zip(names, files), format).answer(desk.standpointNow())
        if !cards.going.isEmpty, !dryRun { answer.notices = notices(cards, format) }
        try output.emit(answer)
        if cards.isIncomplete { throw AnswerIsNo() }
    }

    private func page(
        _ cards: AppCards, _ made: some Sequence<(String, CardAppFiles.File)>,
        _ format: CardAppFormat
    ) -> Page {
        var listing = Listing(
            "files",
            [
                .text("file", Texts.columnFile), .count("cards", Texts.columnCards),
                .count("bytes", Texts.columnBytes),
            ])
        var files = 0
        for (name, file) in made {
            files += 1
            listing.append([
                .text(name), .count(Int64(file.rows)), .count(Int64(file.bytes.count)),
            ])
        }
        var page = Page(
            title: dryRun
                ? Texts.wouldExportCards(cards.going.count, files)
                : Texts.exportedCards(cards.going.count, files))
        page.state("for", Texts.columnAppFormat, .id(format.rawValue))
        page.state("cards", Texts.columnCards, .count(Int64(cards.going.count)))
        page.state("dry_run", Texts.columnDryRun, .flag(dryRun))
        page.append(listing)
        for listing in cards.remarks { page.append(listing) }
        return page
    }

    private func notices(_ cards: AppCards, _ format: CardAppFormat) -> [String] {
        var notices = [Texts.appDisclosed(cards.people, cards.columns(of: format))]
        if !format.readsFiles { notices.append(Texts.appReadsNoFiles) }
        if format.readsFiles { notices.append(Texts.appFileType) }
        return Speech.beside { notices }
    }

    /// The name itself for one file, `karten-1.csv` and so on for several.
    static func names(_ file: String, _ count: Int) -> [String] {
        guard count > 1 else { return Array(repeating: file, count: count) }
        let name = file.lastIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...]
        let dot = name.dropFirst().lastIndex(of: ".") ?? file.endIndex
        return (1...count).map { "\(file[..<dot])-\($0)\(file[dot...])" }
    }
}

/// Links that open the app's form with a card's values in it.
struct CardLink: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: Texts.aboutCardLink, aliases: ["verweis"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var choice: AppCardOptions

    @Argument(help: Texts.helpLinkCards) var card: [String] = []
    @Option(name: [.customLong("form"), .customLong("formular")], help: Texts.helpLinkForm)
    var form: String?

    func run() throws {
        let desk = try Desk(ledger)
        let format = try choice.known()
        guard let form = form ?? format.form else {
            throw Complaint(
                .usage, "no_form", Texts.formatHasNoForm, remedy: Texts.nameAForm)
        }
        let cards = try choice.cards(card.isEmpty ? nil : card, format, desk)
        var listing = Listing(
            "links",
            [
                .id("card", Texts.columnCard), .id("person", Texts.columnPerson),
                .text("link", Texts.columnLink),
            ])
        for going in cards.going {
            listing.append([
                .id(going.card.text), .id(going.person.text),
                .text(CardAppLink.link(to: form, for: going.row)),
            ])
        }
        var page = Page(listing)
        for listing in cards.remarks { page.append(listing) }
        var answer = try page.answer(desk.standpointNow())
        if !cards.going.isEmpty {
            answer.notices = [
                Speech.beside { Texts.appDisclosed(cards.people, cards.columns(of: format)) }
            ]
        }
        try output.emit(answer)
        if cards.isIncomplete { throw AnswerIsNo() }
    }
}

extension Desk {
    /// Today, and all that is known.
    func standpointNow() throws(Complaint) -> Standpoint {
        let known = try size()
        return Standpoint(
            asOf: clock.today, known: known, footer: try footer(known: known, asOf: clock.today))
    }
}

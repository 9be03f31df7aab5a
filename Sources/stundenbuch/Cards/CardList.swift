import ArgumentParser
import Engagement
import Projections

/// Lists cards as they were known and as they stood on a day.
struct CardList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutCardList, aliases: ["liste"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Option(name: [.customLong("state"), .customLong("zustand")], help: Texts.helpCardState)
    var state: String?
    @Option(name: .customLong("person"), help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(ledger)
        let holder = try person.map { text throws(Complaint) -> PersonID in
            try desk.existing(text)
        }
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock) ?? desk.clock.today
        let unions = try desk.unions(knownAt: known)
        let holders = Set(holder.map { unions.members(with: $0) } ?? [])
        let wanted = try programme.map { text throws(Complaint) in try desk.programme(text).id }
        let standing = try state.map { text throws(Complaint) in try CardList.standing(text) }
        let codes = try desk.programmeCodes()
        var listing = CardListing(try desk.footer(known: known, asOf: asOf))
        for (card, row) in try desk.rows(Cards.self, knownAt: known) {
            guard wanted == nil || row.programme == wanted,
                holder == nil || row.person.map(holders.contains) ?? false,
                standing == nil || CardStanding(row, on: asOf) == standing
            else { continue }
            let code = row.programme.map { codes[$0] ?? $0.text } ?? ""
            listing.add(card, row, programme: code, on: asOf)
        }
        try output.emit(listing.answer(title: Texts.cardsTitle))
    }

    private static func standing(_ text: String) throws(Complaint) -> CardStanding {
        if let standing = CardStanding(rawValue: text) { return standing }
        throw Complaint(
            .usage, "unknown_word", Texts.unknownChoice(text),
            remedy: CardStanding.allCases.map(\.rawValue).joined(separator: ", "))
    }
}

extension Desk {
    /// The codes of all programmes.
    func programmeCodes() throws(Complaint) -> [ProgrammeID: String] {
        var codes: [ProgrammeID: String] = [:]
        for (id, row) in try rows(Programmes.self) { codes[id] = row.code }
        return codes
    }
}

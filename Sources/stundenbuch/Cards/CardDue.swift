import ArgumentParser
import Audit
import CardRules
import Engagement
import Projections

/// Lists the running cards that end soon, and from when each may be renewed; cards of the dead
/// are left out.
struct CardDue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: Texts.aboutCardDue, aliases: ["faellig"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Option(name: [.customLong("within"), .customLong("binnen")], help: Texts.helpWithin)
    var within: String?

    func run() throws {
        let reach = try TypedReach.reach(within ?? "90")
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock) ?? desk.clock.today
        let last = reach.last(from: asOf)
        let due = try CardDue.cards(desk, known, from: asOf, until: last)
        let bench = try CardBench(desk, known: known, asOf: asOf)
        let codes = try desk.programmeCodes()
        var listing = CardListing(try desk.footer(known: known, asOf: asOf))
        for (card, row) in due {
            let code = row.programme.map { codes[$0] ?? $0.text } ?? ""
            listing.add(card, row, programme: code, on: asOf, renewal: bench.renewal(of: row))
        }
        try output.emit(listing.answer(title: Texts.dueTitle(last.spoken)))
    }

    /// The cards of the living that run on a day and end by another, in the order of their ends.
    private static func cards(
        _ desk: Desk, _ known: TreeSize, from asOf: Day, until last: Day
    ) throws(Complaint) -> [(key: CardID, row: CardRow)] {
        let people = try desk.rows(Persons.self, knownAt: known)
        let unions = try desk.unions(knownAt: known)
        let dead = Set(
            people.filter { $0.row.died != nil }.flatMap { unions.members(with: $0.key) })
        return try desk.rows(Cards.self, knownAt: known).filter { _, row in
            guard row.isValid(on: asOf), let until = row.grant?.until else { return false }
            return until <= last && !(row.person.map(dead.contains) ?? false)
        }
        .sorted(by: endsFirst)
    }

    private static func endsFirst(
        _ left: (key: CardID, row: CardRow), _ right: (key: CardID, row: CardRow)
    ) -> Bool {
        let ends = [left, right].map { $0.row.grant?.until?.daysSince1970 ?? .max }
        return (ends[0], left.key) < (ends[1], right.key)
    }
}

extension CardBench {
    /// Whether a running card may be renewed, by the version that governs a renewal asked for on
    /// the Stichtag; not stated where that is open.
    func renewal(of row: CardRow) -> Renewability {
        guard let programme = row.programme, let end = row.grant?.until,
            let granted = row.decisions.last?.on
        else { return Renewability(.notStated, on: terms.asOf) }
        let versions = terms.rules.rules.filter { $0.programme == programme }.map(\.rule)
        let governing = RuleLibrary(versions).governing(
            terms.rules.code(of: programme), .renewal(granted: granted, received: terms.asOf))
        guard case .version(let rule) = governing else {
            return Renewability(.notStated, on: terms.asOf)
        }
        let chance = rule.lifeCycle.renewalChance(ofCardUntil: end, asOf: terms.asOf)
        return Renewability(chance, on: terms.asOf)
    }
}

/// Whether a card may be renewed on a day, in a word, and from when.
struct Renewability: Equatable {
    let word: RenewalWord
    /// The first day; nil where it is any or none.
    let from: Day?

    init(_ chance: RenewalChance, on day: Day) {
        switch chance {
        case .notStated: (word, from) = (.notStated, nil)
        case .never: (word, from) = (.never, nil)
        case .noWindow: (word, from) = (.noWindow, nil)
        case .anyTime: (word, from) = (.open, nil)
        case .from(let first): (word, from) = (first <= day ? .open : .later, first)
        }
    }
}

/// Whether a card may be renewed, as lists show it; the raw values are stable.
enum RenewalWord: String, CaseIterable {
    case open, later, never
    case noWindow = "no_window"
    case notStated = "not_stated"
}

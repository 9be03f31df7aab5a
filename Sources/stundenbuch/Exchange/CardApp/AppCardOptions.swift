import ArgumentParser
import Engagement
import Intake
import Projections

/// Which cards go to the app, and in which form.
struct AppCardOptions: ParsableArguments {
    @Option(name: [.customLong("for"), .customLong("fuer")], help: Texts.helpAppFormat)
    var format: String
    @Option(
        name: [.customLong("programme"), .customLong("programm")], help: Texts.helpAppProgramme)
    var programmes: [String] = []
    @Option(
        name: [.customLong("granted-since"), .customLong("erteilt-seit")],
        help: Texts.helpGrantedSince)
    var grantedSince: String?
    @Flag(
        name: [.customLong("issued-too"), .customLong("auch-ausgegebene")],
        help: Texts.helpIssuedToo)
    var issuedToo = false
    @Flag(
        name: [.customLong("shorten-names"), .customLong("namen-kuerzen")],
        help: Texts.helpShortenNames)
    var shortenNames = false
    @Option(name: [.customLong("names"), .customLong("namen")], help: Texts.helpAppNames)
    var names: String?
    @Flag(name: [.customLong("with-mail"), .customLong("mit-mail")], help: Texts.helpWithMail)
    var withMail = false
    @Option(
        name: [.customLong("freinet-source"), .customLong("freinet-quelle")],
        help: Texts.helpFreinetSource)
    var freinetSource = "freinet"

    /// The form that was asked for.
    func known() throws(Complaint) -> CardAppFormat {
        let wanted = format.lowercased().replacing("ü", with: "ue")
        if let format = CardAppFormat(rawValue: wanted) { return format }
        throw Complaint(
            .usage, "unknown_word", Texts.unknownChoice(format),
            remedy: CardAppFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }

    /// The cards that were named, or all that wait to be handed out, checked by the app's rules.
    func cards(
        _ named: [String]?, _ format: CardAppFormat, _ desk: Desk
    ) throws(Complaint) -> AppCards {
        let codes = try desk.programmeCodes()
        let reader = try AppCardReader(
            desk, format, codes: codes, withMail: withMail, freinetSource: freinetSource)
        let chosen = try names.map { path throws(Complaint) in try AppNames(path) }
        var cards = AppCards()
        for (card, row) in try rows(named, format, codes, desk) {
            cards.take(
                try reader.read(card, row, chosen?.name(of: card, row.person)),
                shortens: shortenNames, format, on: desk.clock.today)
        }
        return cards
    }

    private func rows(
        _ named: [String]?, _ format: CardAppFormat, _ codes: [ProgrammeID: String], _ desk: Desk
    ) throws(Complaint) -> [(CardID, CardRow)] {
        if let named {
            var rows: [(CardID, CardRow)] = []
            for text in named {
                let found = try desk.card(text) { $0.grant != nil }
                rows.append((found.card, found.row))
            }
            return rows
        }
        let wanted = try wantedProgrammes(format, codes, desk)
        let since = try grantedSince.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let standings: Set<CardStanding> = issuedToo ? [.granted, .issued] : [.granted]
        return try desk.rows(Cards.self).compactMap { card, row in
            guard let programme = row.programme, wanted.contains(programme),
                let standing = CardStanding(row, on: desk.clock.today),
                standings.contains(standing)
            else { return nil }
            if let since, (row.decisions.last?.on).map({ $0 < since }) ?? true { return nil }
            return (card, row.asOf(desk.clock.today))
        }
    }

    /// The programmes that were typed, the only one, or for Bavaria both of its cards.
    private func wantedProgrammes(
        _ format: CardAppFormat, _ codes: [ProgrammeID: String], _ desk: Desk
    ) throws(Complaint) -> Set<ProgrammeID> {
        var wanted: Set<ProgrammeID> = []
        for text in programmes { wanted.insert(try desk.programme(text).id) }
        guard wanted.isEmpty else { return wanted }
        if format == .bayern || format == .freinet {
            wanted = Set(codes.filter { $0.value.hasPrefix("bayerische-") }.keys)
        }
        return wanted.isEmpty ? [try desk.programme(ifTyped: nil)] : wanted
    }
}

/// Names to print in place of those of the ledger, from a table that somebody filled in.
struct AppNames {
    private var names: [String: String] = [:]

    init(_ path: String) throws(Complaint) {
        let rows = try TableRows(of: path).rows
        guard let headings = rows.first else { throw AppNames.complaint(path) }
        let titles = (0..<headings.count).map { headings.text($0).lowercased() }
        let whose = titles.firstIndex { Texts.appNamesWhose.contains($0) }
        guard let whose, let name = titles.firstIndex(of: "name") else {
            throw AppNames.complaint(path)
        }
        for row in rows.dropFirst() where row.count > max(whose, name) {
            names[row.text(whose).uppercased()] = row.text(name)
        }
    }

    /// The name for a card, or for its person.
    func name(of card: CardID, _ person: PersonID?) -> String? {
        names[card.text] ?? person.flatMap { names[$0.text] }
    }

    private static func complaint(_ path: String) -> Complaint {
        Complaint(
            .badInput, "no_names_file", Texts.noNamesFile(path), remedy: Texts.writeANamesFile)
    }
}

import ArgumentParser
import Documents
import Engagement
import Intake
import LedgerSchemas
import StrictJSON

/// Municipalities and their postal codes, from the table that the program brings with it.
struct PlaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: Texts.aboutPlace, subcommands: [PlaceFind.self],
        defaultSubcommand: PlaceFind.self, aliases: ["ort"])
}

/// Finds municipalities by postal code, name or key.
struct PlaceFind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: Texts.aboutPlaceFind,
        discussion: Texts.placeFindDiscussion, aliases: ["suchen"])

    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPlaceText) var text: [String]

    func run() throws {
        let table = PlaceTable.shipped
        let (found, isClear) = PlaceFind.answers(to: text, table)
        var listing = Listing(
            "municipalities",
            [
                .id("municipality", Texts.columnMunicipality),
                .text("name", Texts.columnName), .text("postal_codes", Texts.columnPostalCodes),
            ])
        for place in found {
            listing.append([
                .place(place.key), .text(place.name),
                Shown(
                    .text(place.postalCodes.joined(separator: " ")),
                    .array(place.postalCodes.map { .string($0) })),
            ])
        }
        let paragraphs = isClear ? [] : [found.isEmpty ? Texts.noPlaceFound : Texts.otherPlaces]
        let document = Document(
            title: "", tables: found.isEmpty ? [] : [listing.table], paragraphs: paragraphs,
            footer: [Texts.placesFrom(table.asOf), table.source, table.licence])
        let json: [JSONValue.Member] = [
            listing.member, JSONValue.Member("is_clear", .bool(isClear)),
            JSONValue.Member("table_as_of", .string(table.asOf)),
            JSONValue.Member("table_source", .string(table.source)),
            JSONValue.Member("table_licence", .string(table.licence)),
        ]
        try output.emit(Answer(document: document, json: .object(json)))
        if !isClear { throw AnswerIsNo() }
    }

    /// The municipalities for what was typed, and whether they are an answer to it.
    ///
    /// A postal code alone may well lead to several; with a town it should lead to one.
    static func answers(
        to text: [String], _ table: PlaceTable
    ) -> (found: [PlaceTable.Municipality], isClear: Bool) {
        let words = text.flatMap { $0.split(separator: " ") }.map { String($0) }
        guard let first = words.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            let found = table.municipalities(named: words.joined(separator: " "))
            return (found, !found.isEmpty)
        }
        let town = words.dropFirst().joined(separator: " ")
        if let key = MunicipalityKey(first) {
            let found = table.municipalities.filter { $0.key == key }
            return (found, !found.isEmpty)
        }
        if town.isEmpty {
            let found = table.municipalities(at: first)
            return (found, !found.isEmpty)
        }
        return switch table.find(postalCode: first, town: town) {
        case .found(let place): ([place], true)
        case .several(let places), .otherTown(let places), .unknownCode(let places):
            (places, false)
        }
    }
}

extension PlaceTable {
    /// The table that the program was built with.
    static let shipped: PlaceTable = {
        guard let table = PlaceTable(LedgerSchemas.municipalities) else {
            preconditionFailure("The table of municipalities was built in unreadable.")
        }
        return table
    }()
}

import Engagement
import Testing

@testable import Intake

/// A made-up table; `12345` leads to three municipalities, `12346` to one of them.
enum MadeUpPlaces {
    static let text = """
        # A table that somebody made up.
        # source: nobody
        # licence: free
        # as_of: 2022-11
        municipality;name;postal_codes
        15000010;Alten-Neudorf;12345 12346
        15000020;Fabelheim (Saale);12345
        15000030;Fabelheim-Land;12345
        15000040;Lutherstadt Mär an der Erfindung;12347
        15000050;Neustadt/Erzgebirge;12348
        15000060;Neustadt in Fabeln;12348

        """

    static func table() throws -> PlaceTable {
        try #require(PlaceTable(Array(text.utf8)))
    }
}

struct PlaceTableTests {
    private func told(_ code: String, _ town: String?) throws -> String {
        func keys(_ places: [PlaceTable.Municipality]) -> String {
            places.map { String($0.key.text.suffix(2)) }.joined(separator: " ")
        }
        return switch try MadeUpPlaces.table().find(postalCode: code, town: town) {
        case .found(let place): "found \(keys([place]))"
        case .several(let places): "several \(keys(places))"
        case .otherTown(let places): "other \(keys(places))"
        case .unknownCode(let places): "unknown \(keys(places))"
        }
    }

    @Test(arguments: [
        ("12345", "Alten-Neudorf", "found 10"), ("12345", "ALTEN NEUDORF", "found 10"),
        ("12345", "Neudorf", "found 10"), ("12345", "Alten", "found 10"),
        ("12345", "Fabelheim (Saale)", "found 20"), ("12345", "Fabelheim / Saale", "found 20"),
        ("12345", "Fabelheim", "found 20"), ("12345", "Fabelheim-Land", "found 30"),
        ("12345", "Stadt Fabelheim", "found 20"),
        ("12345", "Fabelheim OT Nirgends", "found 20"),
        ("12347", "Maer", "found 40"), ("12347", "Ma\u{308}r", "found 40"),
        ("12347", "Lutherstadt Mär", "found 40"),
        ("12347", "Mär a. d. Erfindung", "found 40"),
        ("12347", "Mär an der Erfindung", "found 40"),
        ("12346", nil, "found 10"),
    ])
    func `a postal code and a town mean one municipality`(
        _ code: String, _ town: String?, _ expected: String
    ) throws {
        #expect(try told(code, town) == expected)
    }

    @Test(arguments: [
        ("12345", nil, "several 10 20 30"), ("12348", "Neustadt", "several 50 60"),
        ("12348", "Neustadt/Erzgeb.", "several 50 60"),
        ("12345", "Mär", "other 10 20 30"), ("12346", "Nirgends", "other 10"),
        ("12345", "Stadt", "other 10 20 30"), ("12345", "", "other 10 20 30"),
        ("12345", "-", "other 10 20 30"), ("12345", "()", "other 10 20 30"),
        ("99999", "Fabelheim", "unknown 20"), ("99999", "Nirgends", "unknown "),
        ("99999", nil, "unknown "),
    ])
    func `what does not mean one municipality names the choices`(
        _ code: String, _ town: String?, _ expected: String
    ) throws {
        #expect(try told(code, town) == expected)
    }

    @Test func `a table tells its source, licence and month`() throws {
        let table = try MadeUpPlaces.table()
        #expect(table.source == "nobody")
        #expect(table.licence == "free")
        #expect(table.asOf == "2022-11")
        #expect(table.municipalities.count == 6)
    }

    @Test(arguments: [
        "15000010;A", "15000010;A;1234", "15000010;A;", "15000010;;12345", "1500001;A;12345",
        "15000010;A;12345;B", "15000010;A;1234x",
    ])
    func `a line that cannot be read spoils the table`(_ line: String) {
        #expect(PlaceTable(Array(line.utf8)) == nil)
    }

    @Test func `choices are named with their keys, the first eight`() throws {
        let places = try MadeUpPlaces.table().municipalities
        #expect(
            PlaceTable.text(of: Array(places[1...2]))
                == "15000020 Fabelheim (Saale), 15000030 Fabelheim-Land")
        #expect(PlaceTable.text(of: places + places).hasSuffix("15000020 Fabelheim (Saale), …"))
    }
}

struct LocatedPersonTests {
    private let head = "id;family_name;residence;postal_code;town\n"

    private func read(_ rows: String) throws -> [RowReading] {
        var hints = ListHints()
        hints.places = try MadeUpPlaces.table()
        return readings(.persons, head + rows, hints: hints)
    }

    @Test func `a row without a key has that of its postal code and town`() throws {
        let found = try read("1;Fabel;;12345;Fabelheim\n")
        #expect(found.findings == [])
        guard case .person(let row) = try #require(found.listed.first) else { return }
        #expect(row.residence == nil)
        #expect(row.located?.text == "15000020")
    }

    @Test func `the key that was found does not make the row another one`() throws {
        let rows = head + "1;Fabel;;12345;Fabelheim\n"
        #expect(
            try read("1;Fabel;;12345;Fabelheim\n").listed.map { $0.content(isTakenOver: false) }
                == readings(.persons, rows).listed.map { $0.content(isTakenOver: false) })
    }

    @Test(arguments: [
        (";12345;", "postal_code several_municipalities", "10 20 30"),
        (";12346;Nirgends", "town town_not_at_postal_code", "10"),
        (";12348;Neustadt", "town several_municipalities", "50 60"),
        (";99999;Fabelheim", "postal_code postal_code_not_in_table", "20"),
        (";99999;Nirgends", "postal_code postal_code_not_in_table", ""),
        ("15000020;12346;Alten-Neudorf", "residence municipality_differs", "10"),
    ])
    func `what does not fit is a notice, and the row is taken as it stands`(
        _ home: String, _ finding: String, _ choices: String
    ) throws {
        let found = try read("1;Fabel;\(home)\n")
        let places = try MadeUpPlaces.table().municipalities.filter { place in
            choices.split(separator: " ").contains { place.key.text.hasSuffix($0) }
        }
        let named = places.isEmpty ? "" : " " + PlaceTable.text(of: places)
        #expect(found.findings == ["? 2 \(finding)\(named)"])
        guard case .person(let person) = try #require(found.listed.first) else { return }
        #expect(person.located == nil)
    }

    @Test(arguments: [
        "1;Fabel;15000010;12345;Nirgends\n", "1;Fabel;14612000;99999;Dresden\n",
        "1;Fabel;;;Fabelheim\n", "1;Fabel;;;\n",
    ])
    func `a key that fits, a code that nobody knows and a town alone are no findings`(
        _ row: String
    ) throws {
        #expect(try read(row).findings == [])
    }
}

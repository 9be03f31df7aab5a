import Engagement
import Intake
import Testing

@testable import stundenbuch

struct PlaceFindTests {
    private let table = PlaceTable.shipped

    @Test func `the table has every municipality of both states`() {
        let keys = table.municipalities.map(\.key.text)
        #expect(keys.count { $0.hasPrefix("15") } == 218)
        #expect(keys.count { $0.hasPrefix("14") } == 418)
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    @Test func `the table tells its month, source and licence`() {
        #expect(table.asOf == "2022-11")
        #expect(table.source.hasPrefix("OpenStreetMap"))
        #expect(table.licence.hasPrefix("Open Database License 1.0"))
    }

    @Test func `each municipality is found by its own codes and name`() {
        for place in table.municipalities {
            for code in place.postalCodes {
                #expect(table.find(postalCode: code, town: place.name) == .found(place))
            }
        }
    }

    @Test(arguments: [
        (["06844"], "15001000"), (["06844", "Dessau"], "15001000"),
        (["06844 Dessau-Roßlau"], "15001000"), (["06862", "Rosslau"], "15001000"),
        (["06766", "Wolfen"], "15082015"), (["Köthen"], "15082180"),
        (["koethen", "(anhalt)"], "15082180"), (["15001000"], "15001000"),
        (["06886", "Lutherstadt", "Wittenberg"], "15091375"),
        (["09366", "Stollberg/Erzgeb."], "14521590"), (["02625", "Bautzen"], "14625020"),
        (["04749", "Jahnatal"], "14522275"), (["07919"], "14523310 16075048"),
        (["06774", "Pouch"], "? 15082241"), (["10115"], "? "), (["10115", "Berlin"], "? "),
        (["Neustadt"], "14523290 14628260"), (["Nirgendwo"], "? "), (["-"], "? "),
        (["99999999"], "? "), (["1500100"], "? "),
    ])
    func `a code, a town or a key leads to municipalities`(
        _ text: [String], _ expected: String
    ) {
        let (places, isClear) = PlaceFind.answers(to: text, table)
        let keys = places.map(\.key.text).joined(separator: " ")
        #expect((isClear ? keys : "? \(keys)") == expected)
    }
}

struct TypedHomeTests {
    private let dessau = MunicipalityKey("15001000")

    /// A home; empty texts were not typed.
    private func home(_ residence: String, _ code: String, _ town: String) -> TypedHome {
        var home = TypedHome()
        home.residence = MunicipalityKey(residence)
        home.postalCode = code.isEmpty ? nil : code
        home.town = town.isEmpty ? nil : town
        return home
    }

    @Test func `a home without a key has that of its postal code and town`() {
        let found = home("", "06844", "Dessau").located(.shipped, before: nil)
        #expect(found.residence == dessau)
        #expect(found.town == "Dessau")
    }

    @Test func `within the same municipality the home stays a part of the old one`() {
        let found = home("", "06846", "Dessau").located(.shipped, before: dessau)
        #expect(found.residence == nil)
    }

    @Test(arguments: [
        ("15003000", "06844", "Dessau"), ("15001000", "06844", "Dessau"), ("", "", "Dessau"),
        ("", "06774", "Pouch"), ("", "10115", "Berlin"), ("", "07919", ""),
    ])
    func `a key that was typed stands, and what is unclear stays as it is`(
        _ residence: String, _ code: String, _ town: String
    ) {
        let typed = home(residence, code, town)
        #expect(typed.located(.shipped, before: nil) == typed)
    }
}

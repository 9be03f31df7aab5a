import Testing

@testable import Engagement

struct QuantitiesTests {
    @Test(arguments: [("15001000", 15), ("01001000", 1), ("16999999", 16)])
    func `a municipality key names its Land and keeps its zeros`(_ text: String, _ land: Int) {
        let key = MunicipalityKey(text)
        #expect(key?.text == text)
        #expect(key?.land == land)
    }

    @Test(arguments: [
        "", "1500100", "150010000", "1500100a", "00999999", "17000000", " 5001000", "-1500100",
    ])
    func `a text that is no municipality key is refused`(_ text: String) {
        #expect(MunicipalityKey(text) == nil)
    }

    @Test(arguments: [
        (999_999, false), (1_000_000, true), (16_999_999, true), (17_000_000, false),
    ])
    func `the numbers of the Länder run from 1 to 16`(_ number: Int, _ exists: Bool) {
        #expect((MunicipalityKey(number: UInt32(number)) != nil) == exists)
    }

    @Test func `keys are ordered as their texts`() throws {
        let north = try #require(MunicipalityKey("01001000"))
        let east = try #require(MunicipalityKey("15001000"))
        #expect(north < east)
    }

    @Test func `a sum of minutes that leaves 64 bits is none`() {
        #expect(Minutes(.max).adding(Minutes(1)) == nil)
        #expect(Minutes(.max - 1).adding(Minutes(1)) == Minutes(.max))
        #expect(Minutes(.min).adding(Minutes(-1)) == nil)
        #expect(Minutes(90) - Minutes(100) == Minutes(-10))
    }

    @Test func `a byte has two hexadecimal digits`() {
        #expect([0, 9, 10, 16, 255].hex == "00090a10ff")
        #expect([UInt8]().hex == "")
    }
}

import Testing

@testable import Engagement

struct ClearTextTests {
    @Test(arguments: [(0, false), (1, true), (500, true), (501, false)])
    func `a text has 1 to 500 bytes`(_ count: Int, _ allowed: Bool) {
        #expect(ClearText.isAllowed(String(repeating: "a", count: count)) == allowed)
    }

    @Test func `bytes are counted, not letters`() {
        #expect(ClearText.isAllowed(String(repeating: "ü", count: 250)))
        #expect(!ClearText.isAllowed(String(repeating: "ü", count: 251)))
    }

    @Test(arguments: [
        0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x061C, 0x200E, 0x200F, 0x202A, 0x202B,
        0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xAD, 0x200B, 0x2028, 0x2029,
        0x2060, 0x206A, 0xFEFF, 0xFFFD, 0xE0041,
    ])
    func `a character that controls, steers, hides or stands for a lost one is refused`(
        _ value: UInt32
    ) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(!ClearText.isAllowed("a\(scalar)b"))
    }

    @Test(arguments: [0x20, 0x7E, 0xA0, 0xAC, 0x061B, 0x200D, 0x2027, 0x202F, 0x2070, 0x1F333])
    func `their neighbours are allowed`(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(ClearText.isAllowed("a\(scalar)b"))
    }

    @Test func `an absent text is allowed, and a refusal names the field`() throws {
        try ClearText.check(nil, "title")
        try ClearText.check("Heimatverein Dessau-Törten", "title")
        #expect(throws: Refusal(.textNotAllowed, "title")) { try ClearText.check("", "title") }
    }
}

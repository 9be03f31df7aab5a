import Engagement
import Testing

@testable import CardRules

/// The table of kinds in the documentation is true: one rule per row, read strictly.
struct KindsOfCriteriaTests {
    @Test func `the table has every kind once, in order`() throws {
        #expect(try KindTable().rows.map(\.number) == Array(1...77))
    }

    @Test(arguments: 1...77)
    func `a rule of the kind is read, and has the words of its row`(_ number: Int) throws {
        let row = try #require(try KindTable().rows.first { $0.number == number })
        let text = try number == 6 ? overlaid().overlay : KindRules.text(Self.members(number))
        let rule = try number == 6 ? overlaid().rule : RuleText.reading(text)
        #expect(!rule.criteria.isEmpty)
        #expect(!row.words.isEmpty)
        for word in row.words where word != "binding" {
            #expect(text.contains("\"\(word)\""), "\(number): \(word)")
        }
    }

    /// What the last column names is left to people or to another programme.
    @Test func `what is not expressed is said with the reason`() throws {
        let partial = try KindTable().rows.filter { !$0.notExpressed.isEmpty }
        #expect(partial.map(\.number) == [31, 34, 36, 44, 47, 49, 51, 76])
    }

    @Test(arguments: 1...77)
    func `a rule of the kind judges a person about whom nothing is known`(_ number: Int) throws {
        let rule = try number == 6 ? overlaid().rule : KindRules.rule(Self.members(number))
        let found = try Story().assessed(rule)
        #expect(found.criteria.map(\.code) == rule.criteria.map(\.code))
        for result in found.criteria { #expect((result.foundLow ?? 0) <= (result.foundHigh ?? 0)) }
    }

    private static func members(_ number: Int) throws -> String {
        try #require(KindRules.all[number])
    }

    private func overlaid() throws -> (overlay: String, rule: Rule) {
        let merged = try RuleOverlay.lay(
            Array(OverlayText.overlay.utf8), over: Array(try OverlayText.base().utf8))
        let rule = try Rule(reading: merged, references: Story.references())
        return (OverlayText.overlay, rule)
    }
}

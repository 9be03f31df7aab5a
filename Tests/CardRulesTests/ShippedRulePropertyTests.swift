import Engagement
import LedgerSchemas
import TestSupport
import Testing

@testable import CardRules

/// Laws that hold for every rule of the library; each test names the seed that broke one.
struct ShippedRulePropertyTests {
    private static let names = LedgerSchemas.ruleNames

    @Test(arguments: names)
    func `more confirmed hours never take away what was met`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        for seed in 1...3 as ClosedRange<UInt64> {
            var dice = SplitMix(seed: seed)
            var story = Model(rule).story()
            var before = try story.assessed(rule, asOf: rule.judged)
            for _ in 0..<8 {
                story.confirmed(Int64.random(in: 1...2_000, using: &dice), span(rule, &dice))
                let after = try story.assessed(rule, asOf: rule.judged)
                for (old, new) in zip(before.criteria, after.criteria) {
                    #expect(old.outcome != .met || new.outcome == .met, "\(seed) \(old.code)")
                }
                before = after
            }
        }
    }

    @Test(arguments: names)
    func `an event that no rule looks at changes nothing`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        var story = Model(rule).story()
        let before = try story.assessed(rule, asOf: rule.judged)
        story.add(.person(.nameChanged(NameChanged(from: rule.judged, familyName: sealed("Neu")))))
        story.add(.card(.issued(CardIssued(card: CardID(1), on: rule.judged))))
        story.add(
            .engagement(.declarationMade(DeclarationMade(code: "unheard-of", on: rule.judged))))
        #expect(try story.assessed(rule, asOf: rule.judged) == before)
    }

    @Test(arguments: names)
    func `the lower bound never exceeds the upper`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        var dice = SplitMix(seed: 7)
        var story = Story()
        story.engaged(VagueDay(span(rule, &dice).first))
        for _ in 0..<12 {
            let minutes = Int64.random(in: 1...9_000, using: &dice)
            let organisation = UInt64.random(in: 1...3, using: &dice)
            story.confirmed(minutes, span(rule, &dice), organisation: organisation)
        }
        for result in try story.assessed(rule, asOf: rule.judged).criteria {
            #expect((result.foundLow ?? 0) <= (result.foundHigh ?? 0), "\(result.code)")
        }
    }

    /// A span of some days or weeks within the three years before the Stichtag.
    private func span(_ rule: Rule, _ dice: inout SplitMix) -> DaySpan {
        let first = rule.judged.advanced(by: -Int.random(in: 0...1_100, using: &dice))
        let length = Bool.random(using: &dice) ? 0 : Int.random(in: 1...40, using: &dice)
        return DaySpan(from: first, to: first.advanced(by: length)) ?? DaySpan(first)
    }
}

import Engagement
import Testing

@testable import CardRules

struct HoldingsTests {
    private static let honour = "{\"code\": \"c\", \"kind\": \"honour\", \"codes\": [\"medal\"]}"
    private static let card = "{\"code\": \"c\", \"kind\": \"card\", \"programmes\": [\"pass\"]}"

    @Test func `an honour on record is held until it was entered in error`() throws {
        var story = Story()
        let revision = story.add(
            .engagement(
                .honourRecorded(
                    HonourRecorded(code: "medal", day: VagueDay(day("2025-01-01"))))))
        let rule = try KindRules.judging(Self.honour)
        let found = try story.assessed(rule).criterion("c")
        #expect((found.outcome, found.events) == (.met, [0]))
        #expect(try story.assessed(rule, asOf: day("2024-12-31")).outcome == .notMet)
        story.add(.engagement(.enteredInError(EngagementEnteredInError(target: revision))))
        #expect(try story.assessed(rule).outcome == .notMet)
    }

    @Test func `a card is held from its grant to the day before it was given back`() throws {
        var story = Story()
        story.circumstances.programmes = [ProgrammeID(1): "pass", ProgrammeID(2): "other"]
        story.granted(1, of: 2)
        let rule = try KindRules.judging(Self.card)
        #expect(try story.assessed(rule).outcome == .notMet)
        story.granted(2, of: 1)
        #expect(try story.assessed(rule).outcome == .met)
        #expect(try story.assessed(rule, asOf: day("2024-12-31")).outcome == .notMet)
        story.add(.card(.returned(CardReturned(card: CardID(2), on: Story.stichtag))))
        #expect(try story.assessed(rule).outcome == .notMet)
        #expect(
            try story.assessed(rule, asOf: Story.stichtag.advanced(by: -1)).outcome == .met)
    }

    @Test func `a card that was prolonged is held to its new end`() throws {
        var story = Story()
        story.circumstances.programmes = [ProgrammeID(1): "pass"]
        story.granted(1, of: 1, until: "2025-12-31")
        let rule = try KindRules.judging(Self.card)
        #expect(try story.assessed(rule).outcome == .notMet)
        story.add(
            .card(
                .extended(
                    CardExtended(
                        card: CardID(1), until: day("2026-06-30"), decided: day("2025-12-01")))))
        #expect(try story.assessed(rule).outcome == .met)
    }

    @Test func `without the codes of programmes nobody knows whose card it is`() throws {
        var story = Story()
        story.granted(1, of: 1)
        #expect(try story.assessed(KindRules.judging(Self.card)).outcome == .undecided)
    }
}

extension Story {
    fileprivate mutating func granted(
        _ card: UInt64, of programme: UInt64, until: String = "2026-12-31"
    ) {
        add(
            .card(
                .granted(
                    CardGranted(
                        card: CardID(card), programme: ProgrammeID(programme),
                        decided: day("2025-01-01"), validFrom: day("2025-01-01"),
                        validUntil: day(until)))))
    }
}

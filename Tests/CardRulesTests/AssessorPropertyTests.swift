import Engagement
import TestSupport
import Testing

@testable import CardRules

/// Laws that hold for every history; each test names the seed of the history that broke one.
struct AssessorPropertyTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `an irrelevant event never changes an assessment`(_ seed: UInt64) throws {
        var dice = SplitMix(seed: seed)
        var story = Story.made(&dice, attesting: true)
        let before = try story.assessed()
        for _ in 0..<5 { story.add(Story.irrelevant(&dice)) }
        #expect(try story.assessed() == before, "seed \(seed)")
    }

    /// Attestations are left out: more sheets may rightly contradict one.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `more confirmed hours never turn met into not met`(_ seed: UInt64) throws {
        var dice = SplitMix(seed: seed)
        var story = Story.made(&dice, attesting: false)
        var before = try story.assessed()
        for _ in 0..<20 {
            story.confirmed(Int64.random(in: 1...2_000, using: &dice), Story.anySpan(&dice))
            let after = try story.assessed()
            #expect(before.outcome != .met || after.outcome == .met, "seed \(seed)")
            for (old, new) in zip(before.criteria, after.criteria) {
                #expect((old.foundLow ?? 0) <= (new.foundLow ?? 0), "seed \(seed), \(old.code)")
            }
            before = after
        }
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `the lower bound never exceeds the upper`(_ seed: UInt64) throws {
        var dice = SplitMix(seed: seed)
        let story = Story.made(&dice, attesting: true)
        for result in try story.assessed().criteria {
            #expect((result.foundLow ?? 0) <= (result.foundHigh ?? 0), "seed \(seed)")
            #expect(result.events == result.events.sortedOnce(), "seed \(seed)")
        }
    }
}

extension Story {
    /// A person with entries, and with attestations when the test asks for them.
    fileprivate static func made(_ dice: inout SplitMix, attesting: Bool) -> Story {
        var story = Story.qualified()
        for _ in 0..<Int.random(in: 0...40, using: &dice) {
            let minutes = Int64.random(in: 1...900, using: &dice)
            let organisation = UInt64.random(in: 1...3, using: &dice)
            if Bool.random(using: &dice) {
                story.confirmed(minutes, anySpan(&dice), organisation: organisation)
            } else {
                story.hours(minutes, anySpan(&dice), organisation: organisation)
            }
        }
        guard attesting else { return story }
        for _ in 0..<Int.random(in: 0...3, using: &dice) {
            let organisation = UInt64.random(in: 1...3, using: &dice)
            let minutes = Minutes(Int64.random(in: 1...400, using: &dice))
            story.attested(organisation: organisation) { $0.perWeek = minutes }
        }
        return story
    }

    /// A span around the window of the Stichtag, of one day or of some weeks.
    fileprivate static func anySpan(_ dice: inout SplitMix) -> DaySpan {
        let first = day("2024-12-01").advanced(by: Int.random(in: 0...450, using: &dice))
        let length = Bool.random(using: &dice) ? 0 : Int.random(in: 1...40, using: &dice)
        return DaySpan(from: first, to: first.advanced(by: length)) ?? DaySpan(first)
    }

    /// An event that no rule looks at.
    fileprivate static func irrelevant(_ dice: inout SplitMix) -> Event {
        switch Int.random(in: 0...5, using: &dice) {
        case 0:
            .person(.nameChanged(NameChanged(from: stichtag, familyName: sealed("Neu"))))
        case 1: .person(.reachChanged(ReachChanged(from: stichtag, email: sealed("a@b.de"))))
        case 2: .card(.issued(CardIssued(card: CardID(1), on: stichtag)))
        case 3: .engagement(.declarationMade(DeclarationMade(code: "other", on: stichtag)))
        case 4:
            .engagement(
                .qualificationRecorded(QualificationRecorded(code: "juleica", from: stichtag)))
        default: .person(.residenceChanged(ResidenceChanged(from: day("2030-01-01"), home: Home())))
        }
    }
}

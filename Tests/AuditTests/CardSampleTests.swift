import Engagement
import Testing

@testable import Audit

struct CardSampleTests {
    private let cards = (1...200 as ClosedRange<UInt64>).map { CardID($0) }

    @Test func `the same seed draws the same cards, whatever their order`() {
        let drawn = CardSample.draw(30, of: cards, seed: 7)
        #expect(drawn.count == 30)
        #expect(drawn == drawn.sorted())
        #expect(CardSample.draw(30, of: cards.reversed(), seed: 7) == drawn)
        #expect(CardSample.draw(30, of: cards + cards, seed: 7) == drawn)
        #expect(CardSample.draw(30, of: cards, seed: 8) != drawn)
    }

    @Test func `a further card displaces at most one of those that were drawn`() {
        let before = Set(CardSample.draw(30, of: cards.dropLast(), seed: 7))
        let after = Set(CardSample.draw(30, of: cards, seed: 7))
        #expect(before.subtracting(after).count <= 1)
    }

    @Test func `a sample larger than all cards is all of them`() {
        #expect(CardSample.draw(201, of: cards, seed: 7) == cards)
        #expect(CardSample.draw(0, of: cards, seed: 7).isEmpty)
    }

    @Test func `over many seeds each card is drawn about equally often`() {
        var counts: [CardID: Int] = [:]
        for seed in UInt64(0)..<500 {
            for card in CardSample.draw(20, of: cards, seed: seed) { counts[card, default: 0] += 1 }
        }
        // A card is drawn 50 times of 500 on average; the deviation is below 7.
        #expect(counts.count == 200)
        #expect(counts.values.allSatisfy { (20...80).contains($0) })
    }

    @Test func `the numbers are those of SplitMix64`() {
        #expect(CardSample.mixed(0) == 0xE220_A839_7B1D_CDAF)
    }
}

package import Engagement

/// Draws cards for an examination: the same cards and the same seed give the same sample.
///
/// Each card gets a number from the seed and its own serial, and those with the smallest numbers
/// are drawn. The draw can so be repeated by anybody, and a card that comes in later displaces at
/// most one of those that were drawn before.
package enum CardSample {
    /// The drawn cards, ascending; all of them where there are no more than `count`.
    package static func draw(
        _ count: Int, of cards: some Sequence<CardID>, seed: UInt64
    ) -> [CardID] {
        let numbered = Set(cards).map { card in (number: number(of: card, seed), card: card) }
        let ordered = numbered.sorted { ($0.number, $0.card) < ($1.number, $1.card) }
        return ordered.prefix(max(0, count)).map(\.card).sorted()
    }

    private static func number(of card: CardID, _ seed: UInt64) -> UInt64 {
        mixed(mixed(seed) ^ card.serial)
    }

    /// The first output of SplitMix64 from a state, which spreads every bit over all 64.
    static func mixed(_ state: UInt64) -> UInt64 {
        var bits = state &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

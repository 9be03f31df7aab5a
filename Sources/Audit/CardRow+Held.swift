import Engagement
import Projections

extension CardRow {
    /// From the first to the last day with the card; nil when it was never held.
    var held: (from: Day, until: Day?)? {
        guard let grant, let from = grant.from else { return nil }
        let ended = end?.from?.advanced(by: -1)
        let until = [grant.until, ended].compactMap(\.self).min()
        if let until, until < from { return nil }
        return (from, until)
    }
}

extension CardTrial {
    /// Whether the decision is a grant that stands and was no exception: what a programme allows
    /// binds it.
    var isRegularGrant: Bool {
        decision.kind == .granted && !isWithdrawn && row.grant?.position == decision.position
    }

    /// The card of the same programme that the person held before, the last one of several.
    var cardBefore: CardRow? {
        let streams = file.union(with: decision.person.stream, at: terms.known).streams
        let own = cards.filter { $0.value.person.map { streams.contains($0.stream) } ?? false }
        return EarlierCard.last(
            among: own, but: decision.card, of: decision.programme,
            before: decision.validFrom ?? decision.decided)
    }
}

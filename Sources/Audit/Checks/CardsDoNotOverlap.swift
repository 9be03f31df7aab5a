import Engagement
import Projections

/// Nobody holds two cards of a programme on one day; mergers bring such cases to light.
enum CardsDoNotOverlap: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.decision.isGrant, let own = trial.row.held else { return [] }
        let union = trial.file.union(with: trial.decision.person.stream, at: trial.terms.known)
        let others = trial.cards.filter { card, row in
            card != trial.decision.card && row.programme == trial.decision.programme
                && row.person.map { union.streams.contains($0.stream) } ?? false
                && row.held.map { overlap($0, own) } ?? false
        }
        guard !others.isEmpty else { return [] }
        let grants = others.values.compactMap { $0.grant?.position }
        return [AuditFinding(.overlappingCards, nil, grants + [trial.decision.position])]
    }

    private static func overlap(
        _ one: (from: Day, until: Day?), _ other: (from: Day, until: Day?)
    ) -> Bool {
        (one.until.map { other.from <= $0 } ?? true)
            && (other.until.map { one.from <= $0 } ?? true)
    }
}

import CardRules
import Engagement
import Projections

/// Where four eyes are asked for, who decided did not alone enter and confirm all that the
/// decision rests on.
enum FourEyesSawIt: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.terms.demandsFourEyes, trial.decision.kind != .takenOver,
            let decider = trial.file.record(at: trial.decision.position)?.actor
        else { return [] }
        let others = hands(trial).filter { $0 != decider }
        return others.isEmpty ? [AuditFinding(.twoEyesOnly, nil, [trial.decision.position])] : []
    }

    /// Who recorded the application and what the criteria rest on.
    private static func hands(_ trial: CardTrial) -> Set<ActorID> {
        let criteria = trial.atGrant.assessment?.criteria ?? []
        let application = trial.row.application.map { [$0.position] } ?? []
        let positions = criteria.flatMap(\.events) + application
        return Set(positions.compactMap { trial.file.record(at: $0)?.actor })
    }
}

import CardRules
import Engagement

/// A card that is valid on the Stichtag should still have its grounds then.
enum GrantStillHolds: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.isValidNow, trial.decision.kind != .grantedByException,
            trial.now.result == .notMet, trial.atGrantKnownNow.result != .notMet
        else { return [] }
        return trial.now.deciding(.notMet).map { now in
            let then = Set(trial.atGrantKnownNow.criterion(now.code)?.events ?? [])
            return AuditFinding(.noLongerMet, now.code, now.events.filter { !then.contains($0) })
        }
    }
}

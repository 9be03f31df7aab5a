import CardRules
import Engagement

/// An attestation that complete sheets of the same organisation contradict is to be cleared up,
/// whatever the result.
enum AttestationAgreesWithSheets: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        var found: [AuditFinding] = []
        for judgement in [trial.atGrant, trial.atGrantKnownNow] {
            for criterion in judgement.assessment?.criteria ?? [] {
                for note in criterion.notes where note.code == .attestationContradicted {
                    let finding = AuditFinding(
                        .attestationContradicted, criterion.code, note.events)
                    if !found.contains(finding) { found.append(finding) }
                }
            }
        }
        return found
    }
}

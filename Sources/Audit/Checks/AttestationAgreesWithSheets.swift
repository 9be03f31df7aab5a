import CardRules
import Engagement

/// An attestation that complete sheets of the same organisation contradict is to be cleared up,
/// whatever the result.
///
/// What was seen at the grant and again on what is known now is one finding, although further
/// sheets may have come in between.
enum AttestationAgreesWithSheets: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        var found: [(criterion: String, events: Set<Position>)] = []
        for judgement in [trial.atGrant, trial.atGrantKnownNow] {
            for criterion in judgement.assessment?.criteria ?? [] {
                for note in criterion.notes where note.code == .attestationContradicted {
                    let same = found.firstIndex {
                        $0.criterion == criterion.code && !$0.events.isDisjoint(with: note.events)
                    }
                    if let same {
                        found[same].events.formUnion(note.events)
                    } else {
                        found.append((criterion.code, Set(note.events)))
                    }
                }
            }
        }
        return found.map { AuditFinding(.attestationContradicted, $0.criterion, $0.events) }
    }
}

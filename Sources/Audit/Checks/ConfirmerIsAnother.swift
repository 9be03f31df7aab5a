import CardRules
import Engagement

/// Nobody answers for the own hours: neither as confirmer nor by signing the own attestation.
enum ConfirmerIsAnother: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let union = trial.file.union(with: trial.decision.person.stream, at: trial.terms.known)
        let criteria = trial.atGrantKnownNow.assessment?.criteria ?? []
        return criteria.compactMap { criterion in
            let events = criterion.events.filter { position in
                trial.file.record(at: position)
                    .map { isOwn($0.event, union, trial.terms) } ?? false
            }
            guard !events.isEmpty else { return nil }
            return AuditFinding(.confirmerIsVolunteer, criterion.code, events)
        }
    }

    private static func isOwn(
        _ event: Event, _ union: PersonUnion, _ terms: AuditTerms
    ) -> Bool {
        let (contacts, marks): ([ContactID], [Mark]) =
            switch event {
            case .hours(.confirmed(let said)): (said.confirmer.map { [$0] } ?? [], said.marks)
            case .engagement(.attested(let said)): (said.signatories.map(\.contact), said.marks)
            default: ([], [])
            }
        return marks.contains(.confirmedByTheVolunteer)
            || contacts.contains { contact in
                terms.volunteers[contact].map { union.streams.contains($0.stream) } ?? false
            }
    }
}

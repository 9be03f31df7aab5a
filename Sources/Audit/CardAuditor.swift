import CardRules
import Engagement
import Projections

/// Judges the decisions on the cards of one person.
///
/// It is a pure function of records and terms: nothing is read and nothing is recorded.
package enum CardAuditor {
    /// What is to be said of each decision, in the order in which they were recorded.
    ///
    /// `file` holds the streams of the person up to the Kenntnisstand of the terms.
    package static func audit(
        _ file: PersonRecords, numbers: CardNumbers, terms: AuditTerms
    ) -> [CardAudit] {
        var rows = MemoryRows<Cards>()
        var people = MemoryRows<Persons>()
        for recorded in file.records where recorded.position < terms.known {
            rows.apply(recorded)
            people.apply(recorded)
        }
        return decisions(file, rows.rows, terms).map { decision, row in
            let trial = trial(decision, row, rows.rows, file, numbers, terms)
            let union = file.union(with: decision.person.stream, at: terms.known)
            let died = people.rows.filter { union.streams.contains($0.key.stream) }
                .compactMap { $0.value.died?.span.first }
            return CardAudit(trial, died: died.min())
        }
    }

    private static func decisions(
        _ file: PersonRecords, _ rows: [CardID: CardRow], _ terms: AuditTerms
    ) -> [(CardDecision, CardRow)] {
        file.records.compactMap { recorded in
            guard recorded.position < terms.known, case .card(let event) = recorded.event,
                let row = rows[event.card], row.person?.stream == recorded.stream,
                let decision = CardDecision(recorded, row)
            else { return nil }
            return (decision, row)
        }
    }

    private static func trial(
        _ decision: CardDecision, _ row: CardRow, _ cards: [CardID: CardRow],
        _ file: PersonRecords, _ numbers: CardNumbers, _ terms: AuditTerms
    ) -> CardTrial {
        var fold = EvidenceFold(file, of: decision.person.stream)
        let (programme, day) = (decision.programme, decision.decided)
        let isTakenOver = decision.kind == .takenOver
        let then =
            isTakenOver
            ? Judgement(result: .notAssessable, asOf: day, known: decision.position)
            : terms.judge(
                programme, fold.evidence(at: decision.position), asOf: day,
                known: decision.position)
        let evidence = fold.evidence(at: terms.known)
        let known = terms.judge(programme, evidence, asOf: day, known: terms.known)
        let now = terms.judge(programme, evidence, asOf: terms.asOf, known: terms.known)
        return CardTrial(
            decision: decision, row: row, atGrant: then,
            atGrantKnownNow: isTakenOver ? known.leavingSumsOpen() : known,
            now: isTakenOver ? now.leavingSumsOpen() : now, cards: cards, file: file,
            numbers: numbers, terms: terms)
    }
}

extension CardAudit {
    fileprivate init(_ trial: CardTrial, died: Day?) {
        let findings = CardChecks.findings(trial)
        decision = trial.decision
        atGrant = trial.atGrant
        atGrantKnownNow = trial.atGrantKnownNow
        now = trial.now
        self.findings = findings
        proposal = Proposal(findings, trial, died: died)
        let evidence = trial.atGrant.assessment ?? trial.atGrantKnownNow.assessment
        papers = [Paper](
            of: trial.row.steps.map(\.position) + findings.flatMap(\.events)
                + (evidence?.criteria.flatMap(\.events) ?? []),
            in: trial.file)
    }
}

extension Proposal {
    /// The weightiest thing to examine.
    fileprivate init(_ findings: [AuditFinding], _ trial: CardTrial, died: Day?) {
        let codes = Set(findings.map(\.code))
        if trial.isValidNow, let died, died <= trial.terms.asOf {
            self = .returnDue
        } else if trial.decision.isGrant, !codes.isDisjoint(with: Proposal.wrongFromTheStart) {
            self = .examineWithdrawal
        } else if codes.contains(.noLongerMet) {
            self = .examineRevocation
        } else {
            self = codes.isDisjoint(with: Proposal.faults) ? .none : .processFault
        }
    }

    private static let wrongFromTheStart: Set<AuditFinding.Code> = [
        .grantedNotMet, .notMetKnownNow, .undecidedKnownNow,
    ]
    private static let faults: Set<AuditFinding.Code> = [
        .grantedUndecidedWithoutReason, .noRuleInForce, .refusedButMet, .numberUsedTwice,
        .overlappingCards, .validityDiffers, .recordDiffers, .confirmerIsVolunteer,
    ]
}

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
        _ file: PersonRecords, register: CardRegister, terms: AuditTerms
    ) -> [CardAudit] {
        var rows = MemoryRows<Cards>()
        var people = MemoryRows<Persons>()
        for recorded in file.records where recorded.position < terms.known {
            rows.apply(recorded)
            people.apply(recorded)
        }
        return decisions(file, rows.rows, terms).map { decision, row in
            let trial = trial(decision, row, rows.rows, file, register, terms)
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
        _ file: PersonRecords, _ register: CardRegister, _ terms: AuditTerms
    ) -> CardTrial {
        var fold = EvidenceFold(file, of: decision.person.stream)
        let (day, isTakenOver) = (decision.decided, decision.kind == .takenOver)
        let (asked, cited) = (decision.asked(among: cards), decision.assessment?.ruleHash)
        let then = fold.evidence(at: decision.position)
        let atGrant =
            isTakenOver
            ? Judgement(result: .notAssessable, asOf: day, known: decision.position)
            : terms.judge(asked, then, known: decision.position, cited: cited)
        let evidence = fold.evidence(at: terms.known)
        let known = terms.judge(asked, evidence, known: terms.known, cited: cited)
        let now = terms.judge(
            decision.programme, evidence, asOf: terms.asOf, known: terms.known)
        return CardTrial(
            decision: decision, row: row, atGrant: atGrant,
            onFile: terms.onFile(decision, then, governing: atGrant.rule),
            atGrantKnownNow: isTakenOver ? known.leavingSumsOpen() : known,
            now: isTakenOver ? now.leavingSumsOpen() : now, cards: cards, file: file,
            register: register, terms: terms)
    }
}

extension CardDecision {
    /// What was asked for and when; a renewal is one of the last card among these.
    fileprivate func asked(among cards: [CardID: CardRow]) -> DecidedCase {
        let before =
            application == .renewal
            ? EarlierCard.last(among: cards, but: card, of: programme, before: decided) : nil
        return DecidedCase(
            programme: programme, received: received, decided: decided,
            renewed: before?.grant?.on)
    }
}

extension AuditTerms {
    /// What the version that a decision names came to then; nil when it is the one that governs.
    fileprivate func onFile(
        _ decision: CardDecision, _ evidence: PersonEvidence, governing: PublishedRule?
    ) -> Judgement? {
        guard let hash = decision.assessment?.ruleHash, let governing, governing.sha256 != hash,
            let rule = rules.rule(
                of: decision.programme, sha256: hash, knownAt: decision.position)
        else { return nil }
        return judge(by: rule, evidence, asOf: decision.decided, known: decision.position)
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
            let isFaulty = codes.contains { $0.severity == .fault || $0 == .refusedButMet }
            self = isFaulty ? .processFault : .none
        }
    }

    private static let wrongFromTheStart: Set<AuditFinding.Code> = [
        .grantedNotMet, .notMetKnownNow, .undecidedKnownNow,
    ]
}

import Audit
import CardRules
import Documents
import Engagement

/// What the audit says of one decision, in sentences.
struct AuditReport {
    private let audit: CardAudit
    private let listing: AuditListing

    init(_ audit: CardAudit, _ listing: AuditListing) {
        self.audit = audit
        self.listing = listing
    }

    /// Two columns: what is spoken of, and what is said.
    var table: Table {
        let decision = audit.decision
        let number = decision.number.map { Texts.numbered($0) } ?? ""
        let rows: [(String, String)] =
            [
                (Texts.columnDecision, decided), (Texts.columnOnFile, onFile),
                (Texts.atGrant, judged(audit.atGrant)),
                (Texts.atGrantKnownNow, judged(audit.atGrantKnownNow)),
                (Texts.now, judged(audit.now)),
            ] + audit.findings.map { (label($0), sentence($0)) }
            + (audit.findings.isEmpty ? [(Texts.finding, Texts.noFinding)] : [])
            + audit.papers.map { (Texts.paper, Texts.paper($0)) }
            + [(Texts.columnProposal, Texts.proposal(audit.proposal))]
        return Table(
            name: decision.card.text,
            columns: [
                Column(key: "aspect", title: "\(decision.card.text)\(number)", kind: .text),
                Column(
                    key: "statement",
                    title: "\(decision.person.text) · \(listing.code(decision.programme))",
                    kind: .text),
            ],
            rows: rows.map { [.text($0.0), .text($0.1)] })
    }

    private var decided: String {
        let decision = audit.decision
        var parts = [
            Texts.decided(decision.kind, isGrant: decision.isGrant, decision.decided.spoken)
        ]
        if let from = decision.validFrom {
            parts.append(Texts.valid(from.spoken, decision.validUntil?.spoken))
        }
        if let ground = decision.ground { parts.append(Texts.onGround(Texts.criterion(ground))) }
        if let reason = listing.reasons[decision.position], reason.cell != .empty {
            parts.append(Texts.becauseOf(reason.cell.text(in: Speech.language)))
        }
        if let approved = decision.approvedBy { parts.append(Texts.approved(approved.text)) }
        parts.append(Texts.recordedAs(decision.position, decision.recordedAt.iso))
        return parts.joined(separator: "; ")
    }

    private var onFile: String {
        let decision = audit.decision
        var parts: [String] = []
        if let received = decision.received {
            parts.append(Texts.applicationOf(received.spoken, decision.reference))
        }
        if let record = decision.assessment {
            parts.append(
                Texts.assessmentOnFile(
                    Texts.outcome(record.outcome), record.ruleVersion, record.asOf.spoken))
        } else {
            parts.append(Texts.noAssessmentOnFile)
        }
        return parts.joined(separator: "; ")
    }

    private func judged(_ judgement: Judgement) -> String {
        let last = judgement.known > 0 ? judgement.known - 1 : 0
        return "\(Texts.judged(judgement.result)) – "
            + Texts.asOfKnownAt(judgement.asOf.spoken, last)
    }

    private func sentence(_ finding: AuditFinding) -> String {
        let subject = finding.criterion.map { Texts.criterion($0) } ?? finding.about
        let about = subject.map { "\($0): " } ?? ""
        let events = finding.events.isEmpty ? "" : " (\(Texts.positions(finding.events)))"
        let answer = Texts.answer(to: listing.book.standing(of: finding, in: audit))
        return "\(about)\(Texts.sentence(finding.code))\(events)\(numbers(finding))\(answer)"
    }

    /// The finding by the first digits of its name, under which it is answered.
    private func label(_ finding: AuditFinding) -> String {
        let severity = Texts.severity(finding.code.severity)
        let name = listing.book.identity(of: finding, in: audit).short
        return "\(Texts.finding) \(name) (\(severity))"
    }

    /// What the criterion was then and what it is now, where that differs.
    private func numbers(_ finding: AuditFinding) -> String {
        let shown: (Judgement, Judgement)? =
            switch finding.code {
            case .notMetKnownNow, .undecidedKnownNow, .lateCorrection, .refusedMetKnownNow:
                (audit.atGrant, audit.atGrantKnownNow)
            case .noLongerMet: (audit.atGrantKnownNow, audit.now)
            default: nil
            }
        guard let code = finding.criterion, let shown,
            let before = quantity(code, shown.0), let after = quantity(code, shown.1),
            before != after
        else { return "" }
        return " – \(Texts.insteadOf(after, before))"
    }

    private func quantity(_ code: String, _ judgement: Judgement) -> String? {
        let found = judgement.assessment?.criteria.first { $0.code == code }
        guard let found, found.unit != nil else { return nil }
        return Texts.quantity(found.foundLow, found.foundHigh, found.unit)
    }
}

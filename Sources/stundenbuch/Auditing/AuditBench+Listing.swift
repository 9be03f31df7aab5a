import Audit
import Engagement
import Ledger

extension AuditBench {
    /// The audits with all that is said of them.
    func listing(
        _ audits: [CardAudit], _ book: FindingBook, numbers: [NumberAnswer], explains: Bool
    ) throws(Complaint) -> AuditListing {
        AuditListing(
            audits: audits, book: book, numbers: numbers, codes: try desk.programmeCodes(),
            footer: standpoint.footer, explains: explains,
            recordedAt: try recordingTimes(audits), reasons: try reasons(audits))
    }

    /// What was given as the reasons of the decisions, by their positions.
    private func reasons(_ audits: [CardAudit]) throws(Complaint) -> [Position: Shown] {
        var reasons: [Position: Shown] = [:]
        for audit in audits {
            let recorded = try desk.event(at: audit.decision.position)
            reasons[recorded.position] = RecordView(recorded, desk.ledger.disclose).reason
        }
        return reasons
    }

    /// When the last known record of every judgement was recorded, by tree size.
    private func recordingTimes(
        _ audits: [CardAudit]
    ) throws(Complaint) -> [TreeSize: Recorded] {
        var times: [TreeSize: Recorded] = [:]
        for judgement in audits.flatMap({ [$0.atGrant, $0.atGrantKnownNow, $0.now] }) {
            guard judgement.known > 0, times[judgement.known] == nil else { continue }
            times[judgement.known] = try desk.event(at: judgement.known - 1)
        }
        return times
    }
}

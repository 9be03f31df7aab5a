import ArgumentParser
import Audit
import Documents
import Engagement
import StrictJSON

/// What the decisions of an audit are summed by.
enum AuditDimension: String, CaseIterable, ExpressibleByArgument {
    case evidence

    init?(argument: String) {
        guard ["evidence", "nachweis"].contains(argument.lowercased()) else { return nil }
        self = .evidence
    }
}

/// On which evidence decisions rest, the weakest first, and what the audit says of them.
struct EvidenceSummary {
    private let audits: [CardAudit]

    init(_ audits: [CardAudit]) { self.audits = audits }

    func answer(_ standpoint: Standpoint) -> Answer {
        var listing = Listing(
            "evidence",
            [
                .text("evidence", Texts.columnEvidence), .count("decisions", Texts.columnDecisions),
                .count("met", Texts.outcome(.met)), .count("not_met", Texts.outcome(.notMet)),
                .count("undecided", Texts.outcome(.undecided)),
                .count("not_assessable", Texts.judged(.notAssessable)),
                .count("with_findings", Texts.columnWithFindings),
            ])
        for grade in EvidenceGrade.allCases.map(Optional.some) + [nil] {
            let group = audits.filter { $0.evidence == grade }
            if !group.isEmpty { listing.append(row(grade, group)) }
        }
        return Page(listing).answer(standpoint)
    }

    /// The results are those for the day of decision on what is known now.
    private func row(_ grade: EvidenceGrade?, _ group: [CardAudit]) -> [Shown] {
        let results = group.map(\.atGrantKnownNow.result)
        let counts = [JudgedResult.met, .notMet, .undecided, .notAssessable].map { wanted in
            Shown.count(Int64(results.count { $0 == wanted }))
        }
        let evidence = Shown(
            .text(grade.map(Texts.grade) ?? Texts.noEvidence), JSONValue(text: grade?.code))
        let found = group.count { !$0.findings.isEmpty }
        return [evidence, .count(Int64(group.count))] + counts + [.count(Int64(found))]
    }
}

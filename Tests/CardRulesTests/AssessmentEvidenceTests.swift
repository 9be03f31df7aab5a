import Engagement
import Testing

@testable import CardRules

struct AssessmentEvidenceTests {
    private func record(_ criteria: [(Unit?, EvidenceGrade?)]) -> AssessmentRecord {
        AssessmentRecord(
            programme: ProgrammeID(1), ruleVersion: "1", ruleHash: [], engine: 1,
            asOf: day("2026-01-15"), known: TreeSize(1), outcome: .met,
            criteria: criteria.map { unit, grade in
                CriterionRecord(
                    code: "a", outcome: .met, unit: unit, required: nil, foundLow: nil,
                    foundHigh: nil, grade: grade, eventCount: 0, eventsDigest: [])
            })
    }

    @Test func `the grade of hours counts before any declaration`() {
        let hours = record([
            (.minutesPerWeek, .sheet), (.minutesPerYear, .attested), (nil, .selfStated),
        ])
        #expect(hours.evidence == .attested)
    }

    @Test func `without hours the weakest grade of all is meant`() {
        #expect(record([(.days, .sheet), (nil, .selfStated)]).evidence == .selfStated)
        #expect(record([(nil, nil)]).evidence == nil)
    }
}

import Engagement
import Testing

@testable import Projections

struct OfficeTests {
    @Test func `a word of the activity list stands for its code, however it is spelled`() throws {
        let row = try #require(TrialLedger.sample.rows(ActivityLists.self).sorted.first?.row)
        for word in ["chor", "CHORGESANG", "Chorprobe", "chor probe", "Chor-Probe"] {
            #expect(row.code(of: word) == "chor", "\(word)")
        }
        #expect(row.code(of: "Orchester") == nil)
        #expect(ActivityListRow.used(on: day(2024, 12, 31), of: [row]) == nil)
        #expect(ActivityListRow.used(on: day(2025, 1, 1), of: [row]) == row)
    }

    @Test func `examinations and reminders end, and a finding has its answer`() throws {
        let ledger = TrialLedger.sample
        let examination = try #require(ledger.rows(Examinations.self).sorted.first?.row)
        #expect(examination.closed == day(2025, 2, 1))
        #expect(examination.numbers == ["001"])
        let reminder = try #require(ledger.rows(Reminders.self).sorted.first?.row)
        #expect(reminder.subject == anna.stream)
        #expect(reminder.done == day(2025, 4, 1))
        let finding = try #require(Fingerprint([UInt8](1...16)))
        #expect(ledger.rows(FindingAnswers.self)[finding]?.answer == .settled)
    }

    @Test func `an honour stands until it was entered in error`() throws {
        var ledger = TrialLedger()
        let honour = HonourRecorded(code: "ehrennadel", day: VagueDay(day(2024, 1, 1)))
        let number = ledger.append(anna.stream, .engagement(.honourRecorded(honour)))
        let row = try #require(ledger.rows(PersonalFacts.self)[anna])
        #expect(row.honours.map(\.code) == ["ehrennadel"])
        let error = EngagementEnteredInError(target: number)
        ledger.append(anna.stream, .engagement(.enteredInError(error)))
        #expect(ledger.rows(PersonalFacts.self)[anna] == nil)
    }
}

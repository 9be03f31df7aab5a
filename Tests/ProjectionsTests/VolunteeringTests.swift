import Engagement
import Testing

@testable import Projections

struct VolunteeringTests {
    @Test func `days of two engagements at once count once, days of rest do not`() {
        var ledger = TrialLedger()
        let choir = start(&ledger, VagueDay(day(2025, 1, 1)))
        start(&ledger, VagueDay(day(2025, 1, 21)))
        let paused = EngagementPaused(engagement: choir, from: day(2025, 1, 11))
        ledger.append(anna.stream, .engagement(.paused(paused)))
        #expect(tenure(ledger, day(2025, 1, 30)) == (20, 20))
        let resumed = EngagementResumed(engagement: choir, from: day(2025, 1, 16))
        ledger.append(anna.stream, .engagement(.resumed(resumed)))
        #expect(tenure(ledger, day(2025, 1, 30)) == (25, 25))
        let wrong = EngagementEnteredInError(target: choir)
        ledger.append(anna.stream, .engagement(.enteredInError(wrong)))
        #expect(tenure(ledger, day(2025, 1, 30)) == (10, 10))
    }

    @Test func `a vague start and a vague end leave two bounds`() {
        var ledger = TrialLedger()
        let vague = VagueDay(span: span(day(2024, 1, 1), day(2024, 12, 31)), written: "2024")
        let engagement = start(&ledger, vague)
        #expect(tenure(ledger, day(2025, 1, 1)) == (2, 367))
        let end = VagueDay(span: span(day(2025, 1, 1), day(2025, 1, 31)), written: "2025-01")
        let ended = EngagementEnded(engagement: engagement, day: end)
        ledger.append(anna.stream, .engagement(.ended(ended)))
        #expect(tenure(ledger, day(2026, 1, 1)) == (2, 397))
    }

    @Test func `a start that nobody stated proves nothing`() {
        var ledger = TrialLedger()
        start(&ledger, nil)
        let found = tenure(ledger, day(2025, 1, 1))
        #expect(found.0 == 0)
        #expect(found.1 > 300_000)
    }

    @Test func `an engagement that has not begun has no days`() {
        var ledger = TrialLedger()
        start(&ledger, VagueDay(day(2026, 1, 1)))
        #expect(tenure(ledger, day(2025, 12, 31)) == (0, 0))
        #expect(tenure(ledger, day(2026, 1, 1)) == (1, 1))
    }

    @Test func `a withdrawal that was entered in error lets the attestation stand`() {
        var ledger = TrialLedger.sample
        #expect(ledger.rows(Attestations.self)[anna]?.standing.isEmpty == true)
        let withdrawn = ledger.events.last { $0.event.kind == .attestationWithdrawn }
        let wrong = EngagementEnteredInError(target: withdrawn?.revision ?? 0)
        ledger.append(anna.stream, .engagement(.enteredInError(wrong)))
        let standing = ledger.rows(Attestations.self)[anna]?.standing
        #expect(standing?.map(\.perWeek) == [Minutes(300)])
        #expect(standing?.first?.attestedIn == nil)
    }

    @Test func `minutes of a period within a year have their unit`() {
        var ledger = TrialLedger()
        let period = span(day(2024, 4, 1), day(2024, 6, 30))
        let event = EngagementAttested(
            organisation: club, inPeriod: Minutes(600), period: period)
        ledger.append(anna.stream, .engagement(.attested(event)))
        let attestation = ledger.rows(Attestations.self)[anna]?.standing.first
        #expect(attestation?.attestedIn?.code == 202_422)
    }

    @Test func `the last allowance entered in error takes the row along`() {
        var ledger = TrialLedger()
        let event = AllowanceRecorded(
            organisation: club, year: 2024, amount: Cents(100), kind: .number26)
        let revision = ledger.append(anna.stream, .engagement(.allowanceRecorded(event)))
        #expect(ledger.rows(PersonalFacts.self)[anna]?.allowances.map(\.amount) == [Cents(100)])
        let wrong = EngagementEnteredInError(target: revision)
        ledger.append(anna.stream, .engagement(.enteredInError(wrong)))
        #expect(ledger.rows(PersonalFacts.self).rows.isEmpty)
    }

    @discardableResult
    private func start(_ ledger: inout TrialLedger, _ since: VagueDay?) -> Revision {
        let event = EngagementStarted(organisation: club, since: since)
        return ledger.append(anna.stream, .engagement(.started(event)))
    }

    private func tenure(_ ledger: TrialLedger, _ asOf: Day) -> (Int, Int) {
        let row = ledger.rows(Engagements.self)[anna] ?? EngagementsRow()
        let tenure = Tenure(of: row.engagements, asOf: asOf)
        return (tenure.least, tenure.most)
    }
}

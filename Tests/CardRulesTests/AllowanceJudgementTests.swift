import Engagement
import Testing

@testable import CardRules

struct AllowanceJudgementTests {
    @Test(
        arguments: [
            ("2025-12-31", 2025, 83_999, .met), ("2025-12-31", 2025, 84_000, .met),
            ("2025-12-31", 2025, 84_001, .notMet), ("2026-01-01", 2026, 95_999, .met),
            ("2026-01-01", 2026, 96_000, .met), ("2026-01-01", 2026, 96_001, .notMet),
            ("2026-01-01", 2025, 96_001, .met),
        ] as [(String, UInt32, Int64, Outcome)])
    func `the amount is that of the running year`(
        _ asOf: String, _ year: UInt32, _ cents: Int64, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.paid(cents, .number26a, year: year)
        let found = try story.criterion("allowance", asOf: day(asOf))
        #expect((found.outcome, found.unit) == (outcome, .cents))
        #expect(found.required == (asOf.hasPrefix("2025") ? 84_000 : 96_000))
    }

    @Test(arguments: [(330_000, .met), (330_001, .notMet)] as [(Int64, Outcome)])
    func `a payment under number 26 has its own amount`(
        _ cents: Int64, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.paid(cents, .number26)
        story.paid(96_000, .number26a, organisation: 2)
        let found = try story.criterion("allowance")
        #expect(found.outcome == outcome)
        #expect(found.required == (outcome == .met ? 96_000 : 330_000))
    }

    @Test func `payments of all organisations are added, proven expenses are not`() throws {
        var story = Story()
        story.paid(48_000, .number26a, organisation: 1)
        story.paid(48_000, .flatRate, organisation: 2)
        story.paid(500_000, .expensesProven, organisation: 3)
        #expect(try story.criterion("allowance").outcome == .met)
        story.paid(1, .other, organisation: 4)
        let found = try story.criterion("allowance")
        #expect((found.outcome, found.foundLow) == (.notMet, 96_001))
    }

    @Test func `nothing on record is no payment, and says so`() throws {
        let found = try Story().criterion("allowance")
        #expect((found.outcome, found.foundHigh) == (.met, 0))
        #expect(found.notes.map(\.code) == [.nothingOnRecord])
    }

    @Test func `a rule may leave silence to be decided`() throws {
        let text = RuleText.replacing("\"silence\": \"none\"", "\"silence\": \"undecided\"")
        let found = try Story().assessed(RuleText.reading(text))
        #expect(try found.criterion("allowance").outcome == .undecided)
    }

    @Test func `an attested amount counts unless the payment itself is on record`() throws {
        var story = Story()
        story.attested { form in
            form.allowance = .amount
            form.allowanceAmount = Cents(96_001)
            form.allowanceYear = 2026
        }
        #expect(try story.criterion("allowance").outcome == .notMet)
        story.paid(96_000, .number26a)
        let found = try story.criterion("allowance")
        #expect((found.outcome, found.foundLow, found.grade) == (.met, 96_000, .total))
    }

    @Test func `two organisations within the allowance may exceed it together`() throws {
        var story = Story()
        story.attested(organisation: 1) { $0.allowance = .withinAllowance }
        #expect(try story.criterion("allowance").outcome == .met)
        story.attested(organisation: 2) { $0.allowance = .withinAllowance }
        let found = try story.criterion("allowance")
        #expect(found.outcome == .undecided)
        #expect(found.notes == [AssessmentNote(code: .paymentsInDoubt, events: [0, 1])])
    }

    @Test func `an amount that nobody named leaves the case to be decided`() throws {
        var story = Story()
        story.attested { $0.allowance = .amount }
        #expect(try story.criterion("allowance").outcome == .undecided)
    }

    @Test func `a year without an amount of the law leaves the case to be decided`() throws {
        var story = Story()
        story.paid(1, .number26a, year: 2006)
        let found = try story.criterion("allowance", asOf: day("2006-12-31"))
        #expect((found.outcome, found.required) == (.undecided, nil))
        #expect(found.notes.map(\.code) == [.referenceMissing])
    }

    @Test func `a payment entered in error counts for nothing`() throws {
        var story = Story()
        let payment = story.paid(100_000, .number26a)
        story.add(.engagement(.enteredInError(EngagementEnteredInError(target: payment))))
        #expect(try story.criterion("allowance").outcome == .met)
    }
}

extension Story {
    @discardableResult
    fileprivate mutating func paid(
        _ cents: Int64, _ kind: AllowanceKind, organisation: UInt64 = 1, year: UInt32 = 2026
    ) -> Revision {
        add(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: OrganisationID(organisation), year: year,
                        amount: Cents(cents), kind: kind))))
    }
}

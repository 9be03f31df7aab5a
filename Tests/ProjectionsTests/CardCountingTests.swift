import Engagement
import Testing

@testable import Projections

struct CardCountingTests {
    private let rows = TrialLedger.sample.rows(Cards.self)

    private func count(_ measure: CardMeasure, from first: Day? = nil, to last: Day) -> Int64 {
        rows.sorted.reduce(0) {
            $0 + $1.row.count(measure, in: CountedDays(from: first, to: last))
        }
    }

    @Test(
        arguments: [
            (.received, 6), (.granted, 4), (.refused, 1), (.refusedFor("hours"), 1),
            (.refusedFor("tenure"), 0), (.applicationWithdrawn, 1), (.open, 0), (.issued, 3),
            (.issuedAs(.first), 2), (.issuedAs(.renewal), 1), (.issuedAs(.replacement), 0),
            (.lost, 1), (.replaced, 1), (.returned, 0), (.givenUp, 1), (.withdrawn, 1),
            (.revoked, 1), (.valid, 2), (.lapsed, 0),
        ] as [(CardMeasure, Int64)])
    func `what happened to the cards of the sample`(_ measure: CardMeasure, _ expected: Int64) {
        #expect(count(measure, to: day(2026, 12, 31)) == expected)
    }

    @Test func `the counts add up as the report says they do, on every day`() {
        for offset in stride(from: 0, through: 2_600, by: 50) {
            let last = day(2020, 1, 1).advanced(by: offset)
            for sum in CardMeasure.sums(grounds: ["hours"], sinceBeginning: true) {
                let parts = sum.parts.reduce(0) { $0 + count($1, to: last) }
                #expect(count(sum.total, to: last) == parts, "\(sum.total) on \(last.iso)")
            }
        }
    }

    @Test func `a span counts what happened in it, a day what stood on it`() {
        #expect(count(.received, from: day(2025, 1, 3), to: day(2025, 12, 31)) == 1)
        #expect(count(.open, to: day(2025, 1, 2)) == 4)
        #expect(count(.open, to: day(2025, 1, 3)) == 2)
        #expect(count(.valid, to: day(2025, 2, 28)) == 2)
        #expect(count(.valid, to: day(2025, 3, 1)) == 3)
    }

    @Test func `a card lapses on the day after its last one, unless it ended before`() throws {
        var row = try #require(rows[CardID(6)])
        let days = CountedDays(from: nil, to: day(2030, 1, 1))
        #expect(row.count(.lapsed, in: days) == 0)
        row.steps.removeAll { $0.kind == .cardGivenUp }
        let last = CountedDays(from: day(2027, 12, 31), to: day(2027, 12, 31))
        let after = CountedDays(from: day(2028, 1, 1), to: day(2028, 1, 1))
        #expect(row.count(.lapsed, in: last) == 0)
        #expect(row.count(.lapsed, in: after) == 1)
        #expect(row.count(.valid, in: last) == 1)
        #expect(row.count(.valid, in: after) == 0)
    }

    @Test func `the time to a decision begins with the application`() throws {
        let days = CountedDays(from: day(2025, 1, 1), to: day(2025, 12, 31))
        #expect(try #require(rows[CardID(1)]).daysToDecision(in: days) == 30)
        #expect(try #require(rows[CardID(2)]).daysToDecision(in: days) == nil)
        #expect(try #require(rows[CardID(4)]).daysToDecision(in: days) == nil)
    }

    @Test func `a trace names the events since the count was what was published`() throws {
        var ledger = TrialLedger.sample
        let refused = try #require(ledger.events.first { $0.event.kind == .cardRefused })
        let wrong = CardEnteredInError(card: CardID(3), target: refused.revision)
        let undone = Position(ledger.events.count)
        let before = ledger.events.last { event in
            if case .card = event.event { true } else { false }
        }
        ledger.append(anna.stream, .card(.enteredInError(wrong)))
        let days = CountedDays(from: nil, to: day(2026, 12, 31))
        var traces = CountTraces(
            [
                CountTrace(.refusedFor("hours"), in: days, published: 1),
                CountTrace(.received, in: days, published: 6),
                CountTrace(.received, in: days, published: 60),
                CountTrace(.lapsed, in: days, published: 0),
            ], of: ProgrammeID(1))
        for event in ledger.events { traces.take(event) }
        let trace = traces.traces[0]
        #expect(trace.difference == -1)
        #expect(trace.explanation.map(\.card) == [CardID(3)])
        #expect(trace.explanation.first?.change.positions == [undone])
        #expect(trace.agreedAt == before?.position)
        #expect(traces.traces[1].difference == 0)
        #expect(traces.traces[1].explanation.isEmpty)
        #expect(traces.traces[2].agreedAt == nil)
        #expect(traces.traces[2].explanation.isEmpty)
        #expect(traces.traces[3].difference == 0)
    }

    @Test func `cards of another programme are not counted`() {
        let days = CountedDays(from: nil, to: day(2026, 12, 31))
        var traces = CountTraces(
            [CountTrace(.received, in: days, published: 6)], of: ProgrammeID(2))
        for event in TrialLedger.sample.events { traces.take(event) }
        #expect(traces.traces[0].count == 0)
    }
}

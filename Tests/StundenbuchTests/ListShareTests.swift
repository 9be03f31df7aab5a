import Engagement
import Testing

@testable import stundenbuch

struct ListShareTests {
    private func span(_ first: String, _ last: String) -> DaySpan? {
        guard let first = Day(iso: first), let last = Day(iso: last) else { return nil }
        return DaySpan(from: first, to: last)
    }

    @Test func `the period of a list goes from its first day to its last`() {
        var share = ListPass.Share()
        #expect(share.period == nil)
        share.add(60, span("2025-03-04", "2025-03-04"))
        share.add(30, span("2025-01-01", "2025-01-31"))
        #expect(share.period == span("2025-01-01", "2025-03-04"))
        #expect((share.rows, share.minutes) == (2, 90))
    }

    @Test func `shares of several organisations join`() {
        var one = ListPass.Share()
        one.add(60, span("2025-03-04", "2025-03-05"))
        var other = ListPass.Share()
        other.add(15, nil)
        let joined = one.joined(with: other)
        #expect((joined.rows, joined.minutes) == (2, 75))
        #expect(joined.period == span("2025-03-04", "2025-03-05"))
    }
}

import Engagement
import Testing

@testable import Projections

struct HoursGridTests {
    private var rows: [(key: HoursKey<OrganisationID>, row: HoursRow)] {
        var ledger = TrialLedger()
        let entries = [
            hours(10, on: DaySpan(day(2025, 1, 5))),
            hours(20, on: span(day(2025, 1, 30), day(2025, 2, 2))),
            hours(40, on: span(day(2025, 1, 1), day(2025, 12, 31))),
            hours(80, on: DaySpan(day(2025, 4, 5)), for: OrganisationID(2)),
            hours(160, on: DaySpan(day(2024, 4, 5))),
            hours(320, on: DaySpan(day(2025, 2, 5)), marks: [.afterDeath]),
        ]
        for entry in entries { ledger.append(anna.stream, .hours(.recorded(entry))) }
        return ledger.rows(HoursByOrganisation.self).sorted
    }

    private var year: DaySpan { span(day(2025, 1, 1), day(2025, 12, 31)) }

    @Test func `by months, what straddles two stands apart`() {
        let grid = HoursGrid(rows, in: year, by: .month, counting: [.recorded])
        #expect(grid.columns.map(\.code) == Array(202_501...202_512))
        #expect(grid.lines.map(\.subject) == [club, OrganisationID(2)])
        #expect(grid.lines.first?.cells.map(\.minutes) == [10] + Array(repeating: 0, count: 11))
        #expect(grid.lines.first?.straddling == HoursTally(minutes: 60, entries: 2))
        #expect(grid.lines.last?.total.minutes == 80)
    }

    @Test func `by quarters, a sum over two months of one fits`() {
        let grid = HoursGrid(rows, in: year, by: .quarter, counting: [.recorded])
        #expect(grid.lines.first?.cells.map(\.minutes) == [30, 0, 0, 0])
        #expect(grid.lines.first?.straddling.minutes == 40)
        #expect(grid.totals.cells.map(\.minutes) == [30, 80, 0, 0])
    }

    @Test func `by years, everything fits, and only the columns asked for count`() {
        let grid = HoursGrid(rows, in: year, by: .year, counting: [.recorded, .marked])
        #expect(grid.columns.map(\.code) == [202_500])
        #expect(grid.totals.cells == [HoursTally(minutes: 470, entries: 5)])
        #expect(grid.totals.straddling == HoursTally())
    }

    @Test func `a period that cuts through a unit does not guess its part`() {
        let firstHalf = span(day(2025, 1, 1), day(2025, 6, 30))
        let grid = HoursGrid(rows, in: firstHalf, by: .quarter, counting: [.recorded])
        #expect(grid.totals.cells.map(\.minutes) == [30, 80])
        #expect(grid.totals.straddling.minutes == 40)
        let midMonth = span(day(2025, 1, 10), day(2025, 3, 31))
        let cut = HoursGrid(rows, in: midMonth, by: .month, counting: [.recorded])
        #expect(cut.totals.cells.map(\.minutes) == [0, 0, 0])
        #expect(cut.totals.straddling.minutes == 70)
    }
}

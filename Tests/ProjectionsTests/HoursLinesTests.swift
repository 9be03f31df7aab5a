import Engagement
import Testing

@testable import Projections

/// Stored sums of hours as they are read again.
struct HoursLinesTests {
    private let club = OrganisationID(3)

    @Test(arguments: [202_500, 202_501, 202_512, 202_521, 202_600] as [UInt32])
    func `a key says its year without being read`(_ code: UInt32) throws {
        let unit = try #require(HoursUnit(code: code))
        #expect(HoursUnit.year(ofKey: HoursKey(club, unit).bytes.span) == Int(code / 100))
        let district = DistrictSubject(MunicipalityKey("15001000"), "Süd")
        #expect(HoursUnit.year(ofKey: HoursKey(district, unit).bytes.span) == Int(code / 100))
    }

    @Test func `a key that is too short has no year`() {
        #expect(HoursUnit.year(ofKey: [1, 2, 3].span) == nil)
    }

    @Test func `lines are what was written, and damage is noticed`() throws {
        let unit = try #require(HoursUnit(code: 202_503))
        var row = HoursRow()
        row.confirmed = HoursTally(minutes: 90, entries: 2)
        let key = HoursKey(club, unit)
        let lines = HoursByOrganisation.lines()
        #expect(lines.take(key.bytes, row.bytes))
        #expect(!lines.take(key.bytes, Array(row.bytes.dropLast())))
        #expect(!lines.take([0], row.bytes))
        #expect(lines.all().map(\.key) == [key])
        #expect(lines.all().map(\.row) == [row])
    }

    @Test func `a fold by year joins the months of a person`() throws {
        let fold = HoursByPerson.fold(byYear: true)
        for month in 1...3 {
            let span = try #require(DaySpan(year: 2025, month: month))
            let entry = HoursRecorded(
                organisation: club, span: DaySpan(span.first), minutes: Minutes(60),
                basis: .voluntary, grade: .sheet)
            let recorded = Recorded(
                position: 1, stream: PersonID(5).stream, revision: 1,
                at: Instant(microseconds: 0), minutesAheadOfUTC: 60, actor: ActorID(1),
                command: CommandID(high: 0, low: UInt64(month)), event: .hours(.recorded(entry)))
            fold.add(try #require(HoursStep(recorded)))
        }
        let rows = fold.rows()
        #expect(rows.map(\.key.unit.code) == [202_500])
        #expect(rows.map(\.row.recorded) == [HoursTally(minutes: 180, entries: 3)])
    }
}

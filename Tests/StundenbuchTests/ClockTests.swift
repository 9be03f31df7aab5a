import Engagement
import Testing

@testable import stundenbuch

struct ClockTests {
    private func offset(_ zone: CivilTime, _ iso: String) throws -> Int {
        zone.minutesAheadOfUTC(at: try #require(Instant(iso: iso)))
    }

    @Test(arguments: [
        ("2026-03-29T00:59:59Z", 60), ("2026-03-29T01:00:00Z", 120),
        ("2026-10-25T00:59:59Z", 120), ("2026-10-25T01:00:00Z", 60),
        ("2026-01-01T00:00:00Z", 60), ("2026-12-31T23:59:59Z", 60),
        ("2024-03-31T01:00:00Z", 120), ("2024-10-27T01:00:00Z", 60),
    ])
    func `Berlin's summer time begins and ends at 01 00 UTC on the last Sunday`(
        _ moment: String, _ minutes: Int
    ) throws {
        #expect(try offset(.berlin, moment) == minutes)
    }

    @Test func `every zone keeps its distance from Berlin, and UTC never changes`() throws {
        for moment in ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"] {
            let berlin = try offset(.berlin, moment)
            #expect(try offset(.lisbon, moment) == berlin - 60)
            #expect(try offset(.athens, moment) == berlin + 60)
            #expect(try offset(.azores, moment) == berlin - 120)
            #expect(try offset(.utc, moment) == 0)
        }
    }

    @Test func `a simulated clock says what the variable says, and nothing else`() {
        #expect(throws: Complaint.self) {
            _ = try Clock(timeZone: .berlin, isSimulated: true)
        }
    }
}

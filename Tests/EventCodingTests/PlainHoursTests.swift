import Engagement
import Testing

@testable import EventCoding

/// The plain reader of hours against the generated decoder.
struct PlainHoursTests {
    static let entry = HoursRecorded(
        organisation: OrganisationID(3), activity: "fahrdienst",
        span: DaySpan(Day(daysSince1970: 20_100)), minutes: Minutes(210),
        place: MunicipalityKey("15001000"), district: "Süd", project: ProjectID(2),
        basis: .voluntary, grade: .sheet, clock: ClockSpan(from: 540, until: 750), units: 4,
        unitMinutes: 45, marks: [.overlappingTimes, .lateTyped],
        provenance: Provenance(delivery: EventName(OrganisationID(3).stream, 7)))

    static var plain: [HoursEvent] {
        var vague = HoursRecorded(
            organisation: OrganisationID(9), span: entry.span, written: "2025",
            minutes: Minutes(3_000), basis: .unknown, grade: .total)
        if let year = DaySpan(year: 2025) { vague.span = year }
        var early = entry
        early.span = DaySpan(Day(daysSince1970: -30_000))
        let correction = HoursCorrection(
            target: 12, entry: entry.facts, standing: .recorded, confirmer: ContactID(5),
            on: Day(daysSince1970: 20_200), marks: [.confirmedByTheVolunteer],
            provenance: entry.provenance)
        var listed = entry
        listed.provenance = Provenance(
            delivery: entry.provenance.delivery,
            particulars: Particulars(
                intake: Intake(
                    received: Day(daysSince1970: 20_150), reference: "13-42/26", keptAt: "Ordner 3",
                    document: "Liste"), reasonCode: "double", reporter: ContactID(4)))
        var paper = entry
        paper.provenance = Provenance(
            particulars: Particulars(intake: Intake(received: Day(daysSince1970: 0))))
        return [
            .recorded(listed), .recorded(paper), .recorded(entry), .recorded(vague),
            .recorded(early), .confirmed(correction),
            .confirmationWithdrawn(correction), .rejected(correction), .accepted(correction),
            .reversed(correction),
        ]
    }

    @Test(arguments: plain)
    func `plain hours are read without the generated decoder`(_ event: HoursEvent) {
        let bytes = EventCoding.payload(of: .hours(event))
        #expect(HoursEvent(plain: Event.hours(event).kind, bytes.span) == event)
    }

    @Test(arguments: plain)
    func `plain hours are written as the generated encoder writes them`(_ event: HoursEvent) {
        #expect(event.plainPayload == event.generatedPayload)
    }

    @Test func `every single field of hours is written as the generated encoder writes it`() {
        var bare = HoursRecorded(
            organisation: OrganisationID(1), span: DaySpan(Day(daysSince1970: 0)),
            minutes: Minutes(1), basis: .voluntary, grade: .sheet)
        let full = PlainHoursTests.entry
        let steps: [(inout HoursRecorded) -> Void] = [
            { _ in }, { $0.activity = "" }, { $0.activity = full.activity },
            { $0.span = full.span }, { $0.written = "KW 12" }, { $0.minutes = Minutes(99_999) },
            { $0.place = full.place }, { $0.district = full.district },
            { $0.project = full.project }, { $0.clock = ClockSpan(from: 0, until: 1_440) },
            { $0.units = 0 }, { $0.unitMinutes = 45 }, { $0.marks = full.marks },
            { $0.provenance = Provenance(delivery: EventName(OrganisationID(1).stream, 0)) },
        ]
        for step in steps {
            step(&bare)
            let correction = HoursCorrection(
                target: 0, entry: bare.facts, standing: .marked, marks: bare.marks,
                provenance: bare.provenance)
            for event in [HoursEvent.recorded(bare), .rejected(correction)] {
                #expect(event.plainPayload == event.generatedPayload, "\(bare)")
            }
        }
    }

    @Test func `hours with sealed texts are left to the generated decoder`() {
        var withReason = PlainHoursTests.entry
        withReason.provenance = Provenance(
            particulars: Particulars(
                reason: Sealed(owner: PersonID(1).stream, key: 1, box: [1, 2, 3])))
        var withEvidence = PlainHoursTests.entry
        withEvidence.evidence = Sealed(owner: PersonID(1).stream, key: 1, box: [1, 2, 3])
        for entry in [withReason, withEvidence] {
            let bytes = EventCoding.payload(of: .hours(.recorded(entry)))
            #expect(HoursEvent.recorded(entry).plainPayload == nil)
            #expect(HoursEvent(plain: .hoursRecorded, bytes.span) == nil)
            #expect(
                throws: Never.self,
                performing: {
                    let read = try EventCoding.event(
                        kind: EventKind.hoursRecorded.rawValue, payload: bytes.span)
                    #expect(read == .hours(.recorded(entry)))
                })
        }
    }

    @Test(arguments: plain)
    func `what is read of damaged bytes is what the generated decoder reads`(
        _ event: HoursEvent
    ) {
        let kind = Event.hours(event).kind
        let bytes = EventCoding.payload(of: .hours(event))
        var accepted = 0
        for position in bytes.indices {
            for value in UInt8.min...UInt8.max {
                var damaged = bytes
                damaged[position] = value
                guard let read = HoursEvent(plain: kind, damaged.span) else { continue }
                accepted += 1
                let expected = try? EventCoding.event(kind: kind.rawValue, payload: damaged)
                #expect(expected == .hours(read), "byte \(position) as \(value)")
            }
            let cut = Array(bytes[..<position])
            if let read = HoursEvent(plain: kind, cut.span) {
                let expected = try? EventCoding.event(kind: kind.rawValue, payload: cut)
                #expect(expected == .hours(read), "cut to \(position) bytes")
            }
        }
        #expect(accepted > bytes.count)
    }
}

import Engagement
import TestSupport
import Testing

@testable import Projections

struct HoursSumsTests {
    @Test(arguments: [
        (1, 5, 1, 5, 202_501), (1, 1, 1, 31, 202_501), (1, 31, 2, 1, 202_521),
        (4, 1, 6, 30, 202_522), (3, 31, 4, 1, 202_500), (12, 1, 12, 31, 202_512),
        (10, 1, 11, 2, 202_524), (1, 1, 12, 31, 202_500),
    ])
    func `a span is summed in the smallest unit that contains it`(
        _ month: Int, _ from: Int, _ lastMonth: Int, _ until: Int, _ code: UInt32
    ) {
        let unit = HoursUnit(
            containing: span(day(2025, month, from), day(2025, lastMonth, until)))
        #expect(unit.code == code)
        #expect(unit.span.contains(day(2025, month, from)))
        #expect(unit.span.contains(day(2025, lastMonth, until)))
    }

    @Test func `an entry moves from column to column`() {
        var ledger = TrialLedger()
        let entry = hours(90, on: DaySpan(day(2025, 3, 1)), marks: [.lateTyped])
        let number = ledger.append(anna.stream, .hours(.recorded(entry)))
        #expect(annasRow(ledger).recorded == HoursTally(minutes: 90, entries: 1))
        ledger.append(anna.stream, .hours(.confirmed(said(of: entry, number, .recorded))))
        #expect(annasRow(ledger).recorded == HoursTally())
        #expect(annasRow(ledger).confirmed == HoursTally(minutes: 90, entries: 1))
        ledger.append(anna.stream, .hours(.confirmed(said(of: entry, number, .confirmed))))
        #expect(annasRow(ledger).confirmed == HoursTally(minutes: 90, entries: 1))
        ledger.append(anna.stream, .hours(.reversed(said(of: entry, number, .confirmed))))
        #expect(annasRow(ledger).sum(of: [.confirmed, .recorded]) == HoursTally())
        #expect(annasRow(ledger).reversed == HoursTally(minutes: 90, entries: 1))
    }

    @Test func `a mark that weighs keeps an entry out until it is accepted`() {
        var ledger = TrialLedger()
        let entry = hours(90, on: DaySpan(day(2025, 3, 1)), marks: [.afterDeath])
        let number = ledger.append(anna.stream, .hours(.recorded(entry)))
        #expect(annasRow(ledger).marked == HoursTally(minutes: 90, entries: 1))
        ledger.append(anna.stream, .hours(.accepted(said(of: entry, number, .marked))))
        #expect(annasRow(ledger).marked == HoursTally())
        #expect(annasRow(ledger).recorded == HoursTally(minutes: 90, entries: 1))
    }

    @Test func `a paid entry that is undone leaves no row`() {
        var ledger = TrialLedger()
        let entry = hours(90, on: DaySpan(day(2025, 3, 1)), basis: .paid)
        let number = ledger.append(anna.stream, .hours(.recorded(entry)))
        #expect(annasRow(ledger).otherBasis == HoursTally(minutes: 90, entries: 1))
        ledger.append(anna.stream, .hours(.reversed(said(of: entry, number, .recorded))))
        #expect(ledger.rows(HoursByPerson.self).rows.isEmpty)
    }

    @Test func `hours of a group count in a column of their own, and by no person`() {
        var ledger = TrialLedger()
        var group = HoursRecordedForGroup(
            activity: "umwelt", span: DaySpan(day(2025, 3, 1)), heads: 20,
            minutes: Minutes(3_000), basis: .voluntary)
        let number = ledger.append(club.stream, .hours(.recordedForGroup(group)))
        group.marks = [.moreThanADayHolds]
        let marked = ledger.append(club.stream, .hours(.recordedForGroup(group)))
        func row() -> HoursRow {
            let key = HoursKey(club, HoursUnit(containing: group.span))
            return ledger.rows(HoursByOrganisation.self)[key] ?? HoursRow()
        }
        let tally = HoursTally(minutes: 3_000, entries: 1)
        #expect(row().group == tally)
        #expect(row().marked == tally)
        #expect(row().sum(of: [.recorded, .confirmed]) == HoursTally())
        let facts = group.facts(of: club)
        func said(_ target: Revision, _ standing: HoursStanding) -> HoursCorrection {
            HoursCorrection(target: target, entry: facts, standing: standing)
        }
        ledger.append(club.stream, .hours(.accepted(said(marked, .marked))))
        ledger.append(club.stream, .hours(.reversed(said(number, .recorded))))
        #expect(row().group == tally)
        #expect(row().reversed == tally)
        #expect(row().marked == HoursTally())
        let key = HoursKey(KeyText("umwelt"), HoursUnit(containing: group.span))
        #expect(ledger.rows(HoursByActivity.self)[key] == row())
        #expect(ledger.rows(HoursByPerson.self).rows.isEmpty)
    }

    @Test func `compulsory time of a group stands with other bases`() {
        var ledger = TrialLedger()
        let group = HoursRecordedForGroup(
            span: DaySpan(day(2025, 3, 1)), heads: 2, minutes: Minutes(60), basis: .compulsory)
        ledger.append(club.stream, .hours(.recordedForGroup(group)))
        let key = HoursKey(club, HoursUnit(containing: group.span))
        let row = ledger.rows(HoursByOrganisation.self)[key]
        #expect(row?.otherBasis == HoursTally(minutes: 60, entries: 1))
        #expect(row?.group == HoursTally())
    }

    @Test func `sums of random histories are the sums of their entries`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var history = RandomHours(seed: seed)
        for _ in 0..<3_000 { history.step() }
        expectSums(of: HoursByPerson.self, history, seed) { PersonID($1.serial) }
        expectSums(of: HoursByOrganisation.self, history, seed) { entry, _ in entry.organisation }
        expectSums(of: HoursByActivity.self, history, seed) { entry, _ in
            KeyText(entry.activity)
        }
        expectSums(of: HoursByPlace.self, history, seed) { entry, _ in PlaceSubject(entry.place) }
        expectSums(of: HoursByDistrict.self, history, seed) { entry, _ in
            DistrictSubject(entry.place, entry.district)
        }
        expectSums(of: HoursByProject.self, history, seed) { entry, _ in
            entry.project ?? ProjectID(0)
        }
    }

    private func annasRow(_ ledger: TrialLedger) -> HoursRow {
        let unit = HoursUnit(containing: DaySpan(day(2025, 3, 1)))
        return ledger.rows(HoursByPerson.self)[HoursKey(anna, unit)] ?? HoursRow()
    }

    private func expectSums<P: HoursSums>(
        of type: P.Type, _ history: RandomHours, _ seed: UInt64,
        by subject: (HoursFacts, StreamID) -> P.Subject
    ) {
        var sums: [P.Key: HoursRow] = [:]
        for entry in history.entries {
            let basisCounts = entry.facts.basis == .voluntary || entry.facts.basis == .unknown
            let stands = entry.standing == .recorded || entry.standing == .confirmed
            guard basisCounts || stands else { continue }
            let column = basisCounts ? entry.column : HoursColumn.otherBasis
            let unit = HoursUnit(containing: entry.facts.span)
            let key = HoursKey(subject(entry.facts, entry.stream), unit)
            sums[key, default: HoursRow()][column] += HoursTally(
                minutes: entry.facts.minutes.count, entries: 1)
        }
        #expect(history.ledger.rows(type).rows == sums, "\(P.name), seed \(seed)")
    }
}

/// Entries of random people, and random things said of them, each where the entry stands.
private struct RandomHours {
    struct Entry {
        var stream: StreamID
        var revision: Revision
        var facts: HoursFacts
        var standing: HoursStanding

        var column: HoursColumn {
            switch standing {
            case .recorded: .recorded
            case .confirmed: .confirmed
            case .rejected: .rejected
            case .marked: .marked
            case .reversed: .reversed
            }
        }
    }

    var ledger = TrialLedger()
    var entries: [Entry] = []
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func step() {
        if entries.isEmpty || Bool.random(using: &random) { record() } else { correct() }
    }

    private mutating func record() {
        let first = day(
            Int.random(in: 2020...2026, using: &random), Int.random(in: 1...12, using: &random),
            Int.random(in: 1...28, using: &random))
        let last = first.advanced(by: Int.random(in: 0...60, using: &random))
        let isDay = Bool.random(using: &random) || last.year != first.year
        let marks: [Mark] =
            Int.random(in: 0..<4, using: &random) == 0
            ? [Mark.allCases.randomElement(using: &random) ?? .lateTyped] : []
        let entry = HoursRecorded(
            organisation: OrganisationID(UInt64.random(in: 1...4, using: &random)),
            activity: [nil, "chor", "löschzug"].randomElement(using: &random) ?? nil,
            span: isDay ? DaySpan(first) : span(first, last),
            minutes: Minutes(Int64.random(in: 1...600, using: &random)),
            place: [nil, rosslau].randomElement(using: &random) ?? nil,
            district: [nil, "Süd", "Roßlau"].randomElement(using: &random) ?? nil,
            project: [nil, ProjectID(3)].randomElement(using: &random) ?? nil,
            basis: HoursBasis.allCases.randomElement(using: &random) ?? .unknown,
            grade: isDay ? .sheet : .total, marks: marks)
        let stream = PersonID(UInt64.random(in: 1...5, using: &random)).stream
        let revision = ledger.append(stream, .hours(.recorded(entry)))
        let light: Set<Mark> = [.lateTyped, .confirmedByTheVolunteer]
        let standing: HoursStanding =
            marks.allSatisfy { light.contains($0) } ? .recorded : .marked
        entries.append(
            Entry(stream: stream, revision: revision, facts: entry.facts, standing: standing))
    }

    private mutating func correct() {
        let index = Int.random(in: entries.indices, using: &random)
        let entry = entries[index]
        let correction = HoursCorrection(
            target: entry.revision, entry: entry.facts, standing: entry.standing)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: say(.confirmed(correction), .confirmed, of: index)
        case 1: say(.confirmationWithdrawn(correction), .recorded, of: index)
        case 2: say(.rejected(correction), .rejected, of: index)
        case 3: say(.accepted(correction), .recorded, of: index)
        default: say(.reversed(correction), .reversed, of: index)
        }
    }

    private mutating func say(_ event: HoursEvent, _ standing: HoursStanding, of index: Int) {
        ledger.append(entries[index].stream, .hours(event))
        entries[index].standing = standing
    }
}

import Testing

@testable import Engagement

struct OfficeDeciderTests {
    private let on = day("2025-06-01")

    private func code(_ event: LedgerEvent, _ before: LedgerEvent...) -> Refusal.Code? {
        var given = Given.town
        for event in before { given.has(.ledger, .ledger(event)) }
        return given.when(.ledger, .ledger(event)).code
    }

    private func list(
        _ activities: [ListedActivity], version: String = "1"
    ) -> LedgerEvent {
        .activityListPublished(
            ActivityListPublished(version: version, from: on, activities: activities))
    }

    private let choir = ListedActivity(code: "chor", label: "Chorgesang", synonyms: ["Singen"])

    @Test func `no word of an activity list stands for two activities`() {
        #expect(code(list([choir])) == nil)
        #expect(code(list([])) == .changesNothing)
        #expect(code(list([ListedActivity(code: "", label: "x")])) == .textNotAllowed)
        let other = ListedActivity(code: "oper", label: "Oper", synonyms: ["SINGEN"])
        #expect(code(list([choir, other])) == .taken)
        let twice = ListedActivity(code: "chor", label: "Chor", synonyms: ["chor"])
        #expect(code(list([twice])) == nil)
    }

    @Test func `a version of the activity list is published once`() {
        #expect(code(list([choir]), list([choir])) == .versionExists)
        #expect(code(list([choir], version: "2"), list([choir])) == nil)
    }

    @Test func `an answer names its finding, its subject and a reason`() {
        func answer(
            _ digest: [UInt8], _ subject: StreamID?, _ provenance: Provenance = .because
        ) -> LedgerEvent {
            .findingAnswered(
                FindingAnswered(
                    finding: digest, code: "late", subject: subject, answer: .disputed, on: on,
                    provenance: provenance))
        }
        let digest = [UInt8](repeating: 1, count: 16)
        #expect(code(answer(digest, Names.anna.stream)) == nil)
        #expect(code(answer(digest, nil)) == nil)
        #expect(code(answer([1], nil)) == .textNotAllowed)
        #expect(code(answer(digest, PersonID(9).stream)) == .unknownSubject)
        #expect(code(answer(digest, nil, .unknown)) == .reasonRequired)
    }

    @Test func `an examination ends once, not before it began`() {
        let started = LedgerEvent.examinationStarted(ExaminationStarted(title: "2025", on: on))
        func closed(_ revision: Revision, _ day: Day) -> LedgerEvent {
            .examinationClosed(ExaminationClosed(examination: revision, on: day))
        }
        #expect(code(.examinationStarted(ExaminationStarted(title: "", on: on))) == .textNotAllowed)
        #expect(code(started) == nil)
        #expect(code(closed(0, on)) == .noSuchEvent)
        #expect(code(closed(1, on), started) == nil)
        #expect(code(closed(.justRecorded, on), started) == nil)
        #expect(code(closed(1, on.advanced(by: -1)), started) == .endsBeforeItBegins)
        #expect(code(closed(1, on), started, closed(1, on)) == .changesNothing)
    }

    @Test func `a reminder is about somebody known and is dealt with once`() {
        func reminder(_ subject: StreamID, _ topic: String = "renewal") -> LedgerEvent {
            .reminderSet(ReminderSet(subject: subject, due: on, topic: topic))
        }
        func done(_ revision: Revision) -> LedgerEvent {
            .reminderDone(ReminderDone(reminder: revision, on: on))
        }
        let set = reminder(Names.club.stream)
        #expect(code(set) == nil)
        #expect(code(reminder(PersonID(9).stream)) == .unknownSubject)
        #expect(code(reminder(Names.club.stream, "")) == .textNotAllowed)
        #expect(code(done(0), set) == .noSuchEvent)
        #expect(code(done(1), set) == nil)
        #expect(code(done(1), set, done(1)) == .changesNothing)
        #expect(code(done(1), list([choir])) == .noSuchEvent)
    }

    @Test func `an honour has a code, and is undone as other facts are`() {
        let anna = Names.anna.stream
        func honour(_ code: String) -> Event {
            .engagement(
                .honourRecorded(HonourRecorded(code: code, day: VagueDay(day("2024-01-01")))))
        }
        #expect(Given.town.when(anna, honour("")).code == .textNotAllowed)
        #expect(Given.town.when(anna, honour("ehrennadel")).code == nil)
        var given = Given.town(anna, honour("ehrennadel"))
        let error = Event.engagement(.enteredInError(EngagementEnteredInError(target: 1)))
        #expect(given.asks(anna, error).code == nil)
        #expect(given.asks(anna, error).code == .alreadyReversed)
        let merged = Given.town(anna, .person(.merged(PersonMerged(into: Names.ben))))
        #expect(merged.when(anna, honour("ehrennadel")).code == .hasEnded)
    }
}

import Engagement
import Testing

@testable import Projections

struct SubjectsTests {
    @Test func `a change counts from its day, a correction from the day of what it corrects`() {
        var ledger = TrialLedger()
        let stream = club.stream
        let first = ledger.append(
            stream, .organisation(.registered(OrganisationRegistered(name: "Chor"))))
        ledger.append(
            stream,
            .organisation(.renamed(OrganisationRenamed(from: day(2024, 1, 1), name: "Singkreis"))))
        let correction = OrganisationCorrected(target: first, name: "Chöre", category: "music")
        ledger.append(stream, .organisation(.corrected(correction)))
        let history = row(ledger).history
        #expect(history.details(asOf: day(2023, 12, 31)).name == "Chöre")
        #expect(history.details(asOf: day(2024, 1, 1)).name == "Singkreis")
        #expect(history.latest.category == "music")
    }

    @Test func `undoing a correction brings back what was said before`() {
        var ledger = TrialLedger()
        let stream = club.stream
        let first = ledger.append(
            stream, .organisation(.registered(OrganisationRegistered(name: "Chor"))))
        let wrong = ledger.append(
            stream,
            .organisation(.corrected(OrganisationCorrected(target: first, name: "Chöre"))))
        ledger.append(
            stream, .organisation(.corrected(OrganisationCorrected(target: wrong, name: "Coro"))))
        #expect(row(ledger).history.latest.name == "Coro")
        undo(wrong, in: &ledger)
        #expect(row(ledger).history.latest.name == "Chor")
        undo(first, in: &ledger)
        #expect(row(ledger).history.latest.name == nil)
        #expect(row(ledger).isInError)
    }

    @Test func `a merger holds until it is separated or undone`() {
        var ledger = TrialLedger()
        let stream = anna.stream
        ledger.append(stream, .person(.registered(PersonRegistered(home: Home()))))
        let merged = ledger.append(stream, .person(.merged(PersonMerged(into: PersonID(2)))))
        #expect(ledger.rows(Persons.self)[anna]?.mergedInto == PersonID(2))
        let parted = ledger.append(stream, .person(.separated(PersonSeparated(target: merged))))
        #expect(ledger.rows(Persons.self)[anna]?.mergedInto == nil)
        ledger.append(stream, .person(.enteredInError(PersonEnteredInError(target: parted))))
        #expect(ledger.rows(Persons.self)[anna]?.mergedInto == PersonID(2))
    }

    @Test func `the table of mergers has only who was ever merged, and whom into`() {
        var ledger = TrialLedger()
        let stream = anna.stream
        ledger.append(stream, .person(.registered(PersonRegistered(home: Home()))))
        #expect(ledger.rows(Mergers.self)[anna] == nil)
        let merged = ledger.append(stream, .person(.merged(PersonMerged(into: PersonID(2)))))
        #expect(ledger.rows(Mergers.self)[anna]?.into == PersonID(2))
        let parted = ledger.append(stream, .person(.separated(PersonSeparated(target: merged))))
        #expect(ledger.rows(Mergers.self)[anna]?.into == nil)
        ledger.append(stream, .person(.enteredInError(PersonEnteredInError(target: parted))))
        #expect(ledger.rows(Mergers.self)[anna]?.into == PersonID(2))
        ledger.append(stream, .person(.enteredInError(PersonEnteredInError(target: merged))))
        #expect(ledger.rows(Mergers.self)[anna] == nil)
    }

    @Test func `those merged into one are one with all of them`() {
        let people = (0...5).map { PersonID($0) }
        let unions = PersonUnions([people[2]: people[1], people[3]: people[2]])
        #expect(unions.root(of: people[3]) == people[1])
        #expect(unions.members(with: people[2]) == [people[1], people[2], people[3]])
        #expect(unions.members(with: people[4]) == [people[4]])
        let ring = PersonUnions([people[2]: people[1], people[1]: people[2]])
        #expect(ring.members(with: people[1]).contains(people[2]))
    }

    @Test func `the sample's person has the corrected name and is not dead`() throws {
        let row = try #require(TrialLedger.sample.rows(Persons.self)[anna])
        #expect(row.died == nil)
        #expect(row.history.details(asOf: day(2022, 6, 1)).familyName == sealed(anna, 2))
        #expect(row.history.details(asOf: day(2022, 6, 1)).home?.district == sealed(anna, 9))
        #expect(row.history.latest.familyName == sealed(anna, 5))
        #expect(row.history.latest.givenNames == sealed(anna, 1))
        #expect(row.history.latest.phone == sealed(anna, 4))
    }

    @Test func `a block of the address holds from its first day until it ends or is lifted`() throws
    {
        let row = try #require(TrialLedger.sample.rows(Persons.self)[anna])
        func isBlocked(_ row: PersonRow, _ day: Day) -> Bool { row.addressBlock(on: day) != nil }
        #expect(!isBlocked(row, day(2023, 12, 31)))
        #expect(isBlocked(row, day(2024, 1, 1)))
        #expect(isBlocked(row, day(2024, 6, 30)))
        #expect(!isBlocked(row, day(2024, 7, 1)))
        var kept = row
        let lift = try #require(row.blocks.last?.revision)
        kept.undo(lift)
        #expect(isBlocked(kept, day(2025, 12, 31)))
        #expect(!isBlocked(kept, day(2026, 1, 1)))
    }

    @Test func `a consent holds from the day it is given to the day before it is taken back`()
        throws
    {
        let row = try #require(TrialLedger.sample.rows(Persons.self)[anna])
        let days = [day(2023, 12, 31), day(2024, 1, 1), day(2024, 12, 31), day(2025, 1, 1)]
        #expect(
            days.map { row.consents(to: "publish-name", on: $0) } == [false, true, true, false])
        #expect(!row.consents(to: "card-app", on: day(2024, 6, 1)))
        #expect(row.consents.map(\.withdrawn) == [day(2025, 1, 1)])
    }

    @Test func `a source's key finds the event that brought it`() throws {
        let rows = TrialLedger.sample.rows(SourceKeys.self)
        let key = try #require(Fingerprint(Array(repeating: 2, count: 16)))
        #expect(rows[key]?.event == EventName(anna.stream, 0))
        #expect(rows.rows.count == 5)
        #expect(Fingerprint([1]) == nil)
    }

    @Test func `a spelling names the person it was matched to last, and nobody once undone`() throws
    {
        let bytes = [UInt8](repeating: 8, count: 16)
        let key = try #require(Fingerprint(bytes))
        let alias = PersonEvent.aliasRecorded(
            AliasRecorded(spelling: SourceKey(fingerprint: bytes, key: nil)))
        var ledger = TrialLedger()
        let first = ledger.append(anna.stream, .person(alias))
        let second = ledger.append(PersonID(2).stream, .person(alias))
        let stale = PersonEnteredInError(target: first, alias: bytes)
        ledger.append(anna.stream, .person(.enteredInError(stale)))
        #expect(ledger.rows(SourceKeys.self)[key]?.event == EventName(PersonID(2).stream, second))
        let undone = PersonEnteredInError(target: second, alias: bytes)
        ledger.append(PersonID(2).stream, .person(.enteredInError(undone)))
        #expect(ledger.rows(SourceKeys.self)[key] == nil)
    }

    @Test func `an actor may type until the day of the end`() {
        let row = TrialLedger.sample.rows(Actors.self)[ActorID(1)]
        #expect(row?.code == "amt-1")
        #expect(row?.isActive(on: day(2026, 12, 31)) == true)
        #expect(row?.isActive(on: day(2027, 1, 1)) == false)
        #expect(ActorRow().isActive(on: day(2026, 1, 1)) == false)
    }

    @Test func `deliveries are numbered over the whole ledger`() {
        var ledger = TrialLedger()
        let list = DeliveryReceived(list: "hours", source: "", rows: 1, sha256: [])
        for serial in [1, 2, 1] as [UInt64] {
            ledger.append(OrganisationID(serial).stream, .organisation(.deliveryReceived(list)))
        }
        undo(1, in: &ledger)
        let rows = ledger.rows(Deliveries.self)
        let deliveries = rows.sorted.compactMap { line -> DeliveryFacts? in
            guard case .delivery(let delivery) = line.row else { return nil }
            return delivery
        }
        #expect(rows[Deliveries.last] == .last(3))
        #expect(deliveries.map(\.number) == [1, 3, 2])
        #expect(deliveries.map(\.isInError) == [false, true, false])
    }

    @Test func `a replaced delivery stands again when the later one is undone`() {
        var ledger = TrialLedger()
        var list = DeliveryReceived(list: "hours", source: "", rows: 1, sha256: [])
        let first = ledger.append(club.stream, .organisation(.deliveryReceived(list)))
        list.replaces = first
        let second = ledger.append(club.stream, .organisation(.deliveryReceived(list)))
        func delivery(_ revision: Revision) -> DeliveryFacts? {
            let row = ledger.rows(Deliveries.self)[EventName(club.stream, revision)]
            guard case .delivery(let facts)? = row else { return nil }
            return facts
        }
        #expect(delivery(first)?.replacedBy == second)
        #expect([first, second].map { delivery($0)?.stands } == [false, true])
        let event = DeliveryUndone(delivery: second)
        let undone = ledger.append(club.stream, .organisation(.deliveryUndone(event)))
        #expect(delivery(second)?.undone == undone)
        #expect([first, second].map { delivery($0)?.stands } == [true, false])
    }

    private func row(_ ledger: TrialLedger) -> OrganisationRow {
        ledger.rows(Organisations.self)[club] ?? OrganisationRow()
    }

    private func undo(_ target: Revision, in ledger: inout TrialLedger) {
        let event = OrganisationEnteredInError(target: target)
        ledger.append(club.stream, .organisation(.enteredInError(event)))
    }
}

import Engagement
import Testing

@testable import Projections

struct CardsAndTownTests {
    private let sample = TrialLedger.sample

    @Test(
        arguments: [
            (1, CardStage.revoked), (2, .applicationWithdrawn), (3, .refused), (4, .granted),
            (5, .granted),
        ] as [(UInt64, CardStage)])
    func `every card stands where its last step left it`(_ card: UInt64, _ stage: CardStage) {
        #expect(sample.rows(Cards.self)[CardID(card)]?.stage == stage)
    }

    @Test func `a card is extended, given up, and keeps no void number`() throws {
        var row = try #require(TrialLedger.sample.rows(Cards.self)[CardID(6)])
        #expect(row.stage == .givenUp)
        #expect(row.grant?.until == day(2027, 12, 31))
        #expect(row.number == nil)
        #expect(row.voidNumbers == ["003"])
        #expect(row.isValid(on: day(2026, 2, 28)))
        #expect(!row.isValid(on: day(2026, 3, 1)))
        row.steps.removeAll { $0.kind == .cardGivenUp }
        #expect(row.isValid(on: day(2027, 12, 31)))
        row.steps.removeAll { $0.kind == .cardExtended || $0.kind == .cardNumberVoided }
        #expect(!row.isValid(on: day(2027, 3, 1)))
        #expect(row.number == "003")
    }

    @Test func `a request for evidence is open until everything is there`() throws {
        var row = try #require(TrialLedger.sample.rows(Cards.self)[CardID(6)])
        row.steps = Array(row.steps.prefix(2))
        #expect(row.openRequest?.documents == ["attestation"])
        #expect(row.openRequest?.until == day(2025, 2, 5))
        let whole = try #require(TrialLedger.sample.rows(Cards.self)[CardID(6)])
        row.steps = Array(whole.steps.prefix(3))
        #expect(row.openRequest == nil)
    }

    @Test func `the quota set last counts`() throws {
        let row = try #require(TrialLedger.sample.rows(Programmes.self)[ProgrammeID(1)])
        #expect(row.quota(on: day(2024, 12, 31)) == nil)
        #expect(row.quota(on: day(2025, 1, 1))?.cards == 20)
    }

    @Test func `a card knows its application, number, validity and end`() throws {
        let row = try #require(sample.rows(Cards.self)[CardID(1)])
        #expect(row.person == anna)
        #expect(row.programme == ProgrammeID(1))
        #expect(row.application?.on == day(2025, 1, 2))
        #expect(row.application?.reference == "AZ 7/25")
        #expect(row.number == "002")
        #expect(row.grant?.until == day(2027, 2, 28))
        #expect(row.end?.from == day(2025, 7, 1))
        #expect(row.isValid(on: day(2025, 6, 30)))
        #expect(!row.isValid(on: day(2025, 7, 1)))
        #expect(!row.isValid(on: day(2025, 2, 28)))
    }

    @Test func `a grant entered in error leaves the application`() throws {
        var ledger = sample
        let granted = ledger.events.first { $0.event.kind == .cardGranted }
        let wrong = CardEnteredInError(card: CardID(1), target: granted?.revision ?? 0)
        ledger.append(anna.stream, .card(.enteredInError(wrong)))
        let row = try #require(ledger.rows(Cards.self)[CardID(1)])
        #expect(row.decisions.isEmpty)
        #expect(!row.isValid(on: day(2025, 6, 1)))
    }

    @Test func `the rule in force is the last one that covers the day`() {
        var ledger = sample
        let rule = RulePublished(
            version: "2024-1", from: day(2024, 1, 1), until: day(2024, 12, 31), text: [],
            sha256: [])
        ledger.append(ProgrammeID(1).stream, .programme(.rulePublished(rule)))
        let row = ledger.rows(Programmes.self)[ProgrammeID(1)]
        #expect(row?.rule(inForceOn: day(2018, 12, 31)) == nil)
        #expect(row?.rule(inForceOn: day(2023, 12, 31))?.version == "2019-1")
        #expect(row?.rule(inForceOn: day(2024, 1, 1))?.version == "2024-1")
        #expect(row?.rule(inForceOn: day(2025, 1, 1))?.version == "2019-1")
    }

    @Test func `a milestone keeps its plan, its move and what was reached`() throws {
        let row = try #require(sample.rows(Milestones.self)[ProjectID(1)])
        let planned = try #require(row.milestones.first)
        #expect(planned.planned == VagueDay(day(2025, 6, 30)))
        #expect(planned.due == VagueDay(day(2025, 9, 30)))
        #expect(planned.reached.map(\.quantity) == [1])
        #expect(planned.dropped == day(2025, 9, 3))
        #expect(row.milestones.last?.title == "Garten")
        #expect(row.milestones.last?.due == nil)
    }

    @Test func `what was undone of a project is gone`() {
        var ledger = sample
        #expect(ledger.rows(Projects.self)[ProjectID(1)]?.closed == nil)
        #expect(ledger.rows(ProjectEvents.self)[ProjectID(1)]?.events.map(\.participants) == [80])
        for kind in [EventKind.eventHeld, .milestonePlanned, .agreementSigned] {
            let event = ledger.events.first { $0.event.kind == kind }
            let wrong = ProjectEnteredInError(target: event?.revision ?? 0)
            ledger.append(ProjectID(1).stream, .project(.enteredInError(wrong)))
        }
        #expect(ledger.rows(ProjectEvents.self).rows.isEmpty)
        let milestones = ledger.rows(Milestones.self)[ProjectID(1)]?.milestones
        #expect(milestones?.map(\.title) == ["Garten"])
        #expect(ledger.rows(Projects.self)[ProjectID(1)]?.agreements == [])
    }

    @Test func `only the figure that was not undone stands`() {
        #expect(sample.rows(Figures.self).sorted.map(\.row.value) == [200])
        #expect(sample.rows(ReferenceValues.self).rows.isEmpty)
    }

    @Test func `of amounts that cover a day the one that begins last holds`() {
        var ledger = TrialLedger()
        for (year, amount) in [(2013, 72_000), (2021, 84_000)] as [(Int, Int64)] {
            let value = ReferenceValueSet(
                code: "estg-3-26a", from: day(year, 1, 1), amount: Cents(amount), source: "")
            ledger.append(.ledger, .ledger(.referenceValueSet(value)))
        }
        let rows = ledger.rows(ReferenceValues.self).sorted.map(\.row)
        func amount(_ on: Day) -> Int64? {
            ReferenceValues.amount(of: "estg-3-26a", on: on, in: rows)?.amount.count
        }
        #expect(amount(day(2012, 12, 31)) == nil)
        #expect(amount(day(2020, 12, 31)) == 72_000)
        #expect(amount(day(2021, 1, 1)) == 84_000)
    }

    @Test func `counts say how many and when the last one came`() {
        let row = sample.rows(EventCounts.self)[KindKey(.cardApplied)]
        let last = sample.events.last { $0.event.kind == .cardApplied }
        #expect(row?.count == 4)
        #expect(row?.lastPosition == last?.position)
        #expect(row?.lastAt == last?.at)
    }
}

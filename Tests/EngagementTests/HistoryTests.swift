import TestSupport
import Testing

@testable import Engagement

/// Random asks against a town: whatever is accepted evolves, and the states keep their promises.
struct HistoryTests {
    @Test func `accepted histories keep revisions dense and sums right`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("histories, seed \(seed)")
        var generator = SplitMix(seed: seed)
        for round in 0..<20 {
            var given = Given.town
            var counts: [StreamID: Revision] = [:]
            for _ in 0..<150 {
                let (stream, event) = RandomAsk.draw(using: &generator)
                let before = counts[stream] ?? given.states.nextRevision(of: stream)
                let accepted = given.asks(stream, event).code == nil
                counts[stream] = before + (accepted ? 1 : 0)
                #expect(given.states.nextRevision(of: stream) == counts[stream], "seed \(seed)")
            }
            for id in [Names.anna, Names.ben] {
                expectRightSums(given.states.person(id), "seed \(seed), round \(round)")
            }
        }
    }

    @Test func `evolve takes any events in any order, also what no decider accepted`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("unchecked events, seed \(seed)")
        var generator = SplitMix(seed: seed)
        var states = States()
        for revision: Revision in 0..<2_000 {
            let (_, event) = RandomAsk.draw(using: &generator)
            for kind in StreamKind.allCases {
                states.evolve(StreamID(kind, 0), revision, event)
                #expect(states.nextRevision(of: StreamID(kind, 0)) == revision + 1)
            }
        }
        expectRightSums(states.person(PersonID(0)), "seed \(seed)")
        states.forget(StreamID(.person, 0))
        #expect(states.weight == 0)
    }

    /// The kept minutes of each day are those of the live single-day entries.
    private func expectRightSums(_ person: PersonState?, _ comment: Comment) {
        guard let person else { return }
        var sums: [Day: Minutes] = [:]
        for entry in person.hours.entries where entry.isOneDay && entry.isLive {
            sums[entry.first, default: .zero] += entry.minutes
        }
        for entry in person.hours.entries {
            let sum = sums[entry.first] ?? .zero
            #expect(person.hours.minutes(on: entry.first) == sum, comment)
        }
    }
}

/// Draws events that often fit together: few subjects, few days, small revisions.
enum RandomAsk {
    static func draw(using generator: inout SplitMix) -> (StreamID, Event) {
        let person = [Names.anna, Names.ben].randomElement(using: &generator) ?? Names.anna
        return switch Int.random(in: 0..<10, using: &generator) {
        case 0...4: (person.stream, .hours(hoursEvent(using: &generator)))
        case 5...6: (person.stream, cardEvent(using: &generator))
        case 7: (person.stream, .engagement(engagementEvent(using: &generator)))
        case 8: (person.stream, .person(personEvent(using: &generator)))
        default: projectAsk(using: &generator)
        }
    }

    private static func hoursEvent(using generator: inout SplitMix) -> HoursEvent {
        let date = day("2025-06-01").advanced(by: Int.random(in: 0...2, using: &generator))
        let long = Bool.random(using: &generator)
        let entry = hours(
            long ? 400 : 60, on: date.iso, clock: long ? nil : ClockSpan(from: 60, until: 120))
        let target = revision(using: &generator)
        let because = correction(of: target, entry, by: Names.annaSigns, .because)
        return switch Int.random(in: 0..<8, using: &generator) {
        case 0...2: .recorded(entry)
        case 3: .confirmed(because)
        case 4: .confirmationWithdrawn(because)
        case 5: .rejected(because)
        case 6: .accepted(because)
        default: .reversed(because)
        }
    }

    private static func cardEvent(using generator: inout SplitMix) -> Event {
        let card = CardID(UInt64.random(in: 1...2, using: &generator))
        let steps = [
            Steps.applied(card), Steps.granted(card), Steps.takenOver(card), Steps.refused(),
            Steps.issued, Steps.lost, Steps.replaced, Steps.returned, Steps.withdrawn,
            Steps.revoked, Steps.numbered("001", card), Steps.assessed,
            Steps.undone(revision(using: &generator), card),
        ]
        return steps.randomElement(using: &generator) ?? Steps.issued
    }

    private static func engagementEvent(using generator: inout SplitMix) -> EngagementEvent {
        let target = revision(using: &generator)
        let date = day("2025-06-01")
        return switch Int.random(in: 0..<6, using: &generator) {
        case 0: .started(EngagementStarted(organisation: Names.club, since: VagueDay(date)))
        case 1: .paused(EngagementPaused(engagement: target, from: date))
        case 2: .resumed(EngagementResumed(engagement: target, from: date))
        case 3: .ended(EngagementEnded(engagement: target, day: VagueDay(date)))
        case 4: .attested(EngagementAttested(organisation: Names.club, engagement: target))
        default: .enteredInError(EngagementEnteredInError(target: target))
        }
    }

    private static func personEvent(using generator: inout SplitMix) -> PersonEvent {
        let target = max(1, revision(using: &generator))
        return switch Int.random(in: 0..<5, using: &generator) {
        case 0: .nameChanged(NameChanged(from: day("2025-01-01"), familyName: sealed()))
        case 1: .detailsCorrected(DetailsCorrected(target: target, born: sealed()))
        case 2: .merged(PersonMerged(into: Names.ben))
        case 3: .separated(PersonSeparated(target: target))
        default: .enteredInError(PersonEnteredInError(target: target))
        }
    }

    private static func projectAsk(using generator: inout SplitMix) -> (StreamID, Event) {
        let june = VagueDay(day("2025-06-01"))
        let target = revision(using: &generator)
        let event: ProjectEvent =
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: .milestonePlanned(MilestonePlanned(title: "Tor", due: june))
            case 1: .milestoneReached(MilestoneReached(milestone: target, day: june))
            case 2: .milestoneDropped(MilestoneDropped(milestone: target, on: june.span.first))
            default: .enteredInError(ProjectEnteredInError(target: max(1, target)))
            }
        return (Names.park.stream, .project(event))
    }

    private static func revision(using generator: inout SplitMix) -> Revision {
        Bool.random(using: &generator)
            ? .justRecorded : Revision.random(in: 0...30, using: &generator)
    }
}

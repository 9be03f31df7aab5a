import Engagement
import Testing

@testable import Intake

/// All seven lists, one after the other, into a small ledger in memory.
struct ListStoryTests {
    /// Gives serials, decides, and remembers source keys, as the ledger does.
    private struct Desk {
        let book = Book()
        var states = States()
        var kinds: [EventKind] = []
        private var serials: [StreamKind: UInt64] = [:]
        private var cards: UInt64 = 0
        private let today = Day(daysSince1970: 20_500)

        mutating func record(_ ask: Ask) throws {
            let context = DecisionContext(today: today)
            let event = try Decider.decide(ask, in: states, context: context)
            states.evolve(ask.stream, states.nextRevision(of: ask.stream), event)
            kinds.append(event.kind)
            book.known.insert(ask.stream)
            for key in event.sourceKeys {
                book.streams[String(decoding: key.fingerprint, as: UTF8.self)] = ask.stream
            }
        }

        mutating func take(_ kind: ListKind, _ text: String, isTakenOver: Bool = false) throws {
            var drafting = ListDrafting(
                kind, file: "list.csv",
                context: DeliveryContext(name: nil, received: nil, source: ""),
                isTakenOver: isTakenOver)
            for reading in readings(kind, text, isTakenOver: isTakenOver) {
                #expect(reading.findings == [])
                for step in drafting.steps(for: try #require(reading.row), line: reading.line) {
                    try run(step.make(book))
                }
            }
        }

        private mutating func run(_ made: RowStep.Made) throws {
            guard case .draft(let draft) = made else {
                if case .refused(let findings) = made { #expect(findings == []) }
                return
            }
            var created = StreamID.ledger
            if let kind = draft.creates {
                serials[kind, default: 0] += 1
                created = StreamID(kind, serials[kind] ?? 0)
            }
            cards += 1
            for ask in draft.asked(creating: created) { try record(numbered(ask)) }
        }

        /// The ledger puts the number of its next card in the place of 0.
        private func numbered(_ ask: Ask) -> Ask {
            let card = CardID(cards)
            switch ask.event {
            case .card(.applied(var event)):
                event.card = card
                return Ask(ask.stream, .card(.applied(event)))
            case .card(.granted(var event)):
                event.card = card
                return Ask(ask.stream, .card(.granted(event)))
            case .card(.numberAssigned(var event)):
                event.card = card
                return Ask(ask.stream, .card(.numberAssigned(event)))
            case .card(.takenOver(var event)):
                event.card = card
                return Ask(ask.stream, .card(.takenOver(event)))
            default:
                return ask
            }
        }
    }

    @Test func `what the lists ask for is recorded`() throws {
        var desk = Desk()
        let programme = ProgrammeID(1)
        try desk.record(
            Ask(
                programme.stream,
                .programme(
                    .established(
                        ProgrammeEstablished(
                            code: "card", title: "Ehrenamtskarte", issuer: "Stadt")))))
        desk.book.programmes["card"] = programme
        try desk.take(.organisations, "id;name;seat\no1;Tafel;15001000\n")
        try desk.take(
            .persons, "id;given_names;family_name\n1;Eva;Groß\n2;Jan;Kurz\n")
        try desk.take(
            .engagements, "id;person;organisation;since;function\n1;1;o1;2015;Ausgabe\n")
        try desk.take(
            .attestations,
            "person;organisation;minutes_per_week;signed_by;signed_function;signed_on\n"
                + "1;o1;300;Ida Lang;Vorsitz;2025-12-01\n")
        try desk.take(.allowances, "person;organisation;year;cents;kind\n1;o1;2025;84000;26a\n")
        try desk.take(
            .hours,
            "person;organisation;day;hours;confirmed_by\n1;o1;14.3.2025;3,5;Ida Lang\n"
                + "2;o1;März 2025;4;Ida Lang\n")
        let cards = "person;programme;number;received_on;decided_on;decision;valid_from\n"
        try desk.take(.cards, cards + "1;card;1;2026-01-10;2026-01-15;erteilt;2026-01-15\n")
        try desk.take(
            .cards, cards + "2;card;001;;2020-01-15;erteilt;2020-01-15\n", isTakenOver: true)
        #expect(
            desk.kinds == [
                .programmeEstablished, .organisationRegistered, .personRegistered,
                .personRegistered, .engagementStarted, .contactRegistered, .engagementAttested,
                .allowanceRecorded, .contactRegistered, .hoursRecorded, .hoursConfirmed,
                .hoursRecorded, .hoursConfirmed, .cardApplied, .cardGranted,
                .cardNumberAssigned, .cardTakenOver,
            ])
    }
}

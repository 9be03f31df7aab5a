import Testing

@testable import Engagement

struct OrganisationDeciderTests {
    private let club = Names.club.stream
    private let from = day("2025-01-01")

    private func code(_ event: OrganisationEvent, _ given: Given = .town) -> Refusal.Code? {
        given.when(Names.club.stream, .organisation(event)).code
    }

    private func delivery(
        _ digest: [UInt8], source: String = "", counted: Minutes? = nil
    ) -> OrganisationEvent {
        .deliveryReceived(
            DeliveryReceived(
                list: "hours", source: source, rows: 3, counted: counted, sha256: digest))
    }

    @Test func `an organisation is registered once, with a name`() {
        let named = Event.organisation(.registered(OrganisationRegistered(name: "Verein")))
        #expect(Given.town.when(club, named).code == .alreadyKnown)
        #expect(Given.town.when(OrganisationID(3).stream, named) == .success(named))
        let nameless = Event.organisation(.registered(OrganisationRegistered(name: "")))
        let answer = Given.town.when(OrganisationID(3).stream, nameless)
        #expect(answer == .failure(Refusal(.textNotAllowed, "name")))
    }

    @Test func `an organisation dissolves once and is succeeded by another one`() {
        let dissolved = OrganisationEvent.dissolved(OrganisationDissolved(from: from))
        var given = Given.town
        #expect(given.asks(club, .organisation(dissolved)).code == nil)
        #expect(given.states.organisation(Names.club)?.dissolvedFrom == from)
        #expect(code(dissolved, given) == .hasEnded)
        func succeeded(_ by: OrganisationID) -> OrganisationEvent {
            .succeeded(OrganisationSucceeded(from: from, by: by))
        }
        #expect(code(succeeded(Names.choir)) == nil)
        #expect(code(succeeded(Names.club)) == .mergesIntoItself)
        #expect(code(succeeded(OrganisationID(9))) == .unknownSubject)
    }

    @Test func `a change or correction says what is otherwise`() {
        #expect(code(.changed(OrganisationChanged(from: from))) == .changesNothing)
        #expect(code(.changed(OrganisationChanged(from: from, nonprofit: true))) == nil)
        #expect(code(.renamed(OrganisationRenamed(from: from, name: "TSV 1898"))) == nil)
        #expect(code(.renamed(OrganisationRenamed(from: from, name: "T\u{202E}SV"))) != nil)
        #expect(code(.corrected(OrganisationCorrected(target: 0))) == .changesNothing)
        #expect(code(.corrected(OrganisationCorrected(target: 0, name: "TSV e. V."))) == nil)
        #expect(code(.corrected(OrganisationCorrected(target: 1, name: "TSV"))) == .noSuchEvent)
        let given = Given.town(club, .organisation(delivery(Names.digest)))
        let wrong = OrganisationEvent.corrected(OrganisationCorrected(target: 1, name: "TSV"))
        #expect(code(wrong, given) == .noSuchEvent)
    }

    @Test(arguments: [(31, Refusal.Code.textNotAllowed), (32, nil), (33, .textNotAllowed)])
    func `a delivery has a digest of 32 bytes`(_ count: Int, _ expected: Refusal.Code?) {
        #expect(code(delivery([UInt8](repeating: 1, count: count))) == expected)
    }

    @Test func `a delivery counts no negative minutes and may have no source`() {
        #expect(code(delivery(Names.digest, counted: .zero)) == nil)
        #expect(code(delivery(Names.digest, counted: Minutes(-1))) == .minutesOutOfRange)
        #expect(code(delivery(Names.digest, source: "tsv\n")) == .textNotAllowed)
    }

    @Test func `a delivery is undone once, as a whole and with a reason`() {
        func undone(_ revision: Revision, _ provenance: Provenance = .because) -> OrganisationEvent
        {
            .deliveryUndone(DeliveryUndone(delivery: revision, provenance: provenance))
        }
        var given = Given.town(club, .organisation(delivery(Names.digest)))
        #expect(code(undone(0), given) == .noSuchEvent)
        #expect(code(undone(2), given) == .noSuchEvent)
        #expect(code(undone(1, .unknown), given) == .reasonRequired)
        #expect(given.asks(club, .organisation(undone(.justRecorded))).event?.target == 1)
        #expect(given.states.organisation(Names.club)?.holdsDelivery(1) == false)
        #expect(code(undone(1), given) == .alreadyReversed)
        #expect(code(undone(2), given) == .noSuchEvent)
        let error = OrganisationEvent.enteredInError(OrganisationEnteredInError(target: 2))
        #expect(code(error, given) == .noSuchEvent)
    }

    @Test func `a delivery stands in place of one that still stands`() {
        func later(_ revision: Revision) -> OrganisationEvent {
            .deliveryReceived(
                DeliveryReceived(
                    list: "hours", source: "", rows: 3, sha256: Names.digest,
                    replaces: revision))
        }
        var given = Given.town(club, .organisation(delivery(Names.digest)))
        #expect(code(later(0), given) == .noSuchEvent)
        #expect(code(later(7), given) == .noSuchEvent)
        #expect(given.asks(club, .organisation(later(1))).code == nil)
        #expect(given.states.organisation(Names.club)?.replacement(of: 1) == 2)
        let undo = Event.organisation(
            .deliveryUndone(DeliveryUndone(delivery: 1, provenance: .because)))
        let refusal = Refusal(.stillInUse, "O-1", "O-1/2", "1")
        #expect(given.when(club, undo) == .failure(refusal))
        #expect(given.when(club, .organisation(later(1))) == .failure(refusal))
        let latest = Event.organisation(
            .deliveryUndone(DeliveryUndone(delivery: 2, provenance: .because)))
        #expect(given.asks(club, latest).code == nil)
        #expect(code(later(2), given) == .alreadyReversed)
        #expect(code(later(1), given) == nil)
    }

    @Test func `what is entered in error is undone in the state, once`() {
        var given = Given.town
        given.has(club, .organisation(.dissolved(OrganisationDissolved(from: from))))
        let error = OrganisationEvent.enteredInError(OrganisationEnteredInError(target: 1))
        #expect(code(error) == .noSuchEvent)
        #expect(given.asks(club, .organisation(error)).code == nil)
        #expect(given.states.organisation(Names.club)?.dissolvedFrom == nil)
        #expect(code(error, given) == .alreadyReversed)
        given.has(club, .organisation(.enteredInError(OrganisationEnteredInError(target: 0))))
        let entry = Event.hours(.recorded(hours(60)))
        #expect(given.when(Names.anna.stream, entry).about == ["O-1"])
    }
}

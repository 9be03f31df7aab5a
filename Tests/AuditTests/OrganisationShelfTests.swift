import CardRules
import Engagement
import Testing

@testable import Audit

struct OrganisationShelfTests {
    @Test(
        arguments: [(0, nil), (1, "sport"), (2, "sport"), (3, "fire"), (9, "fire")]
            as [(TreeSize, String?)])
    func `an organisation is known from the positions of its records on`(
        _ size: TreeSize, _ category: String?
    ) {
        let club = OrganisationID(4)
        let shelf = OrganisationShelf([
            recorded(2, club, 1, .corrected(OrganisationCorrected(target: 0, category: "fire"))),
            recorded(
                0, club, 0, .registered(OrganisationRegistered(name: "Verein", category: "sport"))),
        ])
        let day = Day(daysSince1970: 20_000)
        #expect(shelf.book(at: size).facts(club, on: day)?.category == category)
    }

    @Test func `a change holds from its day`() {
        let club = OrganisationID(4)
        let from = Day(daysSince1970: 20_000)
        let shelf = OrganisationShelf([
            recorded(
                0, club, 0, .registered(OrganisationRegistered(name: "Verein", category: "sport"))),
            recorded(
                1, club, 1, .changed(OrganisationChanged(from: from, category: "fire"))),
        ])
        let book = shelf.book(at: 2)
        #expect(book.facts(club, on: from.advanced(by: -1))?.category == "sport")
        #expect(book.facts(club, on: from)?.category == "fire")
    }

    private func recorded(
        _ position: Position, _ organisation: OrganisationID, _ revision: Revision,
        _ event: OrganisationEvent
    ) -> Recorded {
        Recorded(
            position: position, stream: organisation.stream, revision: revision,
            at: Instant(microseconds: 0), minutesAheadOfUTC: 0, actor: ActorID(1),
            command: CommandID(high: 0, low: position), event: .organisation(event))
    }
}

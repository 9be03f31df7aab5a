import Audit
import Engagement
import Ledger
import Projections

/// The case that a decision is taken on: an open application, or a new card without one.
struct CardCase {
    let person: PersonID
    /// 0 means the next card of the ledger.
    let card: CardID
    let programme: ProgrammeID
    /// The day the application was received; nil without one.
    private let received: Day?
    /// Whether the application asks for a renewal.
    private let isRenewal: Bool

    /// The open application of a person, or as `E-1`; without one a case of the named programme.
    init(_ desk: Desk, _ text: String, programme named: String?) throws(Complaint) {
        let wanted = try named.map { text throws(Complaint) in try desk.programme(text).id }
        if CardID(text) != nil {
            let found = try desk.card(text) { _ in true }
            guard let programme = found.row.programme else {
                throw Complaint(.no, "unknown_card", Texts.unknownCard(text))
            }
            self.init(found, programme)
            return
        }
        let person: PersonID = try desk.existing(text)
        let open = try desk.cards(of: person).filter { _, row in
            row.stage == .applied && (wanted == nil || row.programme == wanted)
        }
        guard open.count < 2 else {
            throw Complaint(
                .usage, "several_applications", Texts.severalApplications(person.text),
                remedy: open.map(\.key.text).joined(separator: ", "))
        }
        if let only = open.first, let programme = only.row.programme {
            let holder = only.row.person ?? person
            self.init(FoundCard(card: only.key, person: holder, row: only.row), programme)
            return
        }
        self.init(
            person: person, card: CardID(0), programme: try desk.programme(ifTyped: named))
    }

    private init(_ found: FoundCard, _ programme: ProgrammeID) {
        self.init(
            person: found.person, card: found.card, programme: programme,
            application: found.row.application)
    }

    private init(
        person: PersonID, card: CardID, programme: ProgrammeID, application: CardStep? = nil
    ) {
        (self.person, self.card, self.programme) = (person, card, programme)
        received = application?.on
        isRenewal = application?.application == .renewal
    }
}

extension CardCase {
    /// What the version that governs a decision of a day depends on.
    func decided(on day: Day, _ desk: Desk) throws(Complaint) -> DecidedCase {
        var before: CardRow?
        if isRenewal {
            var own: [CardID: CardRow] = [:]
            for (card, row) in try desk.cards(of: person) { own[card] = row }
            before = EarlierCard.last(among: own, but: card, of: programme, before: day)
        }
        return DecidedCase(
            programme: programme, received: received, decided: day,
            renewed: before?.grant?.on)
    }
}

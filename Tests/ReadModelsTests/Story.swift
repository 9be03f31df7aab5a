@testable import Engagement

/// Events of a few subjects, with changes, corrections and steps back in every family.
enum Story {
    private static let club = OrganisationID(1)
    private static let programme = ProgrammeID(1)
    private static let day = Day(daysSince1970: 20_100)

    static let asks: [Ask] = {
        var asks = subjects
        for round in 0..<60 { asks += events(of: round) }
        return asks
    }()

    private static let subjects: [Ask] = [
        Ask(
            .ledger,
            .ledger(
                .opened(
                    LedgerOpened(
                        ledger: [UInt8](1...16), origin: "a", recordFormat: 0,
                        hashAlgorithm: "sha256", timeZone: "Europe/Berlin",
                        simulatedClock: true, language: "de")))),
        Ask(club.stream, .organisation(.registered(OrganisationRegistered(name: "TSV")))),
        Ask(
            programme.stream,
            .programme(
                .established(
                    ProgrammeEstablished(code: "karte", title: "Karte", issuer: "Stadt")))),
        Ask(ProjectID(1).stream, .project(.opened(ProjectOpened(title: "Park")))),
        Ask(ContactID(1).stream, .contact(.registered(ContactRegistered(organisation: club)))),
    ]

    /// What one round adds about its person: five streams in turn, so that rows are changed often.
    private static func events(of round: Int) -> [Ask] {
        let person = PersonID(UInt64(round % 5 + 1)).stream
        let start = Revision(round / 5 * 11)
        let later = day.advanced(by: round)
        let entry = HoursRecorded(
            organisation: club, activity: "chor", span: DaySpan(later),
            minutes: Minutes(Int64(30 + round)), project: ProjectID(1), basis: .voluntary,
            grade: .sheet)
        let target = start + 1
        let correction = { (standing: HoursStanding) in
            HoursCorrection(target: target, entry: entry.facts, standing: standing)
        }
        let card = CardID(UInt64(round + 1))
        return [
            Ask(person, .person(.registered(PersonRegistered(home: Home())))),
            Ask(person, .hours(.recorded(entry))),
            Ask(person, .hours(.confirmed(correction(.recorded)))),
            Ask(
                person,
                round.isMultiple(of: 3)
                    ? .hours(.reversed(correction(.confirmed)))
                    : .engagement(.declarationMade(DeclarationMade(code: "continues", on: later)))),
            Ask(
                person,
                .engagement(
                    .started(EngagementStarted(organisation: club, since: VagueDay(later))))),
            Ask(
                person,
                .engagement(
                    .ended(EngagementEnded(engagement: start + 4, day: VagueDay(later))))),
            Ask(
                person,
                .engagement(.enteredInError(EngagementEnteredInError(target: start + 5)))),
            Ask(
                person,
                .card(
                    .granted(
                        CardGranted(
                            card: card, programme: programme, decided: later, validFrom: later)))),
            Ask(person, .card(.issued(CardIssued(card: card, on: later)))),
            Ask(person, .card(.enteredInError(CardEnteredInError(card: card, target: start + 8)))),
            Ask(
                person,
                .person(
                    .residenceChanged(
                        ResidenceChanged(
                            from: later,
                            home: Home(residence: MunicipalityKey(number: 15_001_000)))))),
            Ask(
                ProjectID(1).stream,
                .project(.eventHeld(EventHeld(title: "Fest", day: VagueDay(later))))),
        ]
    }
}

import CardRules
import Engagement
import LedgerSchemas

/// What is recorded of one person, told in a test event by event.
struct Story {
    /// The person.
    static let person = PersonID(1)
    /// The town of the card.
    static let dessau: MunicipalityKey? = MunicipalityKey("15001000")
    /// The Stichtag of most tests; its twelve months begin on 2025-01-16.
    static let stichtag = day("2026-01-15")

    private(set) var evidence = PersonEvidence(person)
    /// What rules look at beside the person's own records.
    var circumstances: Circumstances {
        get { evidence.circumstances }
        set { evidence.circumstances = newValue }
    }
    private var next: Position = 0
    private var revisions: [StreamID: Revision] = [:]
    /// The civil day on which events are recorded.
    var recorded = day("2026-01-10")

    /// Records an event; the answer is its revision.
    @discardableResult
    mutating func add(_ event: Event, to owner: PersonID = person) -> Revision {
        let revision = revisions[owner.stream, default: 0]
        let microseconds = Int64(recorded.daysSince1970) * 86_400_000_000
        evidence.take(
            Recorded(
                position: next, stream: owner.stream, revision: revision,
                at: Instant(microseconds: microseconds), minutesAheadOfUTC: 60,
                actor: ActorID(1), command: CommandID(high: 0, low: next), event: event))
        next += 1
        revisions[owner.stream] = revision + 1
        return revision
    }

    /// Records an event of an organisation.
    mutating func record(_ event: Event, of organisation: OrganisationID) {
        let microseconds = Int64(recorded.daysSince1970) * 86_400_000_000
        evidence.circumstances.organisations.take(
            Recorded(
                position: next, stream: organisation.stream, revision: 0,
                at: Instant(microseconds: microseconds), minutesAheadOfUTC: 60,
                actor: ActorID(1), command: CommandID(high: 0, low: next), event: event))
        next += 1
    }

    /// Records an hours entry that nobody answers for yet.
    @discardableResult
    mutating func hours(
        _ minutes: Int64, _ span: DaySpan, organisation: UInt64 = 1,
        place: MunicipalityKey? = dessau, basis: HoursBasis = .voluntary, marks: [Mark] = []
    ) -> Revision {
        add(
            .hours(
                .recorded(
                    HoursRecorded(
                        organisation: OrganisationID(organisation), span: span,
                        minutes: Minutes(minutes), place: place, basis: basis,
                        grade: span.isOneDay ? .sheet : .total, marks: marks))))
    }

    /// Records an hours entry and that somebody answers for it.
    @discardableResult
    mutating func confirmed(
        _ minutes: Int64, _ span: DaySpan, organisation: UInt64 = 1,
        place: MunicipalityKey? = dessau, basis: HoursBasis = .voluntary
    ) -> Revision {
        let entry = hours(
            minutes, span, organisation: organisation, place: place, basis: basis)
        add(.hours(.confirmed(correction(entry))))
        return entry
    }

    /// What is said of an entry; evidence looks at the target alone.
    func correction(_ target: Revision) -> HoursCorrection {
        HoursCorrection(
            target: target,
            entry: HoursFacts(
                organisation: OrganisationID(1), activity: nil, span: DaySpan(Story.stichtag),
                minutes: Minutes(1), place: nil, district: nil, project: nil, basis: .voluntary,
                grade: .sheet),
            standing: .recorded)
    }

    /// Registers the person with a day of birth and a place of residence.
    @discardableResult
    mutating func registered(
        born: String? = "1980-05-01", in residence: String? = "15001000",
        as owner: PersonID = person
    ) -> Revision {
        add(
            .person(
                .registered(
                    PersonRegistered(
                        born: born.map(sealed),
                        home: Home(residence: residence.flatMap { MunicipalityKey($0) })))),
            to: owner)
    }

    /// Begins an engagement in the town.
    @discardableResult
    mutating func engaged(_ since: VagueDay?, organisation: UInt64 = 1) -> Revision {
        add(
            .engagement(
                .started(
                    EngagementStarted(
                        organisation: OrganisationID(organisation), place: Story.dessau,
                        since: since))))
    }

    /// Declares to continue.
    @discardableResult
    mutating func continues(on day: Day = day("2026-01-05")) -> Revision {
        add(.engagement(.declarationMade(DeclarationMade(code: "continues", on: day))))
    }

    /// Somebody who meets everything but the hours.
    static func qualified() -> Story {
        var story = Story()
        story.registered()
        story.engaged(VagueDay(day("2020-01-01")))
        story.continues()
        return story
    }

    /// What the shipped rule comes to.
    func assessed(
        _ rule: Rule? = nil, asOf: Day = stichtag, disclose: Disclosing = opened
    ) throws -> Assessment {
        Assessor.assess(
            try rule ?? Story.rule(), evidence, references: try Story.references(), asOf: asOf,
            disclose: disclose)
    }

    /// What one criterion of the shipped rule comes to.
    func criterion(
        _ code: String, asOf: Day = stichtag, disclose: Disclosing = opened
    ) throws -> CriterionResult {
        try assessed(asOf: asOf, disclose: disclose).criterion(code)
    }

    /// The shipped rule of Dessau-Roßlau.
    static func rule() throws -> Rule {
        try Rule(reading: LedgerSchemas.dessauRosslauRule, references: references())
    }

    /// The shipped amounts.
    static func references() throws -> ReferenceValues { try amounts.get() }

    private static let amounts = Result<ReferenceValues, any Error> {
        try ReferenceValues(reading: LedgerSchemas.referenceValues)
    }
}

extension Assessment {
    /// The result of one criterion.
    func criterion(_ code: String) throws -> CriterionResult {
        guard let found = criteria.first(where: { $0.code == code }) else {
            throw NoSuchCriterion(code: code)
        }
        return found
    }
}

struct NoSuchCriterion: Error {
    let code: String
}

/// A day of a test, written as `2026-01-15`.
func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
    return day
}

/// A span of a test, both days written out.
func span(_ first: String, _ last: String) -> DaySpan {
    guard let span = DaySpan(from: day(first), to: day(last)) else {
        preconditionFailure("\(first) to \(last) is no span")
    }
    return span
}

/// The span of a single day.
func on(_ iso: String) -> DaySpan { DaySpan(day(iso)) }

/// A text in a box that ``opened`` reads.
func sealed(_ text: String) -> Sealed {
    Sealed(owner: Story.person.stream, key: 1, box: Array(text.utf8))
}

/// Opens what ``sealed(_:)`` closed.
let opened: Disclosing = { .known(String(decoding: $0.box, as: UTF8.self)) }

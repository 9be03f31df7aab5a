@testable import Engagement

/// Given events, when something is asked, then an event or a refusal: the events of a test stand
/// in `states` as a ledger would have folded them.
struct Given {
    private(set) var states = States()
    var context = DecisionContext(today: day("2025-06-30"))

    /// The streams that most tests speak of, all known.
    static let town: Given = {
        var given = Given()
        given.has(.ledger, .ledger(.opened(opening)))
        given.has(Names.club.stream, .organisation(.registered(.init(name: "TSV"))))
        given.has(Names.choir.stream, .organisation(.registered(.init(name: "Chor"))))
        given.has(Names.park.stream, .project(.opened(.init(title: "Park"))))
        given.has(Names.card.stream, .programme(.established(programme("karte"))))
        given.has(Names.pass.stream, .programme(.established(programme("pass"))))
        given.has(Names.anna.stream, .person(.registered(.init(home: Home()))))
        given.has(Names.ben.stream, .person(.registered(.init(home: Home()))))
        given.has(Names.chair.stream, .contact(.registered(.init())))
        given.has(Names.annaSigns.stream, .contact(.registered(.init(person: Names.anna))))
        given.has(Names.clerk.stream, .actor(.registered(.init(code: "office-1"))))
        return given
    }()

    /// The town in which further events of one stream have happened.
    static func town(_ stream: StreamID, _ events: Event...) -> Given {
        var given = Given.town
        for event in events { given.has(stream, event) }
        return given
    }

    /// Adds an event that happened, with the next revision of its stream.
    mutating func has(_ stream: StreamID, _ event: Event) {
        states.evolve(stream, states.nextRevision(of: stream), event)
    }

    /// Drops what is held of a stream.
    mutating func forgets(_ stream: StreamID) { states.forget(stream) }

    /// What the decider answers.
    func when(_ stream: StreamID, _ event: Event) -> Result<Event, Refusal> {
        do throws(Refusal) {
            return .success(try Decider.decide(Ask(stream, event), in: states, context: context))
        } catch {
            return .failure(error)
        }
    }

    /// Asks, and adds what was decided when it was accepted.
    mutating func asks(_ stream: StreamID, _ event: Event) -> Result<Event, Refusal> {
        let answer = when(stream, event)
        if case .success(let decided) = answer { has(stream, decided) }
        return answer
    }

    private static let opening = LedgerOpened(
        ledger: [UInt8](repeating: 7, count: 16), origin: "example.org/ledger", recordFormat: 1,
        hashAlgorithm: "sha256", timeZone: "Europe/Berlin", simulatedClock: true, language: "de")

    private static func programme(_ code: String) -> ProgrammeEstablished {
        ProgrammeEstablished(code: code, title: "Ehrenamtskarte", issuer: "Stadt")
    }
}

/// Who and what the tests speak of.
enum Names {
    static let anna = PersonID(1)
    static let ben = PersonID(2)
    static let club = OrganisationID(1)
    static let choir = OrganisationID(2)
    static let park = ProjectID(1)
    static let card = ProgrammeID(1)
    static let pass = ProgrammeID(2)
    static let chair = ContactID(1)
    static let annaSigns = ContactID(2)
    static let clerk = ActorID(1)
    static let digest = [UInt8](repeating: 1, count: 32)
}

extension Result where Success == Event, Failure == Refusal {
    /// The code of the refusal; nil when the event was accepted.
    var code: Refusal.Code? {
        guard case .failure(let refusal) = self else { return nil }
        return refusal.code
    }

    /// What the refusal is about; empty when the event was accepted.
    var about: [String] {
        guard case .failure(let refusal) = self else { return [] }
        return refusal.about
    }

    /// The accepted event; nil when it was refused.
    var event: Event? { try? get() }

    /// The marks of an accepted event; nil when it was refused or can bear none.
    var marks: [Mark]? {
        switch event {
        case .hours(.recorded(let event)): event.marks
        case .hours(.confirmed(let event)): event.marks
        case .engagement(.attested(let event)): event.marks
        case .project(.milestoneReached(let event)): event.marks
        default: nil
        }
    }
}

extension Provenance {
    /// A reason is given.
    static let because = Provenance(particulars: Particulars(reasonCode: "double"))

    /// It rests on a paper received on that day.
    static func received(_ iso: String) -> Provenance {
        Provenance(particulars: Particulars(intake: Intake(received: day(iso))))
    }
}

/// A day that a test writes; 1970-01-01 for a text that is none, which no test expects.
func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

/// A span that a test writes, first day to last day.
func span(_ first: String, _ last: String) -> DaySpan {
    DaySpan(from: day(first), to: day(last)) ?? DaySpan(day(first))
}

/// A sealed text whose content nobody reads.
func sealed(_ stream: StreamID = Names.anna.stream) -> Sealed {
    Sealed(owner: stream, key: 1, box: [1, 2, 3])
}

/// What decisions on a person's stream look at: the person, engagements, hours and cards.
package struct PersonState: StreamState {
    package static let initial = PersonState()

    package private(set) var next: Revision = 0
    /// The hours of the person.
    package private(set) var hours = HoursState.initial
    /// The engagements of the person.
    package private(set) var engagements = EngagementState.initial
    /// The cards of the person.
    package private(set) var cards = CardState.initial
    /// The last possible day of death; nil while the person lives, as far as is known.
    package private(set) var diedAtLatest: Day?
    /// The person that this one was merged into; nil while it stands alone.
    package private(set) var mergedInto: PersonID?
    package private(set) var isKnown = false
    private(set) var facts = FactLog<PersonFact>()

    /// Entries of hours, and events of engagements and cards.
    package var weight: Int { hours.entries.count + engagements.weight + cards.weight }

    package mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        switch event {
        case .hours(let event): hours.evolve(revision, event)
        case .engagement(let event): engagements.evolve(revision, event)
        case .card(let event): cards.evolve(revision, event)
        case .person(let event): evolve(revision, event)
        default: break
        }
    }

    private mutating func evolve(_ revision: Revision, _ event: PersonEvent) {
        switch event {
        case .registered: facts.append(revision, .registered)
        case .residenceChanged, .nameChanged, .reachChanged: facts.append(revision, .changed)
        case .detailsCorrected: facts.append(revision, .corrected)
        case .died(let event): facts.append(revision, .died(event.day))
        case .merged(let event): facts.append(revision, .merged(event.into))
        case .separated(let event): facts.append(revision, .separated(event.target))
        case .enteredInError(let event): facts.undo(event.target)
        }
        recount()
    }

    /// Reads the standing events anew; they are few, and an undone one must leave no trace.
    private mutating func recount() {
        (isKnown, diedAtLatest, mergedInto) = (false, nil, nil)
        for line in facts.standing {
            switch line.fact {
            case .registered: isKnown = true
            case .died(let day): diedAtLatest = day.span.last
            case .changed, .corrected, .merged, .separated: break
            }
        }
        mergedInto = standingMerger?.into
    }

    /// The merger that holds: the last that stands and was not separated.
    var standingMerger: (revision: Revision, into: PersonID)? {
        var mergers: [(revision: Revision, into: PersonID)] = []
        for line in facts.standing {
            switch line.fact {
            case .merged(let into): mergers.append((line.revision, into))
            case .separated(let target): mergers.removeAll { $0.revision == target }
            case .registered, .changed, .corrected, .died: break
            }
        }
        return mergers.last
    }
}

/// What an event says of a person, as far as later decisions look at it.
enum PersonFact: Sendable {
    case registered
    case changed
    case corrected
    case died(VagueDay)
    case merged(PersonID)
    case separated(Revision)
}

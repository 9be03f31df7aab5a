/// What decisions on a person's stream look at: the person, engagements, hours and cards.
///
/// Hours come by the million and everything else is rare. So the rest lies in one object that is
/// replaced when it changes: a decision on hours then touches few places in memory.
package struct PersonState: StreamState {
    static let initial = PersonState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    /// The hours of the person.
    package private(set) var hours = HoursState.initial
    private var file = Shared(PersonFile())
    private var weightOfFile = 0

    /// The engagements of the person.
    package var engagements: EngagementState { file.value.engagements }
    /// The cards of the person.
    package var cards: CardState { file.value.cards }
    /// The last possible day of death; nil while the person lives, as far as is known.
    package var diedAtLatest: Day? { file.value.diedAtLatest }
    /// The person that this one was merged into; nil while it stands alone.
    package var mergedInto: PersonID? { file.value.standingMerger?.into }
    /// The merger that holds; nil while the person stands alone.
    var standingMerger: Merger? { file.value.standingMerger }
    /// The events about the person.
    var facts: FactLog<PersonFact> { file.value.facts }

    /// Whether a spelling with that fingerprint was said to mean the person, and that stands.
    package func isCalled(_ fingerprint: [UInt8]) -> Bool {
        facts.standing.contains { line in
            if case .alias(fingerprint) = line.fact { true } else { false }
        }
    }

    /// The events that stand beside the registration and its changes, ascending: hours that were
    /// not undone, engagements and what belongs to them, cards, a death, a merger.
    var standingBeside: [Revision] {
        let live = hours.entries.lazy.filter(\.isLive).map(\.revision)
        return (Array(live) + engagements.live + cards.live + file.value.fates).sorted()
    }

    /// Entries of hours, and events of engagements and cards.
    package var weight: Int { hours.entries.count + weightOfFile }

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        switch event {
        case .hours(let event): hours.evolve(revision, event)
        case .engagement, .card, .person:
            var contents = file.value
            contents.evolve(revision, event)
            (isKnown, weightOfFile) = (contents.isKnown, contents.weight)
            file = Shared(contents)
        default: break
        }
    }
}

/// A value in an object of its own, never changed.
private final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

/// A merger that holds.
struct Merger: Sendable {
    /// The event, by its revision in the same stream.
    let revision: Revision
    /// The person that goes on.
    let into: PersonID
}

/// What is kept of a person beside the hours.
private struct PersonFile: Sendable {
    private(set) var engagements = EngagementState.initial
    private(set) var cards = CardState.initial
    private(set) var facts = FactLog<PersonFact>()
    private(set) var isKnown = false
    private(set) var diedAtLatest: Day?
    private(set) var standingMerger: Merger?

    var weight: Int { engagements.weight + cards.weight }

    /// A death and mergers that stand.
    var fates: [Revision] {
        facts.standing.compactMap { line in
            switch line.fact {
            case .died: line.revision
            case .merged: line.revision == standingMerger?.revision ? line.revision : nil
            case .registered, .changed, .corrected, .blocked, .unblocked, .consent, .alias,
                .separated:
                nil
            }
        }
    }

    mutating func evolve(_ revision: Revision, _ event: Event) {
        switch event {
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
        case .addressBlocked(let event):
            facts.append(revision, .blocked(from: event.from, until: event.until))
        case .addressUnblocked(let event): facts.append(revision, .unblocked(event.from))
        case .consentGiven(let event):
            facts.append(revision, .consent(event.purpose, event.on, isGiven: true))
        case .consentWithdrawn(let event):
            facts.append(revision, .consent(event.purpose, event.on, isGiven: false))
        case .aliasRecorded(let event):
            facts.append(revision, .alias(event.spelling.fingerprint))
        case .merged(let event): facts.append(revision, .merged(event.into))
        case .separated(let event): facts.append(revision, .separated(event.target))
        case .enteredInError(let event): facts.undo(event.target)
        }
        recount()
    }

    /// Reads the standing events anew; they are few, and an undone one must leave no trace.
    ///
    /// Of several mergers the last one holds that was not separated.
    private mutating func recount() {
        (isKnown, diedAtLatest) = (false, nil)
        var mergers: [Merger] = []
        for line in facts.standing {
            switch line.fact {
            case .registered: isKnown = true
            case .died(let day): diedAtLatest = day.span.last
            case .merged(let into): mergers.append(Merger(revision: line.revision, into: into))
            case .separated(let target): mergers.removeAll { $0.revision == target }
            case .changed, .corrected, .blocked, .unblocked, .consent, .alias: break
            }
        }
        standingMerger = mergers.last
    }
}

/// What an event says of a person, as far as later decisions look at it.
enum PersonFact: Sendable {
    case registered
    case changed
    case corrected
    case died(VagueDay)
    case blocked(from: Day, until: Day?)
    case unblocked(Day)
    case consent(String, Day, isGiven: Bool)
    case alias([UInt8])
    case merged(PersonID)
    case separated(Revision)
}

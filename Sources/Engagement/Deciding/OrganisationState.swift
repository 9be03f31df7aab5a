/// What decisions on an organisation's stream look at.
package struct OrganisationState: StreamState {
    static let initial = OrganisationState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    /// The first day without the organisation; nil while it lasts.
    package private(set) var dissolvedFrom: Day?
    private(set) var facts = FactLog<OrganisationFact>()
    private var groups: [GroupHours] = []

    /// Entries of groups.
    package var weight: Int { groups.count }

    /// The entry of a group with that revision; nil when no such entry has it.
    func groupHours(_ revision: Revision) -> GroupHours? {
        index(ofGroup: revision).map { groups[$0] }
    }

    /// Whether the event with that revision is a delivery that was neither undone nor entered in
    /// error.
    package func holdsDelivery(_ revision: Revision) -> Bool {
        guard let line = facts.line(revision), !line.isUndone else { return false }
        guard case .delivery = line.fact else { return false }
        return true
    }

    /// The delivery that stands in place of another one; nil when none does.
    package func replacement(of delivery: Revision) -> Revision? {
        facts.standing.first { $0.fact == .delivery(replaces: delivery) }?.revision
    }

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        switch event {
        case .hours(let event): evolve(revision, event)
        case .organisation(let event): evolve(revision, event)
        default: break
        }
    }

    private mutating func evolve(_ revision: Revision, _ event: HoursEvent) {
        switch event {
        case .recordedForGroup(let said):
            groups.append(GroupHours(revision, said))
        case .accepted(let said): move(said.target, to: .recorded)
        case .reversed(let said): move(said.target, to: .reversed)
        case .recorded, .confirmed, .confirmationWithdrawn, .rejected: break
        }
    }

    private mutating func move(_ target: Revision, to standing: HoursStanding) {
        guard let index = index(ofGroup: target) else { return }
        groups[index].standing = standing
    }

    private func index(ofGroup revision: Revision) -> Int? {
        let index = groups.firstIndexInOrder { $0.revision >= revision }
        guard index < groups.count, groups[index].revision == revision else { return nil }
        return index
    }

    private mutating func evolve(_ revision: Revision, _ event: OrganisationEvent) {
        switch event {
        case .registered: facts.append(revision, .registered)
        case .changed, .renamed: facts.append(revision, .changed)
        case .succeeded: facts.append(revision, .succeeded)
        case .dissolved(let event): facts.append(revision, .dissolved(event.from))
        case .deliveryReceived(let event):
            facts.append(revision, .delivery(replaces: event.replaces))
            return
        case .deliveryUndone(let event):
            facts.undo(event.delivery)
            return
        case .corrected: facts.append(revision, .corrected)
        case .enteredInError(let event): facts.undo(event.target)
        }
        recount()
    }

    private mutating func recount() {
        (isKnown, dissolvedFrom) = (false, nil)
        for line in facts.standing {
            switch line.fact {
            case .registered: isKnown = true
            case .dissolved(let from): dissolvedFrom = from
            case .changed, .succeeded, .delivery, .corrected: break
            }
        }
    }
}

/// Hours of a group, as far as later decisions look at them.
struct GroupHours: Sendable {
    /// The entry's number in its stream.
    let revision: Revision
    /// The entry as it was recorded.
    let entry: HoursRecordedForGroup
    /// Where the entry stands.
    var standing: HoursStanding

    init(_ revision: Revision, _ event: HoursRecordedForGroup) {
        self.revision = revision
        entry = event
        standing = event.marks.contains(where: \.weighs) ? .marked : .recorded
    }
}

/// What an event says of an organisation, as far as later decisions look at it.
enum OrganisationFact: Hashable, Sendable {
    case registered
    case changed
    case succeeded
    case dissolved(Day)
    case delivery(replaces: Revision?)
    case corrected
}

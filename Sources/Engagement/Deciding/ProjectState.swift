/// What decisions on a project's stream look at.
package struct ProjectState: StreamState {
    static let initial = ProjectState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    private(set) var facts = FactLog<ProjectFact>()

    /// Whether the subject is registered, and that was not an error.
    package var isKnown: Bool { facts.standing.contains { $0.fact == .opened } }

    /// Whether the project ended.
    package var isClosed: Bool { facts.standing.contains { $0.fact == .closed } }

    /// Whether a planned milestone was given up.
    func isDropped(_ milestone: Revision) -> Bool {
        facts.standing.contains { $0.fact == .dropped(milestone) }
    }

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .project(let event) = event else { return }
        switch event {
        case .opened: facts.append(revision, .opened)
        case .milestonePlanned: facts.append(revision, .planned)
        case .milestoneDropped(let event): facts.append(revision, .dropped(event.milestone))
        case .milestoneMoved, .milestoneReached, .eventHeld, .agreementSigned:
            facts.append(revision, .other)
        case .closed: facts.append(revision, .closed)
        case .enteredInError(let event): facts.undo(event.target)
        }
    }
}

/// What an event says of a project, as far as later decisions look at it.
enum ProjectFact: Hashable, Sendable {
    case opened
    case planned
    case dropped(Revision)
    case other
    case closed
}

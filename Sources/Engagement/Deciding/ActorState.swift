/// What decisions on an actor's stream look at.
package struct ActorState: StreamState {
    static let initial = ActorState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    /// The first day on which the actor may type no longer; nil while the actor may.
    package private(set) var endedFrom: Day?

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .actor(let event) = event else { return }
        switch event {
        case .registered: isKnown = true
        case .ended(let event): endedFrom = event.from
        }
    }
}

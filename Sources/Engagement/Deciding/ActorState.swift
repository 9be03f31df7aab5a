/// What decisions on an actor's stream look at.
package struct ActorState: StreamState {
    package static let initial = ActorState()

    package private(set) var next: Revision = 0
    package private(set) var isKnown = false
    /// The first day on which the actor may type no longer; nil while the actor may.
    package private(set) var endedFrom: Day?

    package mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .actor(let event) = event else { return }
        switch event {
        case .registered: isKnown = true
        case .ended(let event): endedFrom = event.from
        }
    }
}

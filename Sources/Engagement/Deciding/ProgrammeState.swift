/// What decisions on a programme's stream look at.
package struct ProgrammeState: StreamState {
    package static let initial = ProgrammeState()

    package private(set) var next: Revision = 0
    package private(set) var isKnown = false
    /// The versions of the rule that were published, oldest first.
    package private(set) var versions: [String] = []

    package mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .programme(let event) = event else { return }
        switch event {
        case .established: isKnown = true
        case .rulePublished(let event): versions.append(event.version)
        }
    }
}

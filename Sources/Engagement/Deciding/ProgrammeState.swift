/// What decisions on a programme's stream look at.
package struct ProgrammeState: StreamState {
    static let initial = ProgrammeState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    /// The versions of the rule that were published, oldest first.
    package private(set) var versions: [String] = []

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .programme(let event) = event else { return }
        switch event {
        case .established: isKnown = true
        case .rulePublished(let event): versions.append(event.version)
        case .quotaSet: break
        }
    }
}

/// A stream of a grant of money, whose events are counted; no kind of event writes it yet.
struct GrantState: StreamState {
    static let initial = GrantState()

    private(set) var next: Revision = 0

    let isKnown = false

    mutating func evolve(_ revision: Revision, _ event: Event) { next = revision + 1 }
}

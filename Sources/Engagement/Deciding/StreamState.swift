/// What the decisions on one stream look at: an initial state, evolved by every event of it.
protocol StreamState: Sendable {
    /// The state of a stream without events.
    static var initial: Self { get }
    /// The revision that the next event of the stream will have.
    var next: Revision { get }
    /// Whether the subject is known: registered, and not entered in error.
    var isKnown: Bool { get }
    /// How many entries the state keeps that grow with its history.
    var weight: Int { get }
    /// Takes up the event with that revision; an event of another stream's family only counts.
    mutating func evolve(_ revision: Revision, _ event: Event)
}

extension StreamState {
    /// Nothing is kept that grows.
    var weight: Int { 0 }
}

import Engagement

/// States that a rehearsal folded from the log, kept for the session that records the same.
///
/// They are what the log says at one size and are given to a session only while it begins there,
/// so that what is recorded is still decided on the state it is written on. A session that records
/// takes a state away: what it writes afterwards is in the log and in its own states.
final class FoldedStates {
    private var size: TreeSize = 0
    private var states = States()
    private var count = 0

    /// The weight and the number of states up to which more are kept, some 15 MiB.
    private static let mostWeight = 250_000
    private static let mostStates = 50_000

    /// Begins a session at a size of the log; what was folded at another is forgotten.
    func begin(at size: TreeSize) {
        guard size != self.size else { return }
        self.size = size
        (states, count) = (States(), 0)
    }

    /// Keeps a state that was just folded, while there is room.
    func keep(_ stream: StreamID, of others: States) {
        guard states.weight < FoldedStates.mostWeight, count < FoldedStates.mostStates else {
            return
        }
        states.take(stream, from: others)
        count += 1
    }

    /// Gives a session the state of a stream, a rehearsal a copy; false when none is kept.
    func give(_ stream: StreamID, to others: inout States, isRehearsal: Bool) -> Bool {
        guard states.holds(stream) else { return false }
        others.take(stream, from: states)
        if !isRehearsal { states.forget(stream) }
        return true
    }
}

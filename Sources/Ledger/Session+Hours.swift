package import Engagement

extension Session {
    /// The entries of before the session that may tell of the same time as the hours entry that a
    /// command of so many events in the person's stream has just recorded, as far as they are
    /// neither undone nor rejected.
    ///
    /// Nil when that is not known, as when the person's state was forgotten to bound memory.
    package func entriesRepeated(byLast events: Int, of person: PersonID) -> [Revision]? {
        guard let state = states.person(person), state.next >= Revision(events),
            let first = began[person]
        else { return nil }
        return state.hours.others(than: state.next - Revision(events), before: first)
    }
}

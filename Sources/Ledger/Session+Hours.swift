package import Engagement

extension Session {
    /// Whether the hours entry that a command of so many events in the person's stream has just
    /// recorded may tell of the same time as another entry that stood before the session and is
    /// neither undone nor rejected.
    ///
    /// It says so in doubt, as when the person's state was forgotten to bound memory.
    package func mayRepeat(_ events: Int, of person: PersonID) -> Bool {
        guard let state = states.person(person), state.next >= Revision(events),
            let first = began[person]
        else { return true }
        return state.hours.hasOther(than: state.next - Revision(events), before: first)
    }
}

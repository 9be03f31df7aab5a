/// What decisions on a contact's stream, and on what a contact signs, look at.
package struct ContactState: StreamState {
    static let initial = ContactState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    /// The volunteer who is the same human being; nil when nobody said so.
    package private(set) var person: PersonID?
    /// The first day without the contact; nil while it answers.
    package private(set) var endedFrom: Day?

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        guard case .contact(let event) = event else { return }
        switch event {
        case .registered(let event): (isKnown, person) = (true, event.person)
        case .changed(let event): person = event.person ?? person
        case .ended(let event): endedFrom = event.from
        }
    }
}

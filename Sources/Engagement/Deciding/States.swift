/// The states of the streams that decisions look at, evolved in place event by event.
///
/// A stream that was loaded and one that was never asked for are told apart: a ledger asks
/// ``holds(_:)`` before a decision and folds what is missing.
package struct States: Sendable {
    private var people: [UInt64: PersonState] = [:]
    private var organisations: [UInt64: OrganisationState] = [:]
    private var projects: [UInt64: ProjectState] = [:]
    private var programmes: [UInt64: ProgrammeState] = [:]
    private var contacts: [UInt64: ContactState] = [:]
    private var actors: [UInt64: ActorState] = [:]
    private var ledgers: [UInt64: LedgerState] = [:]
    private var grants: [UInt64: GrantState] = [:]

    /// Kept hours entries, also of groups, engagement events and card events of all streams, for a
    /// cache's limit.
    package private(set) var weight = 0

    /// No stream is held.
    package init() {}

    /// Takes up one event in place; events of a stream come in the order of their revisions.
    package mutating func evolve(_ stream: StreamID, _ revision: Revision, _ event: Event) {
        let serial = stream.serial
        let gained =
            switch stream.kind {
            case .person: States.evolve(&people[serial, default: .initial], revision, event)
            case .organisation:
                States.evolve(&organisations[serial, default: .initial], revision, event)
            case .project: States.evolve(&projects[serial, default: .initial], revision, event)
            case .programme:
                States.evolve(&programmes[serial, default: .initial], revision, event)
            case .contact: States.evolve(&contacts[serial, default: .initial], revision, event)
            case .actor: States.evolve(&actors[serial, default: .initial], revision, event)
            case .ledger: States.evolve(&ledgers[serial, default: .initial], revision, event)
            case .grant: States.evolve(&grants[serial, default: .initial], revision, event)
            }
        weight += gained
    }

    /// The revision that the next event of a stream will have; 0 when nothing is known of it.
    package func nextRevision(of stream: StreamID) -> Revision {
        let serial = stream.serial
        let next =
            switch stream.kind {
            case .person: people[serial]?.next
            case .organisation: organisations[serial]?.next
            case .project: projects[serial]?.next
            case .programme: programmes[serial]?.next
            case .contact: contacts[serial]?.next
            case .actor: actors[serial]?.next
            case .ledger: ledgers[serial]?.next
            case .grant: grants[serial]?.next
            }
        return next ?? 0
    }

    /// Whether a stream was loaded, also when it was loaded as empty.
    package func holds(_ stream: StreamID) -> Bool {
        let serial = stream.serial
        return switch stream.kind {
        case .person: people[serial] != nil
        case .organisation: organisations[serial] != nil
        case .project: projects[serial] != nil
        case .programme: programmes[serial] != nil
        case .contact: contacts[serial] != nil
        case .actor: actors[serial] != nil
        case .ledger: ledgers[serial] != nil
        case .grant: grants[serial] != nil
        }
    }

    /// Marks a stream as loaded; what is held of it stays.
    package mutating func load(empty stream: StreamID) {
        guard !holds(stream) else { return }
        let serial = stream.serial
        switch stream.kind {
        case .person: people[serial] = .initial
        case .organisation: organisations[serial] = .initial
        case .project: projects[serial] = .initial
        case .programme: programmes[serial] = .initial
        case .contact: contacts[serial] = .initial
        case .actor: actors[serial] = .initial
        case .ledger: ledgers[serial] = .initial
        case .grant: grants[serial] = .initial
        }
    }

    /// Drops what is held of a stream, as after an append that failed.
    package mutating func forget(_ stream: StreamID) {
        let serial = stream.serial
        let dropped: (any StreamState)? =
            switch stream.kind {
            case .person: people.removeValue(forKey: serial)
            case .organisation: organisations.removeValue(forKey: serial)
            case .project: projects.removeValue(forKey: serial)
            case .programme: programmes.removeValue(forKey: serial)
            case .contact: contacts.removeValue(forKey: serial)
            case .actor: actors.removeValue(forKey: serial)
            case .ledger: ledgers.removeValue(forKey: serial)
            case .grant: grants.removeValue(forKey: serial)
            }
        weight -= dropped?.weight ?? 0
    }

    /// Evolves a state where it lies, and says how much heavier it became.
    private static func evolve<State: StreamState>(
        _ state: inout State, _ revision: Revision, _ event: Event
    ) -> Int {
        let before = state.weight
        state.evolve(revision, event)
        return state.weight - before
    }
}

extension States {
    /// What is held of a person; nil when the stream is not held.
    package func person(_ id: PersonID) -> PersonState? { people[id.serial] }

    /// The standing mergers of held persons into that one, in the order of the persons.
    package func mergers(into id: PersonID) -> [EventName] {
        people.sorted { $0.key < $1.key }.compactMap { serial, state in
            guard let merger = state.standingMerger, merger.into == id else { return nil }
            return EventName(PersonID(serial).stream, merger.revision)
        }
    }

    /// What is held of an organisation; nil when the stream is not held.
    package func organisation(_ id: OrganisationID) -> OrganisationState? {
        organisations[id.serial]
    }

    /// What is held of a project; nil when the stream is not held.
    package func project(_ id: ProjectID) -> ProjectState? { projects[id.serial] }

    /// What is held of a programme; nil when the stream is not held.
    package func programme(_ id: ProgrammeID) -> ProgrammeState? { programmes[id.serial] }

    /// What is held of a contact; nil when the stream is not held.
    package func contact(_ id: ContactID) -> ContactState? { contacts[id.serial] }

    /// What is held of an actor; nil when the stream is not held.
    package func actor(_ id: ActorID) -> ActorState? { actors[id.serial] }

    /// What is held of the ledger's own stream; nil when it is not held.
    package var ledger: LedgerState? { ledgers[StreamID.ledger.serial] }

    /// Whether the subject of a stream is held and known: registered and not entered in error.
    package func isKnown(_ stream: StreamID) -> Bool {
        let serial = stream.serial
        let known =
            switch stream.kind {
            case .person: people[serial]?.isKnown
            case .organisation: organisations[serial]?.isKnown
            case .project: projects[serial]?.isKnown
            case .programme: programmes[serial]?.isKnown
            case .contact: contacts[serial]?.isKnown
            case .actor: actors[serial]?.isKnown
            case .ledger: ledgers[serial]?.isKnown
            case .grant: grants[serial]?.isKnown
            }
        return known ?? false
    }
}

/// The states of some streams as they stood, so that a refused command leaves no trace.
package struct KeptStates: Sendable {
    fileprivate var states: [(stream: StreamID, state: any StreamState)] = []
}

extension States {
    /// Keeps the states of the streams a command writes, before its first event is decided.
    package func keep(_ streams: [StreamID]) -> KeptStates {
        var kept = KeptStates()
        for stream in Set(streams) {
            if let state = state(of: stream) { kept.states.append((stream, state)) }
        }
        return kept
    }

    /// Puts kept states back.
    package mutating func restore(_ kept: KeptStates) {
        for (stream, state) in kept.states {
            forget(stream)
            put(state, stream.serial)
            weight += state.weight
        }
    }

    /// Takes over what others hold of a stream, in place of what is held of it here.
    package mutating func take(_ stream: StreamID, from others: States) {
        guard let state = others.state(of: stream) else { return }
        forget(stream)
        put(state, stream.serial)
        weight += state.weight
    }

    /// Drops what is held of all people, to bound memory.
    package mutating func forgetPeople() {
        for (_, state) in people { weight -= state.weight }
        people.removeAll()
    }

    private func state(of stream: StreamID) -> (any StreamState)? {
        let serial = stream.serial
        return switch stream.kind {
        case .person: people[serial]
        case .organisation: organisations[serial]
        case .project: projects[serial]
        case .programme: programmes[serial]
        case .contact: contacts[serial]
        case .actor: actors[serial]
        case .ledger: ledgers[serial]
        case .grant: grants[serial]
        }
    }

    private mutating func put(_ state: any StreamState, _ serial: UInt64) {
        switch state {
        case let state as PersonState: people[serial] = state
        case let state as OrganisationState: organisations[serial] = state
        case let state as ProjectState: projects[serial] = state
        case let state as ProgrammeState: programmes[serial] = state
        case let state as ContactState: contacts[serial] = state
        case let state as ActorState: actors[serial] = state
        case let state as LedgerState: ledgers[serial] = state
        case let state as GrantState: grants[serial] = state
        default: preconditionFailure("every kind of stream has its state")
        }
    }
}

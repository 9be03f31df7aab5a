package import Engagement
import EventLog
import Projections
import ReadModels
import Vault

extension Session {
    /// Where a command stands already, with its digest: among the recent ones, else by the index.
    mutating func earlier(_ id: CommandID) throws(LedgerError) -> EarlierCommand? {
        if let found = recent[id] { return found }
        let position = try indexed(id)
        guard let position else { return nil }
        let record = try wrapped { () throws(LogError) in try ledger.log.record(at: position) }
        guard let record, let header = try? RecordHeader(record.span),
            let stream = StreamID(raw: header.stream)
        else { throw .log(.damaged(position, "the index of commands names it")) }
        return EarlierCommand(position: position, digest: header.digest, stream: stream)
    }

    /// What the index says of a command; it stays open, since a list asks for every row.
    private mutating func indexed(_ id: CommandID) throws(LedgerError) -> Position? {
        let views = ledger.views
        return try wrapped { () throws(ReadModelError) in
            let reading: CommandReading
            if let commands { reading = commands } else { reading = try views.commandReading() }
            commands = reading
            return try reading.position(of: id)
        }
    }

    /// The largest serial of a kind given so far, in the log or in this session.
    func lastSerial(of kind: StreamKind) throws(LedgerError) -> UInt64 {
        if let serial = serials[kind] { return serial }
        return try wrapped { () throws(LogError) in
            try ledger.log.lastSerial(ofKind: UInt64(kind.rawValue))
        }
    }

    /// The largest number of a card given so far, in the log or in this session.
    mutating func lastCardNumber() throws(LedgerError) -> UInt64 {
        if let lastCard { return lastCard }
        let last = try wrapped { () throws(LogError) in
            try ledger.log.lastSerial(ofKind: EventLog.cardKind)
        }
        lastCard = last
        return last
    }

    /// Keeps the fingerprints of a new subject, so that later rows of the same list find it.
    ///
    /// A spelling may come to mean another person, or nobody: then the names found so far are
    /// looked up again.
    mutating func remember(_ ask: Ask) {
        for key in ask.event.sourceKeys { made[key.fingerprint] = ask.stream }
        switch ask.event {
        case .person(.aliasRecorded): named.removeAll()
        case .person(.enteredInError(let event)):
            guard let fingerprint = event.alias else { return }
            made[fingerprint] = .some(nil)
            named.removeAll()
        default: break
        }
    }

    /// The stream of the subject that a source calls by a key; nil when nobody is called so.
    ///
    /// A key once found is remembered: a list names the same people and clubs in many rows, and a
    /// key never changes whom it means.
    package mutating func stream(
        kind: StreamKind, source: String, key: String
    ) throws(LedgerError) -> StreamID? {
        let name = NamedKey(kind: kind, source: Array(source.utf8), key: Array(key.utf8))
        if let stream = named[name] { return stream }
        let fingerprint = keyring.imports.fingerprint(of: key, kind: kind, source: source)
        let found: StreamID?
        if let remembered = made[fingerprint] {
            found = remembered
        } else {
            found = try ledger.stream(fingerprint: fingerprint)
        }
        guard let stream = found else { return nil }
        if named.count >= NamedKey.mostKept { named.removeAll() }
        named[name] = stream
        return stream
    }

    /// Whether a source was said to mean that person by a key, and that stands; somebody else may
    /// be meant by it too.
    package mutating func isCalled(
        _ person: PersonID, source: String, key: String
    ) throws(LedgerError) -> Bool {
        guard try isKnown(person.stream), let state = states.person(person) else { return false }
        return state.isCalled(
            keyring.imports.fingerprint(of: key, kind: .person, source: source))
    }

    /// Whether the subject of a stream is known: in the log or among what was accepted.
    package mutating func isKnown(_ stream: StreamID) throws(LedgerError) -> Bool {
        do throws(DecisionFailure) {
            try load(stream)
        } catch {
            if case .failed(let failure) = error { throw failure }
            return false
        }
        return states.isKnown(stream)
    }
}

extension Ledger {
    /// The stream of the subject with a source's key of that fingerprint; nil when none has it.
    package func stream(fingerprint: [UInt8]) throws(LedgerError) -> StreamID? {
        try wrapped { () throws(ReadModelError) in
            try Fingerprint(fingerprint).flatMap { key throws(ReadModelError) in
                try views.row(SourceKeys.self, key)?.event.stream
            }
        }
    }

    /// The stream of the subject that a source calls by a key; nil when nobody is called so or
    /// the keys are missing here.
    package func stream(
        kind: StreamKind, source: String, key: String
    ) throws(LedgerError) -> StreamID? {
        guard let keyring else { return nil }
        return try stream(
            fingerprint: keyring.imports.fingerprint(of: key, kind: kind, source: source))
    }
}

extension Session {
    /// The person's only engagement with an organisation; nil when there is none, or several.
    package mutating func onlyEngagement(
        of person: PersonID, with organisation: OrganisationID
    ) throws(LedgerError) -> Revision? {
        guard try isKnown(person.stream), let state = states.person(person) else { return nil }
        let found = state.engagements.standing.filter { $0.organisation == organisation }
        return found.count == 1 ? found.first?.revision : nil
    }
}

extension Session {
    /// Whether a person ever did anything with an organisation: engaged there, or with hours.
    package mutating func hasDealings(
        _ person: PersonID, with organisation: OrganisationID
    ) throws(LedgerError) -> Bool {
        guard try isKnown(person.stream), let state = states.person(person) else { return false }
        return state.engagements.standing.contains { $0.organisation == organisation }
            || state.hours.entries.contains { $0.organisation == organisation }
    }
}

extension Session {
    /// The revision that the next event of a stream will get.
    package mutating func nextRevision(of stream: StreamID) throws(LedgerError) -> Revision {
        _ = try isKnown(stream)
        return states.nextRevision(of: stream)
    }
}

/// A key as a source writes it; compared by its bytes, as its fingerprint is.
struct NamedKey: Hashable {
    let kind: StreamKind
    let source: [UInt8]
    let key: [UInt8]

    /// So many keys are remembered at most, some 10 MiB.
    static let mostKept = 50_000
}

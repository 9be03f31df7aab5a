package import Engagement

/// Everything on record of one person: the own stream, and every stream that was ever merged
/// with it.
package struct PersonRecords: Sendable {
    /// The records of all these streams, ascending by position.
    package let records: [Recorded]
    private let mergers: [Recorded]

    /// The records of streams that belong together, in any order.
    package init(_ records: [Recorded]) {
        self.records = records.sorted { $0.position < $1.position }
        mergers = self.records.filter { $0.event.isAboutMergers }
    }

    /// The organisations that the records name, ascending.
    package var organisations: [OrganisationID] {
        var found: Set<OrganisationID> = []
        for recorded in records {
            recorded.event.forEachNamed { stream in
                if let id = OrganisationID(stream) { found.insert(id) }
            }
        }
        return found.sorted()
    }

    /// The record at a position; nil when it is not one of these.
    package func record(at position: Position) -> Recorded? {
        let index = records.partitionPoint { $0.position >= position }
        guard index < records.count, records[index].position == position else { return nil }
        return records[index]
    }

    /// The records from a position up to a tree size.
    package func records(from position: Position, to size: TreeSize) -> ArraySlice<Recorded> {
        let first = records.partitionPoint { $0.position >= position }
        let end = records.partitionPoint { $0.position >= size }
        return records[first..<max(first, end)]
    }

    /// Who goes on for a stream at a tree size, and which streams go into that person.
    func union(with stream: StreamID, at size: TreeSize) -> PersonUnion {
        let into = standingMergers(at: size)
        let root = PersonRecords.root(of: stream, into)
        let candidates = Set(into.keys).union([stream, root])
        let streams = candidates.filter { PersonRecords.root(of: $0, into) == root }
        return PersonUnion(person: PersonID(root.serial), streams: streams)
    }

    /// By the stream that was merged away, the one it went into.
    private func standingMergers(at size: TreeSize) -> [StreamID: StreamID] {
        var standing: [EventName: StreamID] = [:]
        var order: [EventName] = []
        for recorded in mergers where recorded.position < size {
            guard case .person(let event) = recorded.event else { continue }
            switch event {
            case .merged(let said):
                order.append(recorded.name)
                standing[recorded.name] = said.into.stream
            case .separated(let said):
                standing[EventName(recorded.stream, said.target)] = nil
            case .enteredInError(let said):
                standing[EventName(recorded.stream, said.target)] = nil
            default: break
            }
        }
        var into: [StreamID: StreamID] = [:]
        for name in order { into[name.stream] = standing[name] ?? into[name.stream] }
        return into
    }

    private static func root(of stream: StreamID, _ into: [StreamID: StreamID]) -> StreamID {
        var (root, seen) = (stream, Set([stream]))
        while let next = into[root], seen.insert(next).inserted { root = next }
        return root
    }
}

/// One person as it was known at some time.
struct PersonUnion: Equatable, Sendable {
    /// Who goes on.
    let person: PersonID
    /// All streams of that person.
    let streams: Set<StreamID>
}

extension Event {
    fileprivate var isAboutMergers: Bool {
        guard case .person(let event) = self else { return false }
        return switch event {
        case .merged, .separated, .enteredInError: true
        default: false
        }
    }
}

extension Array {
    /// The first index whose element, as all behind it, fulfils the condition.
    func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

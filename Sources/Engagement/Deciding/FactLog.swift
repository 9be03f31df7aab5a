/// The events of one family in one stream, as far as later decisions look at them.
///
/// Lines stand in the order of their revisions. An event entered in error keeps its line, so that
/// it is told apart from an event that never was.
struct FactLog<Fact: Sendable>: Sendable {
    /// One event and whether it was undone.
    struct Line: Sendable {
        /// The event's number in its stream.
        let revision: Revision
        /// What the event says.
        let fact: Fact
        /// Whether it was entered in error.
        var isUndone = false
    }

    private(set) var lines: [Line] = []

    /// The events that were not undone, oldest first.
    var standing: some Sequence<Line> { lines.lazy.filter { !$0.isUndone } }

    /// Adds the event with the next revision.
    mutating func append(_ revision: Revision, _ fact: Fact) {
        lines.append(Line(revision: revision, fact: fact))
    }

    /// Marks an event as undone; nothing happens when there is none.
    mutating func undo(_ revision: Revision) {
        guard let index = index(of: revision) else { return }
        lines[index].isUndone = true
    }

    /// The event with that revision; nil when the family has none.
    func line(_ revision: Revision) -> Line? { index(of: revision).map { lines[$0] } }

    /// What a standing event says, or the refusal of a step that names it.
    func fact(_ revision: Revision, of stream: StreamID) throws(Refusal) -> Fact {
        guard let line = line(revision) else {
            throw Refusal(.noSuchEvent, stream.text, "\(revision)")
        }
        guard !line.isUndone else {
            throw Refusal(.alreadyReversed, stream.text, "\(revision)")
        }
        return line.fact
    }

    private func index(of revision: Revision) -> Int? {
        let index = lines.firstIndexInOrder { $0.revision >= revision }
        guard index < lines.count, lines[index].revision == revision else { return nil }
        return index
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element meets a condition that, once met, is met by all that follow.
    ///
    /// The end when no element meets it. The search halves the collection, and looks at the last
    /// element first, because the newest is asked for most.
    func firstIndexInOrder(where meets: (Element) -> Bool) -> Int {
        guard let last, meets(last) else { return endIndex }
        var low = startIndex
        var high = endIndex - 1
        while low < high {
            let middle = low + (high - low) / 2
            if meets(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

import Engagement
import EventCoding
import StrictJSON

/// One line of a JSON Lines file as a command.
struct LineCommand {
    /// One event of the line.
    private struct LineEvent: Sendable {
        let stream: StreamID?
        let kind: EventKind
        let data: JSONNode
    }

    private let id: CommandID?
    private let creates: StreamKind?
    private let events: [LineEvent]
    private let content: [UInt8]

    /// Bytes of a line at most.
    static let mostBytes = 1 << 20
    /// Kinds that only the program itself records: of itself, or by a command that checks more
    /// than one event can tell (a rule's text, a list's digest, a code that is taken).
    private static let own: Set<EventKind> = [
        .ledgerOpened, .programStarted, .clockStepped, .actorRegistered, .rulePublished,
        .deliveryReceived, .deliveryUndone, .aliasRecorded, .cardAssessed,
    ]
    /// Members that the program works out itself: what it found, and under which fingerprint a
    /// source's key is found again.
    private static let ownMembers = ["assessment", "marks", "source_keys", "fingerprint"]

    /// Reads a line strictly; every field is checked as if it were recorded.
    init(_ line: [UInt8]) throws(LineFault) {
        do throws(JSONError) {
            let node = JSONNode(try JSONReader.read(line, limit: LineCommand.mostBytes))
            try node.allowOnly(["id", "events"])
            id = try node.optionalMember("id").map { id throws(JSONError) in
                guard let number = try? CommandID(typed: try id.string()) else {
                    throw JSONError(.outOfRange, path: id.path)
                }
                return number
            }
            let list = try node.member("events")
            var events: [LineEvent] = []
            var creates: StreamKind?
            for element in try list.elements() {
                events.append(try LineCommand.event(element, &creates))
            }
            guard !events.isEmpty, events.count <= 1_000 else {
                throw JSONError(.outOfRange, path: list.path)
            }
            self.events = events
            self.creates = creates
            content = Array(JSONWriter.compact(list.value).utf8)
        } catch {
            throw LineFault(code: error.reason.rawValue, text: error.spoken)
        }
        try LineCommand.refuseOwn(events)
    }

    /// Refuses what only the program itself may say.
    private static func refuseOwn(_ events: [LineEvent]) throws(LineFault) {
        for event in events {
            if own.contains(event.kind) {
                throw LineFault(
                    code: "kind_not_allowed", text: Texts.kindNotAllowed(event.kind.name))
            }
            for name in ownMembers where says(event.data, name) {
                let path = "\(event.data.path).\(name)"
                throw LineFault(code: "member_not_allowed", text: Texts.memberNotAllowed(path))
            }
        }
    }

    /// Whether the data has such a member, and not an empty one.
    private static func says(_ data: JSONNode, _ name: String) -> Bool {
        guard case .object(let members) = data.value else { return false }
        return members.contains { $0.name == name && $0.value != .null && $0.value != [] }
    }

    private static func event(
        _ node: JSONNode, _ creates: inout StreamKind?
    ) throws(JSONError) -> LineEvent {
        try node.allowOnly(["stream", "kind", "data"])
        let kindNode = try node.member("kind")
        guard let kind = EventKind(name: try kindNode.string()) else {
            throw JSONError(.outOfRange, path: kindNode.path)
        }
        let data = try node.member("data")
        _ = try EventJSON.event(kind, from: data) { _, _ in
            Sealed(owner: StreamID(.person, 1), key: 1, box: [1])
        }
        return LineEvent(
            stream: try stream(try node.member("stream"), &creates), kind: kind, data: data)
    }

    /// A stream, or nil for the new subject that the command makes known.
    private static func stream(
        _ node: JSONNode, _ creates: inout StreamKind?
    ) throws(JSONError) -> StreamID? {
        let text = try node.string()
        if let stream = StreamID(text) { return stream }
        let wanted = StreamKind.allCases.first { text == "new \($0)" }
        guard let wanted, creates == nil || creates == wanted else {
            throw JSONError(.outOfRange, path: node.path)
        }
        creates = wanted
        return nil
    }

    /// The command as a draft; equal lines without an id are told apart by their occurrence.
    func draft(occurrence: Int) -> Draft {
        let number = Array("append/1\u{1F}\(occurrence)\u{1F}".utf8)
        let events = events
        return Draft(
            identity: id.map(Draft.Identity.given) ?? .content(number + content),
            content: content, creates: creates
        ) { created, sealer in
            events.enumerated().compactMap { index, event in
                LineCommand.ask(event, index, created, &sealer)
            }
        }
    }

    private static func ask(
        _ event: LineEvent, _ index: Int, _ created: StreamID, _ sealer: inout any TextSealing
    ) -> Ask? {
        let stream = event.stream ?? created
        var inner = sealer
        defer { sealer = inner }
        // Read without fault before, with another sealer.
        let read = try? EventJSON.event(event.kind, from: event.data) { text, field in
            inner.seal(text, as: field, for: stream, index: index)
        }
        return read.map { Ask(stream, $0) }
    }

    /// What equal lines have in common.
    var likeness: [UInt8] { content }

    /// Whether the line brings its own number.
    var hasOwnID: Bool { id != nil }
}

/// Why a line is no command.
struct LineFault: Error {
    let code: String
    let text: String
}

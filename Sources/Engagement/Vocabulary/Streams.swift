/// What a stream is about; the number is stored in every record and never reused.
package enum StreamKind: UInt8, CaseIterable, Sendable {
    /// The ledger itself, serial 0.
    case ledger = 1
    /// A volunteer, with engagements, hours and cards.
    case person = 2
    /// A club, society, church or office.
    case organisation = 3
    /// A project with milestones and events.
    case project = 4
    /// A grant of money.
    case grant = 5
    /// A card programme with its rules.
    case programme = 6
    /// A natural person who signs or answers for an organisation.
    case contact = 7
    /// Who types into the ledger.
    case actor = 8

    /// The letters before the serial in what people read and type, as `P` in `P-12`.
    package var prefix: String {
        switch self {
        case .ledger: "J"
        case .person: "P"
        case .organisation: "O"
        case .project: "V"
        case .grant: "Z"
        case .programme: "K"
        case .contact: "C"
        case .actor: "A"
        }
    }
}

/// A stream: the consistency boundary of everything about one subject.
package struct StreamID: Hashable, Comparable, Sendable {
    /// One byte kind, seven bytes serial.
    package var raw: UInt64

    /// Largest serial: seven bytes.
    package static let mostSerial: UInt64 = 0x00FF_FFFF_FFFF_FFFF

    /// A stream by kind and serial; the serial is at most ``mostSerial``.
    package init(_ kind: StreamKind, _ serial: UInt64) {
        precondition(serial <= StreamID.mostSerial, "a stream's serial has seven bytes")
        raw = UInt64(kind.rawValue) << 56 | serial
    }

    /// A stream from the eight bytes of a record; nil when its kind is unknown.
    package init?(raw: UInt64) {
        guard StreamKind(rawValue: UInt8(raw >> 56)) != nil else { return nil }
        self.raw = raw
    }

    /// A stream written as `P-12`; nil for every other text.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let serial = UInt64(parts[1]), serial <= StreamID.mostSerial,
            String(serial) == parts[1],
            let kind = StreamKind.allCases.first(where: { $0.prefix == parts[0].uppercased() })
        else { return nil }
        self.init(kind, serial)
    }

    /// The ledger's own stream.
    package static let ledger = StreamID(.ledger, 0)

    /// What the stream is about.
    package var kind: StreamKind {
        guard let kind = StreamKind(rawValue: UInt8(raw >> 56)) else {
            preconditionFailure("a stream is made of a known kind")
        }
        return kind
    }

    /// The serial within its kind.
    package var serial: UInt64 { raw & StreamID.mostSerial }

    /// The stream as people write it, `P-12`.
    package var text: String { "\(kind.prefix)-\(serial)" }

    package static func < (left: StreamID, right: StreamID) -> Bool { left.raw < right.raw }
}

/// The number of an event in its stream, dense from 0.
package typealias Revision = UInt64

/// The number of an event in the ledger, dense from 0.
package typealias Position = UInt64

/// A number of records counted from the first: what was known is named by a tree size.
package typealias TreeSize = UInt64

/// An event by stream and revision: the name used inside payloads.
package struct EventName: Hashable, Comparable, Sendable {
    /// The stream it stands in.
    package var stream: StreamID
    /// Its number in that stream.
    package var revision: Revision

    /// The name of an event.
    package init(_ stream: StreamID, _ revision: Revision) {
        self.stream = stream
        self.revision = revision
    }

    package static func < (left: EventName, right: EventName) -> Bool {
        (left.stream, left.revision) < (right.stream, right.revision)
    }
}

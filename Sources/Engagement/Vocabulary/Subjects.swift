/// Types that name one subject each, so that a person's serial never passes for a club's.
///
/// All begin at 1 in the order of append; none is personal data by itself.
package protocol SubjectID: Hashable, Comparable, Sendable {
    /// The kind of stream that the subject owns.
    static var kind: StreamKind { get }
    /// The serial within that kind.
    var serial: UInt64 { get }
    /// A subject by its serial.
    init(_ serial: UInt64)
}

extension SubjectID {
    /// The subject's stream.
    package var stream: StreamID { StreamID(Self.kind, serial) }

    /// The subject as people write it, `P-12`.
    package var text: String { stream.text }

    /// A subject written as `P-12`; nil for every other text and for serial 0.
    package init?(_ text: some StringProtocol) {
        guard let stream = StreamID(text), stream.kind == Self.kind, stream.serial > 0 else {
            return nil
        }
        self.init(stream.serial)
    }

    /// The subject that owns a stream; nil when the stream is of another kind.
    package init?(_ stream: StreamID) {
        guard stream.kind == Self.kind else { return nil }
        self.init(stream.serial)
    }

    package static func < (left: Self, right: Self) -> Bool { left.serial < right.serial }
}

/// A volunteer, `P-12`.
package struct PersonID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.person
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// An organisation, `O-3`.
package struct OrganisationID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.organisation
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A project, `V-7`.
package struct ProjectID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.project
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A card programme, `K-1`.
package struct ProgrammeID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.programme
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A contact or signatory, `C-5`.
package struct ContactID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.contact
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// Who typed, `A-2`.
package struct ActorID: SubjectID {
    /// The kind of stream the subject owns.
    package static let kind = StreamKind.actor
    /// The serial within the kind.
    package var serial: UInt64
    /// The subject with a serial.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A card from its application on, counted over the whole ledger: `E-4`.
package struct CardID: Hashable, Comparable, Sendable {
    /// The number of the card in the ledger, from 1; not the number printed on it.
    package var serial: UInt64

    /// A card by its number in the ledger.
    @inlinable
    package init(_ serial: UInt64) { self.serial = serial }

    /// A card written as `E-4`; nil for every other text.
    package init?(_ text: some StringProtocol) {
        guard text.uppercased().hasPrefix("E-"), let serial = UInt64(text.dropFirst(2)),
            serial > 0, String(serial) == text.dropFirst(2)
        else { return nil }
        self.serial = serial
    }

    /// The card as people write it, `E-4`.
    package var text: String { "E-\(serial)" }

    package static func < (left: CardID, right: CardID) -> Bool { left.serial < right.serial }
}

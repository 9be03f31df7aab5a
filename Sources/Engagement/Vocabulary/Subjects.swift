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
    package static let kind = StreamKind.person
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// An organisation, `O-3`.
package struct OrganisationID: SubjectID {
    package static let kind = StreamKind.organisation
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A project, `V-7`.
package struct ProjectID: SubjectID {
    package static let kind = StreamKind.project
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A card programme, `K-1`.
package struct ProgrammeID: SubjectID {
    package static let kind = StreamKind.programme
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A contact or signatory, `C-5`.
package struct ContactID: SubjectID {
    package static let kind = StreamKind.contact
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// Who typed, `A-2`.
package struct ActorID: SubjectID {
    package static let kind = StreamKind.actor
    package var serial: UInt64
    package init(_ serial: UInt64) { self.serial = serial }
}

/// A card from its application on, counted over the whole ledger: `E-4`.
package struct CardID: Hashable, Comparable, Sendable {
    /// The number of the card in the ledger, from 1; not the number printed on it.
    package var serial: UInt64

    /// A card by its number in the ledger.
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

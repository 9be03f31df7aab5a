/// For which command, event and field a text was sealed.
///
/// The place stands readable at the head of every box, so that a box can be opened alone, and it
/// is authenticated with the text, so that it cannot be exchanged. A box that was moved as a whole
/// still opens; it is recognised because its place is not that of the record it stands in.
///
/// | Offset in the box | Size | Field |
/// |---|---|---|
/// | 0 | 1 | version of the box, 1 |
/// | 1 | 16 | command id |
/// | 17 | 2 | index of the event in its command |
/// | 19 | 2 | number of the ``SealedField`` |
package struct SealedPlace: Hashable, Sendable {
    /// The command that carried the text.
    package var command: CommandID
    /// The index of the event in that command, from 0.
    package var index: UInt16
    /// Which text it is.
    package var field: SealedField

    /// The version with which every box begins.
    package static let boxVersion: UInt8 = 1
    /// The length of a place in bytes.
    package static let byteCount = 20

    /// The place of a text.
    package init(command: CommandID, index: UInt16, field: SealedField) {
        self.command = command
        self.index = index
        self.field = field
    }

    /// The place at the head of a box; nil when the box is too short, of another version or for
    /// a field that this program does not know.
    package init?(box: [UInt8]) {
        guard box.count > SealedPlace.byteCount, box[0] == SealedPlace.boxVersion,
            let field = SealedField(rawValue: UInt16(box[19]) << 8 | UInt16(box[20]))
        else { return nil }
        command = CommandID(bytes: Array(box[1..<17]))
        index = UInt16(box[17]) << 8 | UInt16(box[18])
        self.field = field
    }

    /// The 20 bytes of the place, integers big-endian.
    package var bytes: [UInt8] {
        let halves = [command.high, command.low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
        let numbers = [index, field.rawValue].flatMap { number in
            [UInt8(number >> 8), UInt8(truncatingIfNeeded: number)]
        }
        return halves + numbers
    }
}

extension Sealed {
    /// For which command, event and field the text was sealed, as its box says; nil when the box is
    /// damaged or of a newer program.
    ///
    /// Only opening proves that it is true.
    package var place: SealedPlace? { SealedPlace(box: box) }
}

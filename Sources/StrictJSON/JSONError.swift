/// Why a JSON text, or the content of one, was refused, and where.
package struct JSONError: Error, Hashable, Sendable {
    /// What was wrong.
    package let reason: Reason
    /// Where in the bytes; `nil` for a complaint about the content of a value already read.
    package let position: Position?
    /// Which value; empty for the outermost.
    package let path: JSONPath

    /// Builds an error; `position` only when bytes are at hand.
    package init(_ reason: Reason, at position: Position? = nil, path: JSONPath = JSONPath()) {
        self.reason = reason
        self.position = position
        self.path = path
    }

    /// The stable code of a refusal, for machines and for choosing a sentence.
    package enum Reason: String, Sendable, CaseIterable {
        case tooLarge = "too_large"
        case byteOrderMark = "byte_order_mark"
        case invalidUTF8 = "invalid_utf8"
        case unexpectedEnd = "unexpected_end"
        case unexpectedCharacter = "unexpected_character"
        case trailingContent = "trailing_content"
        case controlCharacter = "control_character"
        case badEscape = "bad_escape"
        case loneSurrogate = "lone_surrogate"
        case notAnInteger = "not_an_integer"
        case leadingZero = "leading_zero"
        case negativeZero = "negative_zero"
        case integerTooBig = "integer_too_big"
        case duplicateKey = "duplicate_key"
        case tooDeep = "too_deep"
        case missingMember = "missing_member"
        case unknownMember = "unknown_member"
        case wrongType = "wrong_type"
        case outOfRange = "out_of_range"
    }

    /// A place in the bytes: `offset` counts bytes from 0; `line` and `column` count from 1, the
    /// column in Unicode scalars.
    package struct Position: Hashable, Sendable {
        /// Bytes before the place.
        package let offset: Int
        /// The line, from 1.
        package let line: Int
        /// The column in Unicode scalars, from 1.
        package let column: Int
    }
}

extension JSONError.Position {
    /// Finds line and column of the byte at `offset`, which may be the end of `bytes`.
    init(offset: Int, in bytes: [UInt8]) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(offset: offset, line: line, column: column)
    }
}

extension JSONError: CustomStringConvertible {
    /// Code, place and path in one line, for logs: `duplicate_key at 2:5 in rows[0].id`.
    package var description: String {
        let place = position.map { " at \($0.line):\($0.column)" } ?? ""
        let name = path.components.isEmpty ? "" : " in \(path)"
        return reason.rawValue + place + name
    }
}

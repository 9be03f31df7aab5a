/// Reads JSON strictly: UTF-8 without a byte order mark, integers of 64 bits only, no name twice in
/// an object, at most 32 arrays and objects inside one another, one value and nothing after it.
///
/// Two names that differ only in their normal form (NFC, NFD) count as the same name.
package enum JSONReader {
    /// How many arrays and objects may stand inside one another.
    package static let deepestNesting = 32

    /// Reads one value from at most `limit` bytes; longer input is refused unread.
    package static func read(
        _ bytes: [UInt8], limit: Int
    ) throws(JSONError) -> JSONValue {
        guard bytes.count <= limit else { throw refusal(.tooLarge, at: max(limit, 0), in: bytes) }
        try checkEncoding(bytes)
        var parser = JSONParser(bytes)
        return try parser.document()
    }

    /// Reads one value from lent memory of at most `limit` bytes; longer input is refused unread.
    package static func read(
        _ memory: Span<UInt8>, limit: Int
    ) throws(JSONError) -> JSONValue {
        // Of input that is too long, one byte more than allowed is enough to say so.
        let length = memory.count > limit ? max(limit, 0) + 1 : memory.count
        return try read((0..<length).map { memory[$0] }, limit: limit)
    }

    /// Where the value with that path begins in bytes that can be read, or the deepest value around
    /// it that is there.
    package static func position(
        of path: String, in bytes: [UInt8]
    ) -> JSONError.Position {
        var parser = JSONParser(bytes)
        return JSONError.Position(offset: parser.offset(of: path), in: bytes)
    }

    private static func checkEncoding(_ bytes: [UInt8]) throws(JSONError) {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw refusal(.byteOrderMark, at: 0, in: bytes)
        }
        var offset = bytes.count
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return
        } catch {
            offset = error.byteOffsets.lowerBound
        }
        throw refusal(.invalidUTF8, at: offset, in: bytes)
    }

    private static func refusal(
        _ reason: JSONError.Reason, at offset: Int, in bytes: [UInt8]
    ) -> JSONError {
        JSONError(reason, at: JSONError.Position(offset: offset, in: bytes))
    }
}

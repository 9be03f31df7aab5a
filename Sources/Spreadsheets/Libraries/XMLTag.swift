/// An element's name and attributes, lent by Expat for one call of a sink and no longer.
///
/// Prefixes are left out, since some programs write `x:row` for `row`.
@safe struct XMLTag {
    private let name: UnsafePointer<CChar>
    private let length: Int
    private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// Names and values end with a zero byte, the attributes with a null pointer.
    init(
        _ qualified: UnsafePointer<CChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        var start = unsafe qualified
        var end = unsafe qualified
        while unsafe end.pointee != 0 {
            let isColon = unsafe end.pointee == CChar(bitPattern: UInt8(ascii: ":"))
            unsafe end += 1
            if isColon { unsafe start = unsafe end }
        }
        unsafe name = unsafe start
        length = unsafe end - start
        unsafe self.attributes = unsafe attributes
    }

    /// Whether this is the element's name, prefix apart.
    @inline(__always)
    func isNamed(_ word: StaticString) -> Bool {
        guard length == word.utf8CodeUnitCount else { return false }
        return unsafe Self.isSame(name, word, length)
    }

    /// Lends the bytes of an attribute's value; nil when the element has no such attribute.
    func withAttribute<Result>(
        _ word: StaticString, _ body: (Span<UInt8>) -> Result
    ) -> Result? {
        guard let value = unsafe value(of: word) else { return nil }
        var count = 0
        while unsafe value[count] != 0 { count += 1 }
        // Sound: the bytes live until the sink returns, and the closure cannot keep the span.
        return unsafe value.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            body(unsafe UnsafeBufferPointer(start: bytes, count: count).span)
        }
    }

    /// An attribute's value as text; nil when the element has no such attribute.
    func text(_ word: StaticString) -> String? {
        guard let value = unsafe value(of: word) else { return nil }
        return unsafe String(cString: value)
    }

    /// An attribute's value as a whole number; nil when it is missing or no such number.
    func number(_ word: StaticString) -> Int? {
        withAttribute(word) { WholeNumber.read($0) } ?? nil
    }

    /// Whether an attribute says `1` or `true`.
    func isTrue(_ word: StaticString) -> Bool {
        withAttribute(word) { bytes in
            (bytes.count == 1 && bytes[0] == UInt8(ascii: "1"))
                || (bytes.count == 4 && bytes[0] == UInt8(ascii: "t"))
        } ?? false
    }

    private func value(of word: StaticString) -> UnsafePointer<CChar>? {
        guard var pair = unsafe attributes else { return nil }
        let length = word.utf8CodeUnitCount
        while let name = unsafe pair[0] {
            var count = 0
            while unsafe name[count] != 0 { count += 1 }
            let isWhole = count == length
            let colon = CChar(bitPattern: UInt8(ascii: ":"))
            let isTail = count > length && (unsafe name[count - length - 1]) == colon
            if isWhole || isTail, unsafe Self.isSame(name + (count - length), word, length) {
                return unsafe pair[1]
            }
            unsafe pair += 2
        }
        return nil
    }

    @inline(__always)
    private static func isSame(
        _ name: UnsafePointer<CChar>, _ word: StaticString, _ length: Int
    ) -> Bool {
        for index in 0..<length {
            let byte = unsafe UInt8(bitPattern: name[index])
            guard unsafe byte == word.utf8Start[index] else { return false }
        }
        return true
    }
}

@available(*, unavailable)
extension XMLTag: Sendable {}

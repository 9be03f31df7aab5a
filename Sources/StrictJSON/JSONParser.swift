/// One pass over bytes already known to be UTF-8: the values; strings and numbers stand apart.
struct JSONParser {
    let bytes: [UInt8]
    var offset = 0
    var path = JSONPath()
    private var depth = 0
    /// The path of a value whose place is looked for, and the place of the deepest value on the
    /// way to it; nothing is looked for unless a search began.
    private var search: (wanted: String, found: Int, depth: Int)?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The single value that the bytes hold.
    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard offset == bytes.count else { throw error(.trailingContent, at: offset) }
        return value
    }

    /// Where the value with that path begins, or the deepest value around it that is there.
    mutating func offset(of path: String) -> Int {
        search = (path, 0, -1)
        _ = try? document()
        return search?.found ?? 0
    }

    private mutating func look() {
        guard let search, path.components.count > search.depth else { return }
        let here = path.description
        guard
            here.isEmpty || here == search.wanted || search.wanted.hasPrefix(here + ".")
                || search.wanted.hasPrefix(here + "[")
        else { return }
        self.search = (search.wanted, offset, path.components.count)
    }

    /// The byte at the reading position, or `nil` at the end.
    var current: UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    func error(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
        JSONError(reason, at: JSONError.Position(offset: offset, in: bytes), path: path)
    }

    /// The complaint that fits a byte which may not stand here, or the end of the input.
    func unexpected() -> JSONError {
        error(current == nil ? .unexpectedEnd : .unexpectedCharacter, at: offset)
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipBlanks()
        guard let byte = current else { throw unexpected() }
        if search != nil { look() }
        switch byte {
        case UInt8(ascii: "{"): return try nested { p throws(JSONError) in try p.object() }
        case UInt8(ascii: "["): return try nested { p throws(JSONError) in try p.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .integer(try integer())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw unexpected()
        }
    }

    private mutating func nested(
        _ body: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < JSONReader.deepestNesting else { throw error(.tooDeep, at: offset) }
        depth += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        var elements: [JSONValue] = []
        offset += 1
        if closes(with: UInt8(ascii: "]")) { return .array([]) }
        repeat {
            path.components.append(.index(elements.count))
            elements.append(try value())
            path.components.removeLast()
        } while try continues(until: UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        offset += 1
        if closes(with: UInt8(ascii: "}")) { return .object([]) }
        repeat {
            let name = try memberName()
            path.components.append(.member(name.text))
            guard names.insert(name.text).inserted else {
                throw error(.duplicateKey, at: name.offset)
            }
            members.append(JSONValue.Member(name.text, try value()))
            path.components.removeLast()
        } while try continues(until: UInt8(ascii: "}"))
        return .object(members)
    }

    /// A name and the colon behind it.
    private mutating func memberName() throws(JSONError) -> (text: String, offset: Int) {
        skipBlanks()
        guard current == UInt8(ascii: "\"") else { throw unexpected() }
        let start = offset
        let text = try string()
        skipBlanks()
        guard current == UInt8(ascii: ":") else { throw unexpected() }
        offset += 1
        return (text, start)
    }

    /// Steps over the closing bracket of an empty list, if that comes next.
    private mutating func closes(with bracket: UInt8) -> Bool {
        skipBlanks()
        guard current == bracket else { return false }
        offset += 1
        return true
    }

    /// Steps over a comma (true) or the closing bracket (false).
    private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
        skipBlanks()
        guard let byte = current, byte == UInt8(ascii: ",") || byte == bracket else {
            throw unexpected()
        }
        offset += 1
        return byte != bracket
    }

    private mutating func word(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        for byte in word.description.utf8 {
            guard current == byte else { throw unexpected() }
            offset += 1
        }
        return value
    }

    private mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            offset += 1
        }
    }
}

/// A JSON document as a value whose numbers are integers and whose members keep their order.
///
/// Equality follows Swift strings: canonically equivalent texts (NFC and NFD) count as equal.
package indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One name and its value; names are unique within an object read from bytes.
    package struct Member: Equatable, Sendable {
        /// The text before the colon.
        package let name: String
        /// What stands behind the colon.
        package let value: JSONValue

        /// Pairs a name with a value.
        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value of the first member so named; `nil` when there is none or this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// What kind of value this is, in the words of the JSON standard.
    package var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    /// Lets code write `true` for a value.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Lets code write `1` for a value.
    package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Lets code write `"text"` for a value.
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// Lets code write `[1, 2]` for a value.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// Keeps the order in which the members are written.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

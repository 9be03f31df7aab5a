/// A value and its path, for readers that must say which member they could not accept.
///
/// Every error carries the path of the offending value and no position.
package struct JSONNode: Equatable, Sendable {
    /// The value itself.
    package let value: JSONValue
    /// Where it stands in the outermost value.
    package let path: JSONPath

    /// Wraps a value; without a path it is the outermost.
    package init(_ value: JSONValue, path: JSONPath = JSONPath()) {
        self.value = value
        self.path = path
    }

    /// The member so named; throws `missing_member`, or `wrong_type` when this is no object.
    package func member(_ name: String) throws(JSONError) -> JSONNode {
        guard let node = try optionalMember(name) else {
            throw JSONError(.missingMember, path: path.appending(.member(name)))
        }
        return node
    }

    /// The member so named or `nil`.
    ///
    /// A member whose value is `null` is there. Throws `wrong_type` when this is no object.
    package func optionalMember(_ name: String) throws(JSONError) -> JSONNode? {
        let found = try rawMembers().first { $0.name == name }
        return found.map { JSONNode($0.value, path: path.appending(.member(name))) }
    }

    /// All members in their order, each with its name; throws `wrong_type`.
    package func members() throws(JSONError) -> [(name: String, node: JSONNode)] {
        try rawMembers().map { member in
            (member.name, JSONNode(member.value, path: path.appending(.member(member.name))))
        }
    }

    /// Throws `unknown_member` at the first member that `names` does not contain.
    package func allowOnly(_ names: Set<String>) throws(JSONError) {
        for member in try rawMembers() where !names.contains(member.name) {
            throw JSONError(.unknownMember, path: path.appending(.member(member.name)))
        }
    }

    /// The elements of an array in their order; throws `wrong_type`.
    package func elements() throws(JSONError) -> [JSONNode] {
        guard case .array(let values) = value else { throw JSONError(.wrongType, path: path) }
        return values.enumerated().map { JSONNode($1, path: path.appending(.index($0))) }
    }

    /// The text of a string; throws `wrong_type`.
    package func string() throws(JSONError) -> String {
        guard case .string(let text) = value else { throw JSONError(.wrongType, path: path) }
        return text
    }

    /// A truth value; throws `wrong_type`.
    package func bool() throws(JSONError) -> Bool {
        guard case .bool(let flag) = value else { throw JSONError(.wrongType, path: path) }
        return flag
    }

    /// An integer within `range`; throws `wrong_type` or `out_of_range`.
    package func integer(
        in range: ClosedRange<Int64> = Int64.min...Int64.max
    ) throws(JSONError) -> Int64 {
        guard case .integer(let number) = value else { throw JSONError(.wrongType, path: path) }
        guard range.contains(number) else { throw JSONError(.outOfRange, path: path) }
        return number
    }

    private func rawMembers() throws(JSONError) -> [JSONValue.Member] {
        guard case .object(let members) = value else { throw JSONError(.wrongType, path: path) }
        return members
    }
}

package import Engagement
import FoundationEssentials
package import StrictJSON

extension EventJSON {
    /// Seals the text of a field; `field` is the schema's name of it.
    package typealias TextSealer = (_ text: String, _ field: SealedField) -> Sealed

    /// The event whose readable form this is.
    ///
    /// Texts of sealed fields are handed to `seal`. Unknown fields, words and values out of range
    /// are refused with their path.
    package static func event(
        _ kind: EventKind, from node: JSONNode, seal: TextSealer
    ) throws(JSONError) -> Event {
        try require(kind.requiredMembers, in: node)
        let wire = try wire(node, under: "", kind.name, seal)
        let bytes = try WireForm.payload(of: kind, wire, at: node.path)
        do throws(CodingFailure) {
            return try EventCoding.event(kind: kind.rawValue, payload: bytes)
        } catch {
            throw JSONError(.outOfRange, path: node.path)
        }
    }

    private static func wire(
        _ node: JSONNode, under key: String, _ kind: String, _ seal: TextSealer
    ) throws(JSONError) -> JSONValue {
        switch node.value {
        case .object:
            try require(RequiredParts.members(of: key), in: node)
            var members: [JSONValue.Member] = []
            for (name, child) in try node.members() {
                members.append(.init(name, try wire(child, under: name, kind, seal)))
            }
            return .object(members)
        case .array:
            var values: [JSONValue] = []
            for child in try node.elements() {
                values.append(try wire(child, under: key, kind, seal))
            }
            return .array(values)
        case .string(let text):
            return try wire(text, under: key, kind, node.path, seal)
        case .integer(let number):
            guard FieldRule(key).takesNumbers, WireWords.prefix(of: key, in: kind) == nil else {
                throw JSONError(.wrongType, path: node.path)
            }
            return .integer(number)
        case .bool: return node.value
        case .null: throw JSONError(.wrongType, path: node.path)
        }
    }

    private static func require(
        _ members: [(name: String, absent: JSONValue?)], in node: JSONNode
    ) throws(JSONError) {
        for (name, _) in members { _ = try node.member(name) }
    }

    private static func wire(
        _ text: String, under key: String, _ kind: String, _ path: JSONPath, _ seal: TextSealer
    ) throws(JSONError) -> JSONValue {
        if let field = SealedField(schemaName: key, in: kind) {
            return sealed(seal(text, field))
        }
        if let prefix = WireWords.prefix(of: key, in: kind) {
            return .string(WireWords.long(text, after: prefix))
        }
        let number: Int64?
        switch FieldRule(key) {
        case .plain: return .string(text)
        case .bytes: return .string(try base64(text, key, path))
        case .day:
            guard let day = Day(iso: text) else { throw JSONError(.outOfRange, path: path) }
            return .integer(Int64(day.daysSince1970))
        case .municipality: number = MunicipalityKey(text).map { Int64($0.number) }
        case .card: number = CardID(text).flatMap { Int64(exactly: $0.serial) }
        case .stream: number = StreamID(text).map { Int64($0.raw) }
        case .subject(let wanted):
            number = StreamID(text).flatMap { $0.kind == wanted ? Int64($0.serial) : nil }
        }
        guard let number else { throw JSONError(.outOfRange, path: path) }
        return .integer(number)
    }

    private static func sealed(_ sealed: Sealed) -> JSONValue {
        .object([
            .init("person", .integer(Int64(sealed.owner.raw))),
            .init("key", .integer(Int64(sealed.key))),
            .init("box", .string(Data(sealed.box).base64EncodedString())),
        ])
    }

    private static func base64(
        _ text: String, _ key: String, _ path: JSONPath
    ) throws(JSONError) -> String {
        if key == "text" { return Data(text.utf8).base64EncodedString() }
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { throw JSONError(.outOfRange, path: path) }
        var bytes = Data()
        for index in stride(from: 0, to: digits.count, by: 2) {
            let pair = String(decoding: digits[index...(index + 1)], as: UTF8.self)
            guard let byte = UInt8(pair, radix: 16), pair.first != "+" else {
                throw JSONError(.outOfRange, path: path)
            }
            bytes.append(byte)
        }
        return bytes.base64EncodedString()
    }
}

extension FieldRule {
    /// Whether a bare number is what the readable form has here.
    fileprivate var takesNumbers: Bool {
        if case .plain = self { true } else { false }
    }
}

extension SealedField {
    /// Which sealed field the schema's field of a kind of event is; nil for clear fields.
    init?(schemaName name: String, in kind: String) {
        switch name {
        case "given_names": self = .givenNames
        case "family_name": self = .familyName
        case "born": self = .born
        case "street": self = .street
        case "postal_code": self = .postalCode
        case "town": self = .town
        case "email": self = .email
        case "phone": self = .phone
        case "district" where SealedField.homes.contains(kind): self = .district
        case "function": self = .function
        case "evidence": self = .evidence
        case "reason": self = .reason
        case "account": self = .account
        case "key": self = .sourceKey
        case "number" where kind == "qualification_recorded": self = .qualificationNumber
        case "name" where kind == "actor_registered": self = .actorName
        case "name" where kind.hasPrefix("contact_"): self = .contactName
        default: return nil
        }
    }

    /// The kinds of event in which a district is where somebody lives.
    private static let homes: Set<String> = [
        "person_registered", "residence_changed", "details_corrected",
    ]
}

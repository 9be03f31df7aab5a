package import Engagement
import FoundationEssentials
package import StrictJSON
import SwiftProtobuf

/// The readable form of an event: the schema's field names, days as `2025-03-01`, subjects as
/// `P-12`, municipalities with 8 digits, words in lower case, sealed texts as whoever reads may
/// see them.
package enum EventJSON {
    /// The readable form of an event's payload.
    package static func object(_ event: Event, disclose: Disclosing) -> JSONValue {
        do {
            let message = try event.kind.message.init(
                serializedBytes: EventCoding.payload(of: event))
            let value = completed(try WireForm.value(of: message), event.kind.requiredMembers)
            return readable(value, under: "", disclose)
        } catch {
            preconditionFailure("an event of this program always has a readable form: \(error)")
        }
    }

    /// The members that the bytes leave out because they have their default value.
    private static func completed(
        _ value: JSONValue, _ required: [(name: String, absent: JSONValue?)]
    ) -> JSONValue {
        guard case .object(var members) = value else { return value }
        for (name, absent) in required where value[name] == nil {
            if let absent { members.append(.init(name, absent)) }
        }
        return .object(members)
    }

    private static func readable(
        _ value: JSONValue, under key: String, _ disclose: Disclosing
    ) -> JSONValue {
        switch value {
        case .object:
            if let sealed = Sealed(readable: value) { return disclosed(sealed, disclose) }
            let whole = completed(value, RequiredParts.members(of: key))
            guard case .object(let members) = whole else { return whole }
            return .object(
                members.map { member in
                    JSONValue.Member(
                        member.name, readable(member.value, under: member.name, disclose))
                })
        case .array(let values): return .array(values.map { readable($0, under: key, disclose) })
        case .integer(let number): return EventJSON.number(number, under: key)
        case .string(let text): return EventJSON.text(text, under: key)
        case .null, .bool: return value
        }
    }

    private static func disclosed(_ sealed: Sealed, _ disclose: Disclosing) -> JSONValue {
        switch disclose(sealed) {
        case .known(let text): .string(text)
        case .withheld: .object([.init("withheld", .string(sealed.owner.text))])
        case .erased: .object([.init("erased", .string(sealed.owner.text))])
        case .neverKnown: .null
        }
    }

    private static func number(_ number: Int64, under key: String) -> JSONValue {
        switch FieldRule(key) {
        case .day: .string(Day(daysSince1970: Int32(clamping: number)).iso)
        case .municipality:
            .string(MunicipalityKey(number: UInt32(clamping: number))?.text ?? "\(number)")
        case .subject(let kind): .string(StreamID(kind, UInt64(clamping: number)).text)
        case .card: .string(CardID(UInt64(clamping: number)).text)
        case .stream: .string(StreamID(raw: UInt64(bitPattern: number))?.text ?? "\(number)")
        case .bytes, .plain: .integer(number)
        }
    }

    private static func text(_ text: String, under key: String) -> JSONValue {
        switch FieldRule(key) {
        case .bytes:
            guard let data = Data(base64Encoded: text) else { return .string(text) }
            if key == "text" { return .string(String(decoding: data, as: UTF8.self)) }
            return .string(data.hex)
        default:
            return .string(WireWords.short(text, in: key))
        }
    }
}

extension Sealed {
    /// A sealed text where the generated form of a payload has one.
    init?(readable value: JSONValue) {
        guard case .string(let box)? = value["box"], let data = Data(base64Encoded: box),
            case .integer(let owner)? = value["person"],
            let stream = StreamID(raw: UInt64(bitPattern: owner))
        else { return nil }
        var number: UInt32 = 0
        if case .integer(let key)? = value["key"] { number = UInt32(clamping: key) }
        self.init(owner: stream, key: number, box: [UInt8](data))
    }
}

/// How a number or text is shown: the schema's field names say it by their last word.
enum FieldRule {
    case day, municipality, card, stream, bytes, plain
    case subject(StreamKind)

    init(_ key: String) {
        switch key.split(separator: "_").last.map(String.init) ?? key {
        case "day": self = .day
        case "ags": self = .municipality
        case "card": self = .card
        case "stream": self = .stream
        case "person": self = .subject(.person)
        case "organisation": self = .subject(.organisation)
        case "contact": self = .subject(.contact)
        case "project": self = .subject(.project)
        case "programme": self = .subject(.programme)
        case "sha256", "fingerprint", "digest", "ledger", "text": self = .bytes
        default: self = .plain
        }
    }
}

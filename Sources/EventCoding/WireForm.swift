import Engagement
import StrictJSON
import SwiftProtobuf

/// Payloads as the JSON that Protocol Buffers defines, between the bytes and the readable form.
///
/// The library's reader is more lenient than a ledger may be: it takes names in camel case, words
/// by their number and numbers in quotes. So what was read is written again, and must be the same.
enum WireForm {
    /// Most bytes of a payload as JSON: a record's, in base64 and with names.
    private static let mostBytes = 1 << 20

    /// The message with the schema's field names, 64-bit numbers as numbers.
    static func value(of message: some Message) throws -> JSONValue {
        var options = JSONEncodingOptions()
        options.preserveProtoFieldNames = true
        options.alwaysPrintInt64sAsNumbers = true
        options.useDeterministicOrdering = true
        let text: [UInt8] = try message.jsonUTF8Bytes(options: options)
        return try JSONReader.read(text, limit: mostBytes)
    }

    /// The payload whose form this is; refuses what the schema does not know, with its path.
    static func payload(
        of kind: EventKind, _ wire: JSONValue, at path: JSONPath
    ) throws(JSONError) -> [UInt8] {
        let text = Array(JSONWriter.compact(wire).utf8)
        var options = JSONDecodingOptions()
        options.ignoreUnknownFields = true
        let (written, bytes): (JSONValue, [UInt8])
        do {
            let message = try kind.message.init(jsonUTF8Bytes: text, options: options)
            (written, bytes) = (try value(of: message), try message.serializedBytes())
        } catch {
            throw JSONError(.wrongType, path: path)
        }
        if let slip = difference(wire, written, path) { throw slip }
        guard (try? kind.message.init(jsonUTF8Bytes: text)) != nil else {
            throw JSONError(.unknownMember, path: path)
        }
        return bytes
    }

    /// The first place where the written form says something else than the one that was read.
    private static func difference(
        _ read: JSONValue, _ written: JSONValue, _ path: JSONPath
    ) -> JSONError? {
        switch (read, written) {
        case (.object(let members), .object):
            for member in members {
                let path = path.appending(.member(member.name))
                if let slip = difference(read: member.value, written[member.name], path) {
                    return slip
                }
            }
            return nil
        case (.array(let values), .array(let others)) where values.count == others.count:
            for (index, value) in values.enumerated() {
                let path = path.appending(.index(index))
                if let slip = difference(value, others[index], path) { return slip }
            }
            return nil
        case (.string(let one), .string(let other)) where one != other:
            return JSONError(.outOfRange, path: path)
        default:
            return read == written ? nil : JSONError(.wrongType, path: path)
        }
    }

    /// A member that is not written again is unknown, unless it says what its absence says.
    private static func difference(
        read: JSONValue, _ written: JSONValue?, _ path: JSONPath
    ) -> JSONError? {
        if let written { return difference(read, written, path) }
        switch read {
        case .null, .bool(false), .integer(0), .string(""), .array([]): return nil
        default: return JSONError(.unknownMember, path: path)
        }
    }
}

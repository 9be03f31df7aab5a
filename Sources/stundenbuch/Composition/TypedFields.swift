import ArgumentParser
import Glibc
import LMDB
import StrictJSON

/// Where personal texts come from, which are never arguments: shell histories keep those.
struct FieldsOption: ParsableArguments {
    @Option(name: [.customLong("file"), .customLong("datei")], help: Texts.helpFieldsFile)
    var file: String?
}

/// Where the texts of a new subject come from; `--from` is free here to mean the file.
struct NewFieldsOption: ParsableArguments {
    @Option(
        name: [.customLong("from"), .customLong("file"), .customLong("datei")],
        help: Texts.helpFieldsFile)
    var file: String?
}

/// One field that can be typed: its name in JSON, and how people call it.
struct TypedField {
    let name: String
    let title: String
}

/// Texts read from a file, from the standard input or at a terminal, by the name of the field.
struct TypedFields: Sendable {
    private let texts: [String: String]

    static let mostBytes = 1 << 20

    /// Reads one JSON object whose members are texts: from the file, `-` and no terminal is the
    /// standard input; at a terminal it asks for one field after the other.
    init(_ file: String?, _ fields: [TypedField]) throws(Complaint) {
        if let file, file != "-" {
            self = try TypedFields(json: try TypedFields.bytes(of: file), fields, in: file)
        } else if file == nil, isatty(0) == 1 {
            texts = TypedFields.ask(fields)
        } else {
            let bytes = try TypedFields.standardInput()
            self = try TypedFields(json: bytes, fields, in: Texts.standardInput)
        }
        if Interruption.isRequested { throw .interrupted }
    }

    /// The texts of a file that need not be given.
    static func optional(
        _ file: String?, _ fields: [TypedField]
    ) throws(Complaint) -> TypedFields {
        if file == nil { return TypedFields(texts: [:]) }
        return try TypedFields(file, fields)
    }

    private init(texts: [String: String]) { self.texts = texts }

    /// The text of a field; nil when it was not given or left empty.
    subscript(name: String) -> String? { texts[name] }

    var isEmpty: Bool { texts.isEmpty }

    /// The part of the command's content that says them.
    var content: [String] {
        texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }

    private init(
        json bytes: [UInt8], _ fields: [TypedField], in file: String
    ) throws(Complaint) {
        do throws(JSONError) {
            let root = JSONNode(try JSONReader.read(bytes, limit: TypedFields.mostBytes))
            try root.allowOnly(Set(fields.map(\.name)))
            var texts: [String: String] = [:]
            for (name, node) in try root.members() where node.value != .null {
                let text = try node.string()
                guard TypedFields.isAllowed(text) else {
                    throw JSONError(.outOfRange, path: node.path)
                }
                if !text.isEmpty { texts[name] = text }
            }
            self.texts = texts
        } catch {
            throw Complaint(
                .badInput, "bad_fields", Texts.badFields(file, error),
                remedy: Texts.writeFields(fields.map(\.name).joined(separator: ", ")))
        }
    }

    /// At most 500 bytes, and nothing that could make a name show as another one.
    static func isAllowed(_ text: String) -> Bool {
        text.utf8.count <= 500 && !text.unicodeScalars.contains(where: \.steersOrHides)
    }

    private static func ask(_ fields: [TypedField]) -> [String: String] {
        var texts: [String: String] = [:]
        for field in fields where !Interruption.isRequested {
            Output.note("\(field.title)?")
            while let line = line() {
                if isAllowed(line) {
                    if !line.isEmpty { texts[field.name] = line }
                    break
                }
                Output.note(Texts.askAgain(field.title))
            }
        }
        return texts
    }

    /// The next line at the terminal; nil when it is empty, at the end, and when the waiting is
    /// interrupted, which Swift's own function would begin again.
    static func line() -> String? {
        var bytes: [UInt8] = []
        while let byte = TypedBytes.next(), byte != 0x0A { bytes.append(byte) }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes of a file, or with `-` of the standard input.
    static func bytes(from file: String) throws(Complaint) -> [UInt8] {
        guard file == "-" else { return try bytes(of: file) }
        if isatty(0) == 1 { Output.note(Texts.askForReason) }
        return try standardInput()
    }

    private static func bytes(of file: String) throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            return try RegularFileReader.contents(of: file, atMost: mostBytes)
        } catch {
            throw Complaint(reading: error)
        }
    }

    private static func standardInput() throws(Complaint) -> [UInt8] {
        var bytes: [UInt8] = []
        let isTyped = isatty(0) == 1
        while true {
            let byte = isTyped ? TypedBytes.next() : pipedByte()
            if Interruption.isRequested { throw .interrupted }
            guard let byte else { return bytes }
            guard bytes.count < mostBytes else {
                throw Complaint(
                    reading: .tooLarge(path: Texts.standardInput, limit: mostBytes))
            }
            bytes.append(byte)
        }
    }

    private static func pipedByte() -> UInt8? {
        let byte = getchar()
        return byte == EOF ? nil : UInt8(truncatingIfNeeded: byte)
    }
}

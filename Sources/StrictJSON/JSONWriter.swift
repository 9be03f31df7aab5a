/// JSON values to text: the same value always gives the same bytes.
///
/// Controls, U+2028, U+2029 and invisible direction marks leave only as escapes, so that the text
/// is safe in a terminal and inside a script. Hexadecimal digits are lower case.
package enum JSONWriter {
    /// One line without blanks and without a line end.
    package static func compact(_ value: JSONValue) -> String {
        var output = ""
        write(value, indent: nil, to: &output)
        return output
    }

    /// Two blanks a level, one member or element a line, without a line end after the last.
    package static func indented(_ value: JSONValue) -> String {
        var output = ""
        write(value, indent: 0, to: &output)
        return output
    }

    /// The text as a JSON string with its quotation marks.
    package static func quoted(_ text: String) -> String {
        var output = ""
        writeString(text, to: &output)
        return output
    }

    /// `indent` is the level that the value stands on, or `nil` for everything in one line.
    private static func write(_ value: JSONValue, indent: Int?, to output: inout String) {
        switch value {
        case .null: output += "null"
        case .bool(let flag): output += flag ? "true" : "false"
        case .integer(let number): output += String(number)
        case .string(let text): writeString(text, to: &output)
        case .array(let elements):
            writeList(elements, between: ("[", "]"), indent: indent, to: &output) {
                write($0, indent: $1, to: &$2)
            }
        case .object(let members):
            writeList(members, between: ("{", "}"), indent: indent, to: &output) {
                writeString($0.name, to: &$2)
                $2 += $1 == nil ? ":" : ": "
                write($0.value, indent: $1, to: &$2)
            }
        }
    }

    private static func writeList<Item>(
        _ items: [Item],
        between brackets: (open: String, close: String),
        indent: Int?,
        to output: inout String,
        writeItem: (Item, Int?, inout String) -> Void
    ) {
        output += brackets.open
        let inner = indent.map { $0 + 1 }
        for (index, item) in items.enumerated() {
            if index > 0 { output += "," }
            startLine(inner, in: &output)
            writeItem(item, inner, &output)
        }
        if !items.isEmpty { startLine(indent, in: &output) }
        output += brackets.close
    }

    private static func startLine(_ indent: Int?, in output: inout String) {
        guard let indent else { return }
        output += "\n"
        output += String(repeating: "  ", count: indent)
    }

    private static func writeString(_ text: String, to output: inout String) {
        output += "\""
        // Nearly all texts are words, codes and numbers, which stand for themselves.
        if text.utf8.allSatisfy(standsForItself) {
            output += text
        } else {
            for scalar in text.unicodeScalars { writeScalar(scalar, to: &output) }
        }
        output += "\""
    }

    private static func standsForItself(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func writeScalar(_ scalar: Unicode.Scalar, to output: inout String) {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\n": output += "\\n"
        case "\r": output += "\\r"
        case "\t": output += "\\t"
        case "\u{8}": output += "\\b"
        case "\u{C}": output += "\\f"
        case _ where scalar.steersOrHides:
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        default: output.unicodeScalars.append(scalar)
        }
    }
}

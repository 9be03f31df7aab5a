/// Rows for the app as files that it takes: at most 300 rows below the headings, at most 2 MB.
///
/// The app cuts at every line end and at every comma or semicolon and knows no quotes, so no cell
/// may hold one; ``CardAppRow`` sees to that.
package struct CardAppFiles: Sendable {
    /// Rows in one file.
    package static let rowLimit = 300
    /// Bytes in one file.
    package static let byteLimit = 2_000_000

    /// A file: its bytes and how many rows it holds.
    package struct File: Sendable {
        /// The bytes as they are to be written.
        package let bytes: [UInt8]
        /// Rows below the headings.
        package let rows: Int
    }

    /// The files in the order of the rows; none without rows.
    package let files: [File]

    /// Writes rows of one format.
    package init(_ rows: [CardAppRow], for format: CardAppFormat) {
        let mark: [UInt8] = format == .freinet ? [] : [0xEF, 0xBB, 0xBF]
        let lineEnd: [UInt8] = format == .freinet ? [0x0D, 0x0A] : [0x0A]
        let headings = mark + CardAppFiles.line(format.columns.map(\.rawValue), format)
        var files: [File] = []
        var (bytes, count) = (headings, 0)
        for row in rows {
            let line = lineEnd + CardAppFiles.line(row.cells, format)
            let size = bytes.count + line.count + lineEnd.count
            if count == CardAppFiles.rowLimit || size > CardAppFiles.byteLimit {
                files.append(CardAppFiles.file(bytes, count, format, lineEnd))
                (bytes, count) = (headings, 0)
            }
            bytes += line
            count += 1
        }
        if count > 0 { files.append(CardAppFiles.file(bytes, count, format, lineEnd)) }
        self.files = files
    }

    /// The app could take a line end after the last row for an empty row; Freinet writes one.
    private static func file(
        _ bytes: [UInt8], _ rows: Int, _ format: CardAppFormat, _ lineEnd: [UInt8]
    ) -> File {
        File(bytes: format == .freinet ? bytes + lineEnd : bytes, rows: rows)
    }

    private static func line(_ cells: [String], _ format: CardAppFormat) -> [UInt8] {
        let text = cells.joined(separator: ";")
        guard format == .freinet else { return Array(text.utf8) }
        return text.unicodeScalars.compactMap(Windows1252.byte)
    }
}

/// A link that opens the app's form for a new card with the values of one row in it.
package enum CardAppLink {
    /// The link; empty values are left out.
    package static func link(to form: String, for row: CardAppRow) -> String {
        let values = zip(row.format.columns, row.cells).filter { !$1.isEmpty }
            .map { "\(escaped($0.rawValue))=\(escaped($1))" }
        return "\(form)?\(values.joined(separator: "&"))"
    }

    /// The text with all but unreserved characters as `%C3%BC` (RFC 3986).
    static func escaped(_ text: String) -> String {
        text.utf8.reduce(into: "") { output, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                output.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                output += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
    }
}

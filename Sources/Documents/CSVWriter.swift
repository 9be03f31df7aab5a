/// Tables as comma-separated values in one of two dialects.
struct CSVWriter {
    let dialect: CSVDialect
    private(set) var output: String

    init(_ dialect: CSVDialect) {
        self.dialect = dialect
        self.output = dialect.byteOrderMark
    }

    /// Writes the tables of a document, an empty line between two; without tables, its facts.
    mutating func write(_ document: Document) {
        if document.tables.isEmpty { writeFacts(document.facts) }
        for (index, table) in document.tables.enumerated() {
            if index > 0 { output += dialect.lineEnd }
            write(table)
        }
    }

    /// Writes headings and rows; a table with sections gets a first column with their titles.
    mutating func write(_ table: Table) {
        let hasSections = !table.sections.isEmpty
        let prefix = hasSections ? [dialect.sectionHeading] : []
        writeLine(
            prefix + table.columns.flatMap(dialect.headings).map(SpreadsheetText.guarded))
        for row in table.rows {
            writeLine((hasSections ? [""] : []) + fields(of: row, in: table))
        }
        for section in table.sections {
            let title = SpreadsheetText.guarded(section.title)
            for row in section.rows { writeLine([title] + fields(of: row, in: table)) }
        }
        if dialect == .german, let totals = table.totals {
            writeLine((hasSections ? [""] : []) + fields(of: totals, in: table))
        }
    }

    private mutating func writeFacts(_ facts: [Document.Fact]) {
        writeLine(dialect == .german ? ["Angabe", "Wert"] : ["fact", "value"])
        for fact in facts {
            let label = dialect == .german ? fact.title : fact.key
            // One column holds values of every kind, so minutes stay hours or minutes, not both.
            writeLine(
                [SpreadsheetText.guarded(label)] + dialect.fields(of: fact.value, under: .text))
        }
    }

    private func fields(of row: [Cell], in table: Table) -> [String] {
        zip(row, table.columns).flatMap { dialect.fields(of: $0, under: $1.kind) }
    }

    private mutating func writeLine(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { output += dialect.separator }
            output += quoted(field)
        }
        // A line with one empty field would look like no line at all.
        if fields == [""] { output += "\"\"" }
        output += dialect.lineEnd
    }

    /// Quotes a field that holds the separator, a quote or a line end, or has blanks at an end.
    private func quoted(_ field: String) -> String {
        let bytes = field.utf8
        let isSpecial = bytes.contains { byte in
            dialect.separator.utf8.first == byte || byte == UInt8(ascii: "\"")
                || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }
        guard isSpecial || Self.isBlank(bytes.first) || Self.isBlank(bytes.last) else {
            return field
        }
        var scalars = String.UnicodeScalarView()
        for scalar in field.unicodeScalars {
            if scalar == "\"" { scalars.append(scalar) }
            scalars.append(scalar)
        }
        return "\"" + String(scalars) + "\""
    }

    private static func isBlank(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

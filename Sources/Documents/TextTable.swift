/// A table as aligned lines without any box drawing, safe for terminals.
struct TextTable {
    private let table: Table
    private let language: Language
    private let widths: [Int]

    /// Measures the columns; with a `width` texts are shortened to fit, identifiers never.
    init(_ table: Table, language: Language, width: Int?) {
        self.table = table
        self.language = language
        var columns = table.columns.indices.map { Self.measure($0, of: table, language) }
        if let width { Self.fit(&columns, into: width) }
        self.widths = columns.map(\.width)
    }

    /// Headings, rows, sections with their titles, totals; no blanks at the ends of lines.
    var lines: [String] {
        var lines = [line(table.columns.map { TerminalText.escape($0.title) })]
        lines += table.rows.map(line)
        for section in table.sections {
            lines += ["", TerminalText.escape(section.title)]
            lines += section.rows.map(line)
            if let totals = section.totals { lines.append(line(totals)) }
        }
        if let totals = table.totals {
            lines += (table.sections.isEmpty ? [] : [""]) + [line(totals)]
        }
        return lines
    }

    private func line(_ row: [Cell]) -> String {
        line(row.map { Self.visible($0, language) })
    }

    private func line(_ texts: [String]) -> String {
        let padded = zip(texts, zip(table.columns, widths)).map { text, column in
            let fitting = DisplayWidth.shorten(text, to: column.1)
            return DisplayWidth.pad(fitting, to: column.1, column.0.alignment)
        }
        return padded.joined(separator: "  ").trimmingBlanksAtEnd
    }

    private static func visible(_ cell: Cell, _ language: Language) -> String {
        TerminalText.escape(cell.text(in: language))
    }

    /// A column's width and the least to which it may shrink.
    private struct Measure {
        var width: Int
        let least: Int
    }

    private static let leastTextWidth = 6

    private static func measure(_ index: Int, of table: Table, _ language: Language) -> Measure {
        let column = table.columns[index]
        var width = DisplayWidth.of(TerminalText.escape(column.title))
        var rigid = column.kind == .text ? 0 : width
        for row in everyRow(of: table) {
            let cellWidth = DisplayWidth.of(visible(row[index], language))
            width = max(width, cellWidth)
            if row[index].isProse, column.kind == .text { continue }
            rigid = max(rigid, cellWidth)
        }
        return Measure(width: width, least: min(width, max(rigid, leastTextWidth)))
    }

    private static func everyRow(of table: Table) -> [[Cell]] {
        let sectionTotals = table.sections.compactMap(\.totals)
        let totals = table.totals.map { [$0] } ?? []
        return table.rows + table.sections.flatMap(\.rows) + sectionTotals + totals
    }

    /// Takes columns away one by one, always from the widest that can still shrink.
    private static func fit(_ columns: inout [Measure], into width: Int) {
        let gaps = 2 * max(0, columns.count - 1)
        var excess = columns.reduce(gaps) { $0 + $1.width } - width
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].width > columns[$0].least }
            guard let widest = candidates.max(by: { columns[$0].width < columns[$1].width }) else {
                return
            }
            columns[widest].width -= 1
            excess -= 1
        }
    }
}

extension String {
    /// The text without the blanks at its end.
    var trimmingBlanksAtEnd: String {
        var utf8 = self.utf8[...]
        while utf8.last == UInt8(ascii: " ") { utf8.removeLast() }
        return String(Substring(utf8))
    }
}

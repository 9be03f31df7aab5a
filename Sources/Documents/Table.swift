/// Typed rows under typed columns, for every output format alike.
///
/// Each row has one cell for each column, of a kind that the column accepts; all else is a bug.
package struct Table: Equatable, Sendable {
    /// The stable English name for machines.
    package let name: String
    /// The columns from left to right; their keys differ.
    package let columns: [Column]
    /// The line above the table; empty for none.
    package let caption: String
    /// Rows that belong to no section.
    package private(set) var rows: [[Cell]]
    /// Groups of rows, shown after the plain rows.
    package private(set) var sections: [Section]
    /// The last row, or `nil` for none.
    package private(set) var totals: [Cell]?
    /// Sentences right below the table, such as what it leaves out.
    package var notes: [String]
    /// Lines below the notes.
    package var footer: [String]

    /// Rows under a heading of their own, with a row of totals if wanted.
    package struct Section: Equatable, Sendable {
        /// The line above the rows.
        package let title: String
        /// The rows in their order.
        package let rows: [[Cell]]
        /// The sums of this section, or `nil` for none.
        package let totals: [Cell]?

        /// Groups rows under a title.
        package init(title: String, rows: [[Cell]], totals: [Cell]? = nil) {
            self.title = title
            self.rows = rows
            self.totals = totals
        }
    }

    /// Makes a table; rows stand before sections, totals after both.
    package init(
        name: String,
        columns: [Column],
        caption: String = "",
        rows: [[Cell]] = [],
        sections: [Section] = [],
        totals: [Cell]? = nil,
        notes: [String] = [],
        footer: [String] = []
    ) {
        precondition(
            Set(columns.map(\.key)).count == columns.count, "Two columns of \(name) share a key.")
        self.name = name
        self.columns = columns
        self.caption = caption
        self.rows = []
        self.sections = []
        self.notes = notes
        self.footer = footer
        for row in rows { append(row) }
        for section in sections { append(section) }
        if let totals { setTotals(totals) }
    }

    /// Adds a row after the rows already there, before all sections.
    package mutating func append(_ row: [Cell]) {
        check(row)
        rows.append(row)
    }

    /// Adds a section after those already there.
    package mutating func append(_ section: Section) {
        precondition(
            !columns.contains { $0.key == "section" },
            "A table with sections cannot have a column called section.")
        for row in section.rows { check(row) }
        if let totals = section.totals { check(totals) }
        sections.append(section)
    }

    /// Sets the last row of the table, already summed up.
    package mutating func setTotals(_ row: [Cell]) {
        check(row)
        totals = row
    }

    /// The table with the sums of the columns named by `keys` over all rows, sections included.
    ///
    /// `nil` when a sum leaves the range of `Int64`. `label` stands in the first column.
    package func totalled(_ keys: Set<String>, label: String) -> Table? {
        let everyRow = rows + sections.flatMap(\.rows)
        guard let sums = Self.sums(of: everyRow, under: columns, keys, label: label) else {
            return nil
        }
        var table = self
        table.totals = sums
        return table
    }

    /// One row of sums over the columns named by `keys`, calculated on whole minutes and cents.
    ///
    /// Cells without a number count as nothing. `nil` when a sum leaves the range of `Int64`.
    package static func sums(
        of rows: [[Cell]], under columns: [Column], _ keys: Set<String>, label: String
    ) -> [Cell]? {
        var totals: [Cell] = []
        for (index, column) in columns.enumerated() {
            guard keys.contains(column.key) else {
                totals.append(index == 0 ? .text(label) : .empty)
                continue
            }
            guard let sum = sum(rows.lazy.compactMap { $0[index].number }) else { return nil }
            totals.append(column.kind.cell(for: sum) ?? .empty)
        }
        return totals
    }

    private static func sum(_ numbers: some Sequence<Int64>) -> Int64? {
        var sum: Int64 = 0
        for number in numbers {
            let (next, overflow) = sum.addingReportingOverflow(number)
            guard !overflow else { return nil }
            sum = next
        }
        return sum
    }

    private func check(_ row: [Cell]) {
        precondition(row.count == columns.count, "A row of \(name) does not match its columns.")
        for (cell, column) in zip(row, columns) {
            precondition(
                column.kind.accepts(cell), "\(name).\(column.key) got another kind of cell.")
        }
    }
}

/// What is wrong with the form of a row.
package struct CSVFault: Hashable, Sendable {
    /// Why.
    package var code: FindingCode
    /// The line, from 1, where it stands.
    package var line: Int
    /// The column, from 1, where it stands; nil when it is about the whole row.
    package var column: Int?

    /// A fault at its place.
    package init(code: FindingCode, line: Int, column: Int? = nil) {
        self.code = code
        self.line = line
        self.column = column
    }
}

/// One record of a list: its cells in one run of UTF-8 bytes, and where each ends.
package struct CSVRow: Sendable {
    /// The line, from 1, on which the row begins.
    package var line: Int
    /// The cells one after another, unquoted.
    package var bytes: [UInt8]
    /// Where each cell ends in ``bytes``; at least one.
    package var ends: [Int]
    /// What is wrong with its form; such a row is not read further.
    package var faults: [CSVFault]
    /// Whether the file ended without a line end after it.
    package var endsFile: Bool

    /// A row without cells, for what reads other files than lists of separated values.
    package init(line: Int) {
        self.init(line: line, bytes: [], ends: [], faults: [], endsFile: false)
    }

    init(line: Int, bytes: [UInt8], ends: [Int], faults: [CSVFault], endsFile: Bool) {
        self.line = line
        self.bytes = bytes
        self.ends = ends
        self.faults = faults
        self.endsFile = endsFile
    }

    /// Puts a text into a column, counted from 1, with empty cells before it.
    ///
    /// Columns must come in their order. What exceeds the limits of a list becomes a fault.
    package mutating func set(_ text: String, inColumn column: Int) {
        precondition(column > ends.count, "The cells of a row were set out of order.")
        guard column <= RowInMaking.columnLimit else { return fault(.tooManyColumns, column) }
        let cell = Array(text.utf8)
        guard cell.count <= RowInMaking.cellLimit else { return fault(.fieldTooLong, column) }
        guard bytes.count + cell.count <= RowInMaking.rowLimit else {
            return fault(.lineTooLong, column)
        }
        while ends.count < column - 1 { ends.append(bytes.count) }
        bytes += cell
        ends.append(bytes.count)
    }

    /// Notes what is wrong with a cell; the row is not read further.
    package mutating func fault(_ code: FindingCode, _ column: Int) {
        faults.append(CSVFault(code: code, line: line, column: column))
    }

    /// The row with empty cells up to so many.
    func padded(to columns: Int) -> CSVRow {
        var row = self
        while row.count < columns { row.ends.append(bytes.count) }
        return row
    }

    /// The row as one of several tables beside one another has it: what stands in other columns
    /// is left out, the cells keep their places.
    func part(_ columns: Range<Int>) -> CSVRow {
        var part = CSVRow(line: line)
        part.endsFile = endsFile
        part.faults = faults.filter { $0.column.map { columns.contains($0 - 1) } ?? true }
        for index in 0..<min(count, columns.upperBound) {
            if columns.contains(index) {
                part.bytes += bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
            }
            part.ends.append(part.bytes.count)
        }
        return part
    }

    /// Number of cells.
    package var count: Int { ends.count }

    /// The bytes of a cell without blanks at its ends; the index is at most ``count`` - 1.
    package func cell(_ index: Int) -> ArraySlice<UInt8> {
        var slice = bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        // A no-break space, as spreadsheets and web pages leave it, is two bytes.
        while slice.starts(with: CSVRow.noBreakSpace) { slice = slice.dropFirst(2) }
        while slice.count >= 2, slice.suffix(2).elementsEqual(CSVRow.noBreakSpace) {
            slice = slice.dropLast(2)
        }
        return slice
    }

    /// The text of a cell without blanks at its ends; the index is at most ``count`` - 1.
    package func text(_ index: Int) -> String {
        String(decoding: cell(index), as: UTF8.self)
    }

    /// Whether it has so many cells, and beyond them at most empty ones.
    func fills(_ columns: Int) -> Bool {
        count >= columns && (count == columns || ends[columns - 1] == bytes.count)
    }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}

/// Makes rows of the XML of a sheet.
///
/// Only what holds something is kept and counted, so a sheet of a million formatted empty rows
/// costs the reading of its bytes and nothing else.
final class SheetSink: XMLSink {
    private let sheet: String
    private let texts: SharedTexts
    private let styles: CellStyles
    private let dates: DateSystem
    private let limits: WorkbookLimits

    private var rows: [SheetRow] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    private(set) var mergedRanges: [MergedRange] = []

    private var place = Place.outside
    private var row: SheetRow
    private var cell = CellInMaking()
    private var column = 0
    private var usualCells = 0
    private var counts = ContentCounts()

    private enum Place {
        case outside, data, row, cell
        /// In an element whose text is the value, or part of it.
        case value
        /// In the reading aid of a text.
        case phonetic
    }

    init(
        _ sheet: String, texts: SharedTexts, styles: CellStyles, dates: DateSystem,
        limits: WorkbookLimits
    ) {
        self.sheet = sheet
        self.texts = texts
        self.styles = styles
        self.dates = dates
        self.limits = limits
        row = SheetRow(number: 0, isHidden: false, texts: texts)
    }

    /// The rows finished since the last call.
    func takeRows() -> [SheetRow] {
        defer { rows.removeAll(keepingCapacity: true) }
        return rows
    }

    func start(_ tag: XMLTag) throws(SpreadsheetError) {
        switch place {
        case .cell: startInCell(tag)
        case .row where tag.isNamed("c"): try startCell(tag)
        case .data where tag.isNamed("row"): try startRow(tag)
        case .outside: try startOutside(tag)
        case .data, .row, .value, .phonetic: break
        }
    }

    func end(_ tag: XMLTag) throws(SpreadsheetError) {
        switch place {
        case .value where tag.isNamed("v") || tag.isNamed("t"): place = .cell
        case .phonetic where tag.isNamed("rPh"): place = .cell
        case .cell where tag.isNamed("c"):
            place = .row
            try endCell()
        case .row where tag.isNamed("row"):
            place = .data
            try endRow()
        case .data where tag.isNamed("sheetData"): place = .outside
        case .outside, .data, .row, .cell, .value, .phonetic: break
        }
    }

    func text(_ bytes: Span<UInt8>) throws(SpreadsheetError) {
        guard place == .value else { return }
        guard cell.bytes.count + bytes.count <= limits.textBytes else {
            throw error(.textTooLong, limits.textBytes)
        }
        for index in bytes.indices { cell.bytes.append(bytes[index]) }
    }

    private func startOutside(_ tag: XMLTag) throws(SpreadsheetError) {
        if tag.isNamed("sheetData") {
            place = .data
        } else if tag.isNamed("col") {
            try noteColumns(tag)
        } else if tag.isNamed("mergeCell") {
            guard mergedRanges.count < limits.mergedRanges else {
                throw error(.tooManyMergedRanges, limits.mergedRanges)
            }
            if let range = tag.withAttribute("ref", { MergedRange($0) }) ?? nil {
                mergedRanges.append(range)
            }
        }
    }

    private func noteColumns(_ tag: XMLTag) throws(SpreadsheetError) {
        guard tag.isTrue("hidden"), let first = tag.number("min"), let last = tag.number("max"),
            first <= last
        else { return }
        guard hiddenColumns.count < GridPlace.lastColumn else {
            throw error(.tooManyColumns, GridPlace.lastColumn)
        }
        hiddenColumns.append(first...last)
    }

    private func startRow(_ tag: XMLTag) throws(SpreadsheetError) {
        let number = tag.withAttribute("r") { WholeNumber.read($0) ?? 0 } ?? row.number + 1
        guard number > row.number else { throw error(.rowsOutOfOrder) }
        guard number <= GridPlace.lastRow else { throw error(.cellBeyondGrid) }
        place = .row
        column = 0
        row = SheetRow(number: number, isHidden: tag.isTrue("hidden"), texts: texts)
        row.cells.reserveCapacity(usualCells)
    }

    private func startCell(_ tag: XMLTag) throws(SpreadsheetError) {
        var next = column + 1
        if let written = tag.withAttribute("r", { GridPlace($0) }) {
            guard let written else { throw error(.cellBeyondGrid) }
            guard written.row == row.number else { throw error(.rowsOutOfOrder) }
            next = written.column
        }
        guard next > column else { throw error(.cellsOutOfOrder) }
        guard next <= GridPlace.lastColumn else { throw error(.cellBeyondGrid) }
        column = next
        place = .cell
        cell.begin(tag.withAttribute("t") { CellType($0) } ?? .number, tag.number("s") ?? 0)
    }

    private func startInCell(_ tag: XMLTag) {
        if tag.isNamed("v") {
            place = .value
            cell.hasValue = true
        } else if tag.isNamed("t") {
            place = cell.type == .inline ? .value : .cell
        } else if tag.isNamed("f") {
            cell.isFormula = true
        } else if tag.isNamed("rPh") {
            place = .phonetic
        }
    }

    private func endRow() throws(SpreadsheetError) {
        guard !row.cells.isEmpty else { return }
        guard counts.rows < limits.rows else { throw error(.tooManyRows, limits.rows) }
        counts.rows += 1
        usualCells = row.cells.count
        rows.append(row)
    }

    private func error(_ fact: SpreadsheetError.Fact, _ limit: Int? = nil) -> SpreadsheetError {
        SpreadsheetError(fact, part: sheet, row: max(row.number, 1), limit: limit)
    }
}

extension SheetSink {
    /// Keeps the cell when it holds something.
    private func endCell() throws(SpreadsheetError) {
        let isShared = cell.type == .shared
        guard let value = value() else { return }
        let range = isShared ? try sharedRange() : row.take(cell.bytes)
        if isShared, range.isEmpty, value == .text { return }
        row.cells.append(
            SheetCell(
                column: column, value: value, isFormula: cell.isFormula, isShared: isShared,
                range: range))
        guard counts.cells < limits.cells else { throw error(.tooManyCells, limits.cells) }
        counts.cells += 1
        guard counts.note(column, atMost: limits.columns) else {
            throw error(.tooManyColumns, limits.columns)
        }
    }

    /// What the cell holds; nil for nothing.
    private func value() -> SheetValue? {
        if cell.bytes.isEmpty {
            // A formula may well give an empty text.
            let isCalculated = cell.hasValue && cell.type == .string
            return cell.isFormula && !isCalculated ? .uncalculated : nil
        }
        switch cell.type {
        case .shared: return .text
        case .string, .inline:
            EscapedText.resolve(&cell.bytes, from: 0)
            return .text
        case .truth: return .truth(cell.bytes.first != UInt8(ascii: "0"))
        case .error: return .error
        case .day: return ISODay.value(cell.bytes)
        case .number: return number()
        }
    }

    private func sharedRange() throws(SpreadsheetError) -> Range<Int> {
        guard !cell.bytes.isEmpty else { return 0..<0 }
        guard let index = WholeNumber.read(cell.bytes.span), let range = texts.range(of: index)
        else { throw error(.textMissing) }
        return range
    }

    private func number() -> SheetValue {
        let style = styles[cell.style]
        guard style != .plain, let number = DecimalNumber(cell.bytes) else { return .number }
        return dates.meaning(of: number, style)
    }
}

/// How a cell writes its value.
enum CellType: Sendable {
    case number, shared, string, inline, truth, error, day

    /// The words of the format; an unknown one is read as a text.
    init(_ word: Span<UInt8>) {
        switch (word.count, word.isEmpty ? 0 : word[0]) {
        case (1, UInt8(ascii: "n")): self = .number
        case (1, UInt8(ascii: "s")): self = .shared
        case (1, UInt8(ascii: "b")): self = .truth
        case (1, UInt8(ascii: "e")): self = .error
        case (1, UInt8(ascii: "d")): self = .day
        case (9, UInt8(ascii: "i")): self = .inline
        default: self = .string
        }
    }
}

/// A cell while its elements come in.
private struct CellInMaking {
    var type = CellType.number
    var style = 0
    var isFormula = false
    var hasValue = false
    var bytes: [UInt8] = []

    mutating func begin(_ type: CellType, _ style: Int) {
        self.type = type
        self.style = style
        isFormula = false
        hasValue = false
        bytes.removeAll(keepingCapacity: true)
    }
}

/// How much of a sheet holds something.
private struct ContentCounts {
    var rows = 0
    var cells = 0
    private var columns = 0
    private var isUsed = [Bool](repeating: false, count: GridPlace.lastColumn + 1)

    /// Notes a column; says whether there are still no more than the limit.
    mutating func note(_ column: Int, atMost limit: Int) -> Bool {
        guard !isUsed[column] else { return true }
        isUsed[column] = true
        columns += 1
        return columns <= limit
    }
}

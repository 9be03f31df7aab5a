import Engagement

/// The cells of one row by heading, and what is found while they are read.
struct RowCells {
    private let row: CSVRow
    private let match: HeadingMatch
    private let file: String
    /// All findings so far.
    private(set) var findings: [Finding] = []

    init(_ row: CSVRow, _ match: HeadingMatch, file: String) {
        self.row = row
        self.match = match
        self.file = file
    }

    /// Whether nothing found so far speaks against the row.
    var isClean: Bool { !findings.contains { $0.severity == .error } }

    /// What a cell says; nil when it is empty, missing or faulty.
    ///
    /// A fault becomes a finding.
    mutating func read<Value>(
        _ heading: Heading, _ parse: (String) throws(ValueFault) -> Value
    ) -> Value? {
        guard let text = text(heading) else { return nil }
        do throws(ValueFault) {
            if let fault = SpreadsheetDamage.fault(in: text) { throw fault }
            return try parse(text)
        } catch {
            add(error, heading)
            return nil
        }
    }

    /// What a cell says that must not be empty.
    mutating func require<Value>(
        _ heading: Heading, _ parse: (String) throws(ValueFault) -> Value
    ) -> Value? {
        guard text(heading) != nil else {
            add(ValueFault(.valueMissing), heading)
            return nil
        }
        return read(heading, parse)
    }

    /// Which part of a name in one cell comes first; nil when nothing tells.
    var nameOrder: NameOrder? { match.nameOrder }

    /// Whether the file has such a column.
    func has(_ heading: Heading) -> Bool { match.column(heading) != nil }

    /// The text of a cell; nil when it is empty or the file has no such column.
    func text(_ heading: Heading) -> String? {
        guard let column = match.column(heading) else { return match.constant(heading) }
        guard column < row.count else { return nil }
        let cell = row.cell(column)
        return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
    }

    /// Adds a finding about a cell.
    mutating func add(
        _ fault: ValueFault, _ heading: Heading, severity: Finding.Severity = .error
    ) {
        findings.append(
            Finding(
                file: file, line: row.line, column: match.column(heading).map { $0 + 1 },
                heading: match.word(heading), value: text(heading), code: fault.code,
                suggestion: fault.suggestion, severity: severity))
    }
}

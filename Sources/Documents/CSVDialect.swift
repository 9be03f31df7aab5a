import StrictJSON

/// The two ways in which lists leave as comma-separated values.
///
/// | | machine | German spreadsheet |
/// | --- | --- | --- |
/// | encoding | UTF-8 | UTF-8 with byte order mark |
/// | separator, line end | comma, LF | semicolon, CRLF |
/// | headings | keys | titles |
/// | minutes | whole minutes | hours with decimal comma, and whole minutes beside them |
/// | cents | whole cents | amount with decimal comma |
/// | days, instants | ISO, UTC | `TT.MM.JJJJ`, `TT.MM.JJJJ HH:MM` in civil time |
/// | truth values | `true`, `false` | `ja`, `nein` |
/// | totals | left out | last row |
enum CSVDialect {
    case machine
    case german

    var byteOrderMark: String {
        self == .german ? "\u{FEFF}" : ""
    }

    var separator: String {
        self == .german ? ";" : ","
    }

    var lineEnd: String {
        self == .german ? "\r\n" : "\n"
    }

    var sectionHeading: String {
        self == .german ? Language.german.sectionTitle : "section"
    }

    /// The headings that a column takes; minutes take two in the German dialect.
    func headings(of column: Column) -> [String] {
        switch (self, column.kind) {
        case (.machine, _): [column.key]
        case (.german, .minutes): [column.title, column.title + " (Minuten)"]
        case (.german, _): [column.title]
        }
    }

    /// The fields that a cell takes, as many as its column has headings.
    func fields(of cell: Cell, under kind: Column.Kind) -> [String] {
        switch (self, kind) {
        case (.machine, _): [machineField(cell)]
        case (.german, .minutes): [germanField(cell), Self.wholeMinutes(cell)]
        case (.german, _): [germanField(cell)]
        }
    }

    private func machineField(_ cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text), .identifier(let text): SpreadsheetText.guarded(text)
        case .integer(let number), .minutes(let number), .cents(let number): String(number)
        case .day(let date): date.isoText
        case .instant(let instant): instant.isoText
        case .boolean(let flag): flag ? "true" : "false"
        case .coded(_, let value): Self.machineField(value)
        }
    }

    /// A code or number as it is, a list of them parted by blanks, all else as JSON.
    private static func machineField(_ value: JSONValue) -> String {
        switch value {
        case .null: return ""
        case .string(let text): return SpreadsheetText.guarded(text)
        case .array(let values):
            guard values.allSatisfy(\.isScalar) else { break }
            return values.map(machineField).joined(separator: " ")
        case .object, .integer, .bool: break
        }
        return JSONWriter.compact(value)
    }

    private func germanField(_ cell: Cell) -> String {
        switch cell {
        case .text(let text), .identifier(let text), .coded(let text, _):
            SpreadsheetText.guarded(text)
        case .integer(let number): GermanSheetNumbers.integer(number)
        case .minutes(let minutes): GermanSheetNumbers.hours(ofMinutes: minutes)
        case .cents(let cents): GermanSheetNumbers.amount(ofCents: cents)
        case .empty, .day, .instant, .boolean: cell.text(in: .german)
        }
    }

    private static func wholeMinutes(_ cell: Cell) -> String {
        guard case .minutes(let minutes) = cell else { return "" }
        return String(minutes)
    }
}

extension JSONValue {
    /// Whether the value has no parts.
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .string, .integer, .bool: true
        }
    }
}

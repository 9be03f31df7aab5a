/// What a cell holds; the words of a text, number or error stand in its row.
package enum SheetValue: Hashable, Sendable {
    case text
    case number
    /// Days since 1970-01-01, and seconds since midnight when the cell shows a time as well.
    case day(sinceEpoch: Int, seconds: Int)
    /// A month that its cell shows without a day; its first day since 1970-01-01.
    case month(sinceEpoch: Int)
    /// A time within a day, or a length of time.
    case time(seconds: Int64)
    /// A number that its style shows as a day that never was, as 29 February 1900.
    case noDay
    case truth(Bool)
    /// The error that a formula gave, as `#DIV/0!`.
    case error
    /// A formula that no program has calculated yet.
    case uncalculated
}

/// A cell that holds something.
package struct SheetCell: Hashable, Sendable {
    /// From 1 on.
    package let column: Int
    /// What it holds.
    package let value: SheetValue
    /// Whether a formula gave the value.
    package let isFormula: Bool
    /// Whether its bytes stand among the texts that cells share, not in the row.
    let isShared: Bool
    let range: Range<Int>
}

/// A row that holds something, with its cells from left to right.
package struct SheetRow: Sendable {
    /// From 1 on, as the program shows it.
    package let number: Int
    /// Whether it is hidden, by hand or by a filter.
    package let isHidden: Bool
    /// The cells that hold something; at least one.
    package internal(set) var cells: [SheetCell] = []
    var bytes: [UInt8] = []
    private let texts: SharedTexts

    init(number: Int, isHidden: Bool, texts: SharedTexts) {
        self.number = number
        self.isHidden = isHidden
        self.texts = texts
    }

    /// Keeps bytes of a cell, and says where.
    mutating func take(_ cell: [UInt8]) -> Range<Int> {
        let start = bytes.count
        bytes += cell
        return start..<bytes.count
    }

    /// The bytes of a text, or those of a number, error or ISO day as the file writes them.
    package func bytes(of cell: SheetCell) -> ArraySlice<UInt8> {
        cell.isShared ? texts[cell.range] : bytes[cell.range]
    }

    /// The number in a cell; nil when it holds none that can be read.
    package func number(in cell: SheetCell) -> DecimalNumber? {
        DecimalNumber(bytes(of: cell))
    }

    /// What a person would type to say the same.
    ///
    /// Days are `2025-03-01`, with a time `2025-03-01 08:30`, months shown without a day `2025-03`;
    /// times `3:30`, with seconds only when there are any; numbers have 15 digits and a point; a
    /// formula without value is empty.
    package func text(of cell: SheetCell) -> String {
        switch cell.value {
        case .text, .error: String(decoding: bytes(of: cell), as: UTF8.self)
        case .number:
            number(in: cell)?.text ?? String(decoding: bytes(of: cell), as: UTF8.self)
        case .day(let day, seconds: 0): ISODay.text(day)
        case .day(let day, let seconds):
            ISODay.text(day) + " " + Self.clock(Int64(seconds), hourDigits: 2)
        case .month(let first): String(ISODay.text(first).dropLast(3))
        case .time(let seconds): Self.clock(seconds, hourDigits: 1)
        case .noDay: number(in: cell)?.whole == 0 ? "1900-01-00" : "1900-02-29"
        case .truth(let isTrue): isTrue ? "true" : "false"
        case .uncalculated: ""
        }
    }

    private static func clock(_ seconds: Int64, hourDigits: Int) -> String {
        let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
        let hours = ISODay.digits(Int(minutes / 60), hourDigits)
        let text = hours + ":" + ISODay.digits(Int(minutes % 60), 2)
        return rest == 0 ? text : text + ":" + ISODay.digits(Int(rest), 2)
    }
}

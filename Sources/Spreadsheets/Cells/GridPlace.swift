/// A place in the grid of a sheet, written `C14`.
package struct GridPlace: Hashable, Sendable {
    /// From 1 to 16,384.
    package let column: Int
    /// From 1 to 1,048,576.
    package let row: Int

    static let lastColumn = 16_384
    static let lastRow = 1_048_576

    /// A place within the grid.
    package init?(column: Int, row: Int) {
        guard (1...Self.lastColumn).contains(column), (1...Self.lastRow).contains(row) else {
            return nil
        }
        self.column = column
        self.row = row
    }

    /// Reads `C14`, as files write it; nil for all else and for places beyond the grid.
    init?(_ bytes: Span<UInt8>) {
        var (column, row, index) = (0, 0, 0)
        while index < bytes.count, let letter = Self.letter(bytes[index]) {
            column = column * 26 + letter
            index += 1
            guard index <= 3 else { return nil }
        }
        guard (1...7).contains(bytes.count - index) else { return nil }
        while index < bytes.count {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else {
                return nil
            }
            row = row * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        self.init(column: column, row: row)
    }

    /// As spreadsheet programs write it: `C14`.
    package var text: String { Self.letters(ofColumn: column) + String(row) }

    /// The letters of a column from 1 on: `A`, `Z`, `AA`.
    package static func letters(ofColumn column: Int) -> String {
        precondition(column > 0, "Columns of a sheet count from 1.")
        var (letters, rest) = ("", column)
        while rest > 0 {
            let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            letters = String(letter) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    private static func letter(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 1
        default: nil
        }
    }
}

/// Cells that are shown as one; what they say stands in the first.
package struct MergedRange: Hashable, Sendable {
    /// The cell on the upper left.
    package let first: GridPlace
    /// The cell on the lower right.
    package let last: GridPlace

    /// Reads `B2:D4`; nil for all else.
    init?(_ bytes: Span<UInt8>) {
        var colon = 0
        while colon < bytes.count, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
        guard colon < bytes.count, let first = GridPlace(bytes.extracting(0..<colon)),
            let last = GridPlace(bytes.extracting((colon + 1)..<bytes.count)),
            first.column <= last.column, first.row <= last.row
        else { return nil }
        self.first = first
        self.last = last
    }
}

/// A table on its way into a workbook: titles, headings, typed rows and notes.
package struct WrittenSheet: Hashable, Sendable {
    /// The name on the tab; it is fitted to what programs allow.
    package var name: String
    /// Lines above the headings.
    package var titles: [String]
    /// Rows between these and the headings, their cells in place and as many as they have.
    package var above: [[WrittenCell]] = []
    /// The columns from left to right; none for a sheet of lines.
    package var columns: [Column]
    /// Rows with as many cells as there are columns.
    package var rows: [[WrittenCell]]
    /// The last rows, set off from the others: sums.
    package var totals: [[WrittenCell]]
    /// Lines below the rows.
    package var notes: [String]

    /// A sheet with all its parts, each of which may be empty.
    package init(
        name: String, titles: [String], columns: [Column], rows: [[WrittenCell]],
        totals: [[WrittenCell]], notes: [String]
    ) {
        self.name = name
        self.titles = titles
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.notes = notes
    }

    /// A column with its heading.
    package struct Column: Hashable, Sendable {
        /// What stands above the cells.
        package var heading: String
        /// About how many characters it shows, 1 to 255.
        package var width: Int
        /// Whether it holds keys: what is typed there later stays text as well.
        package var isKey: Bool

        /// A column as it is shown.
        package init(heading: String, width: Int, isKey: Bool) {
            self.heading = heading
            self.width = width
            self.isKey = isKey
        }
    }
}

/// One typed value on its way into a workbook; nothing becomes a formula.
package enum WrittenCell: Hashable, Sendable {
    case empty
    /// A text, whatever it looks like: leading zeros stay, and `=1+1` is no formula.
    case text(String)
    /// A whole number; beyond 15 digits it is written as text, for workbooks round it.
    case whole(Int64)
    /// A number divided by ten to `scale`, shown with so many decimals; 0 to 4.
    case decimal(Int64, scale: Int)
    /// Minutes, shown as hours with two decimals.
    case hours(minutes: Int64)
    /// Days since 1970-01-01; before 1 March 1900 it is written as text.
    case day(sinceEpoch: Int)
    /// A day with the minute of that day, 0 to 1,439.
    case dayAndMinute(sinceEpoch: Int, minute: Int)
}

/// Names of sheets as programs allow them.
enum SheetName {
    private static let mostCharacters = 31

    /// The name without forbidden characters, short enough and unlike those taken.
    static func fitting(_ name: String, among taken: Set<String>) -> String {
        var clean = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
        clean = cut(clean, mostCharacters)
        while let edge = clean.first, edge == "'" || edge == " " { clean.removeFirst() }
        while let edge = clean.last, edge == "'" || edge == " " { clean.removeLast() }
        if clean.isEmpty { clean = "1" }
        var (number, candidate) = (2, clean)
        while taken.contains(candidate.lowercased()) {
            let tail = " \(number)"
            candidate = cut(clean, mostCharacters - tail.count) + tail
            number += 1
        }
        return candidate
    }

    private static func cut(_ name: String, _ length: Int) -> String {
        var (kept, used) = ("", 0)
        for character in name {
            used += character.utf16.count
            guard used <= length else { break }
            kept.append(character)
        }
        return kept
    }
}

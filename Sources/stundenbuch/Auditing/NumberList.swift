import Audit
import Intake

/// The printed numbers that somebody brings along: one a line, or the column of a table.
enum NumberList {
    /// How the column may be headed, in small letters and without what is no letter.
    private static let headings: Set<String> = [
        "number", "numbers", "cardnumber", "card", "nummer", "nummern", "kartennummer",
        "kartennr", "nr", "karte",
    ]

    static func read(_ path: String) throws(Complaint) -> [ListedNumber] {
        try numbers(in: try TableRows(of: path).rows, path).map { listed in
            ListedNumber(line: listed.line, number: listed.number)
        }
    }

    /// The numbers of a table's rows; a complaint when nobody can tell in which column they are.
    static func numbers(
        in rows: [CSVRow], _ path: String
    ) throws(Complaint) -> [(line: Int, number: String)] {
        if let faulty = rows.first(where: { !$0.faults.isEmpty }) {
            throw Complaint(
                .badInput, "bad_number_list", Texts.unreadableLine(path, faulty.line),
                remedy: Texts.writeNumbers)
        }
        let heading = rows.first.flatMap(column)
        let isWide = rows.contains { row in
            (0..<row.count).count { !row.cell($0).isEmpty } > 1
        }
        guard heading != nil || !isWide else {
            throw Complaint(
                .badInput, "no_number_column", Texts.noNumberColumn(path),
                remedy: Texts.writeNumbers)
        }
        let listed = rows.dropFirst(heading == nil ? 0 : 1).compactMap { row in
            number(in: row, column: heading)
        }
        guard !listed.isEmpty else {
            throw Complaint(
                .badInput, "no_numbers", Texts.noNumbers(path), remedy: Texts.writeNumbers)
        }
        return listed
    }

    /// The column that is headed as one of numbers.
    private static func column(_ row: CSVRow) -> Int? {
        (0..<row.count).first { headings.contains(row.text($0).lowercased().filter(\.isLetter)) }
    }

    /// The number of a row: in its column, or the only cell that is filled.
    private static func number(
        in row: CSVRow, column: Int?
    ) -> (line: Int, number: String)? {
        let columns = column.map { [$0] } ?? Array(0..<row.count)
        let text = columns.filter { $0 < row.count }.map(row.text).first { !$0.isEmpty }
        return text.map { (line: row.line, number: $0) }
    }
}

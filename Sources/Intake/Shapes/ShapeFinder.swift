/// Finds the headings of a list among its first rows, and what each column means.
///
/// A list whose first row has all that is needed is known at once. Otherwise up to 60 rows are
/// looked at: the headings are the first row that has all, else the one with most known words.
struct ShapeFinder: Sendable {
    /// Rows that may stand above the headings.
    static let titleLimit = 30
    /// Rows that are looked at.
    static let sampleLimit = 60

    let list: ListKind
    private let hints: ListHints
    /// The rows so far.
    private(set) var rows: [CSVRow] = []
    /// The year of the table above, when there is one.
    private let yearAbove: YearHint?

    /// What was found: the tables whose headings stand on one row, from left to right, and how
    /// many rows stand up to that one.
    struct Found {
        let shapes: [ListShape]
        let rows: Int
    }

    init(_ list: ListKind, _ hints: ListHints, below above: ListShape? = nil) {
        self.list = list
        self.hints = hints
        yearAbove = above?.year.map { YearHint(year: $0.year, origin: .tableAbove) }
    }

    /// The tables, when this row tells them or is the last one that is looked at; nil when more
    /// rows are wanted.
    mutating func take(_ row: CSVRow) -> Found? {
        rows.append(row)
        if rows.count == 1, row.faults.isEmpty {
            let shapes = shapes(texts(0), 0)
            if shapes.contains(where: isComplete), !shapes[0].hasOneYear {
                return Found(shapes: shapes, rows: 1)
            }
        }
        return rows.count < ShapeFinder.sampleLimit ? nil : best()
    }

    /// The likeliest tables of all rows so far; the first row must be there.
    func best() -> Found {
        let candidates = rows.indices.prefix(ShapeFinder.titleLimit).filter {
            rows[$0].faults.isEmpty
        }
        var likeliest: (found: Found, score: Int)?
        for row in candidates {
            for words in [texts(row), completed(row)].compactMap(\.self) {
                let found = Found(shapes: shapes(words, row), rows: row + 1)
                if found.shapes.contains(where: isComplete) { return parted(found) ?? found }
                let score = found.shapes.reduce(0) { sum, shape in
                    sum + shape.columns.count { $0.meaning.isRead }
                }
                if score > likeliest?.score ?? 1 { likeliest = (found, score) }
            }
        }
        return likeliest?.found ?? Found(shapes: shapes(texts(0), 0), rows: 1)
    }

    /// The table with the months that stand below a single heading of a year; nil when there are
    /// none.
    private func parted(_ found: Found) -> Found? {
        let row = found.rows
        guard found.shapes[0].hasOneYear, row < rows.count, let words = completed(row) else {
            return nil
        }
        let below = shapes(words, row)
        guard isComplete(below[0]), below[0].periods.count > 1 else { return nil }
        return Found(shapes: below, rows: row + 1)
    }

    /// The headings when they stand on that row and, where that is empty, on the one above, as
    /// merged cells have it; nil when that adds nothing.
    private func completed(_ row: Int) -> [String]? {
        guard row > 0, rows[row - 1].faults.isEmpty else { return nil }
        let words = texts(row)
        let above = texts(row - 1)
        let both = (0..<max(words.count, above.count)).map { column in
            let word = column < words.count ? words[column] : ""
            return word.isEmpty && column < above.count ? above[column] : word
        }
        return both == words ? nil : both
    }

    private func texts(_ row: Int) -> [String] { (0..<rows[row].count).map(rows[row].text) }

    /// The tables with those headings, from left to right.
    private func shapes(_ words: [String], _ row: Int) -> [ListShape] {
        let meanings =
            hints.profile.map { $0.meanings(of: words) }
            ?? words.map { ShapeFinder.meaning(of: $0, in: list) }
        let parts = TablesBeside.parts(meanings, words)
        guard parts.count > 1 else { return [shape(words, meanings, row)] }
        return parts.map { part in
            let own = (0..<part.upperBound).map { part.contains($0) ? words[$0] : "" }
            let means = (0..<part.upperBound).map { part.contains($0) ? meanings[$0] : .ignored }
            return shape(own, means, row, part)
        }
    }

    private func shape(
        _ words: [String], _ meanings: [ListShape.Meaning], _ row: Int, _ part: Range<Int>? = nil
    ) -> ListShape {
        var meanings = meanings
        if hints.profile == nil { settle(&meanings, words, row) }
        let titles = rows[..<row].map { title in
            ListShape.Title(line: title.line, text: title.line(part: nil))
        }
        let own = rows[..<row].map { $0.line(part: part) }
        return ListShape(
            headingLine: rows[row].line, span: part,
            columns: zip(words, meanings).map { ListShape.Column(heading: $0, meaning: $1) },
            titles: titles, year: year(own) ?? year(titles.map(\.text)) ?? yearElsewhere,
            month: month(own) ?? month(titles.map(\.text)) ?? monthOfSheet)
    }

    /// The year of what names none, as somebody said it or as titles do.
    private func year(_ titles: [String]) -> YearHint? {
        if let year = hints.year { return YearHint(year: year, origin: .option) }
        if let year = hints.profile?.year { return YearHint(year: year, origin: .profile) }
        return YearHint.only(in: titles).map { YearHint(year: $0, origin: .title) }
    }

    /// The year that the table above has, or the name of the sheet.
    private var yearElsewhere: YearHint? {
        yearAbove
            ?? hints.sheet.flatMap { YearHint.only(in: [$0]) }
            .map { YearHint(year: $0, origin: .sheet) }
    }

    /// The month of days that name none; that of a table above is not taken.
    private func month(_ titles: [String]) -> MonthHint? {
        if let month = hints.month { return MonthHint(month: month, origin: .option) }
        return MonthHint.only(in: titles).map { MonthHint(month: $0, origin: .title) }
    }

    private var monthOfSheet: MonthHint? {
        hints.sheet.flatMap { MonthHint.only(in: [$0]) }
            .map { MonthHint(month: $0, origin: .sheet) }
    }

    /// Whether all that the list needs is there.
    private func isComplete(_ shape: ListShape) -> Bool {
        if let profile = hints.profile { return profile.missing(in: shape).isEmpty }
        let match = HeadingMatch(shape, list: list, file: "", hints: hints, suggests: false)
        return match.findings.allSatisfy { $0.code != .missingHeading }
    }

    /// What a heading means by itself.
    static func meaning(of word: String, in list: ListKind) -> ListShape.Meaning {
        if word.isEmpty { return .ignored }
        if let heading = HeadingMatch.heading(word, in: list) { return .heading(heading) }
        guard list == .hours else { return .unread }
        let period = PeriodHeading(word)
        if RowJudge.isSumWord(word) {
            // Our own lists have the same sum in minutes beside it.
            return Spelling.fold(word).hasSuffix("minuten") ? .ignored : .subtotal(period)
        }
        return period.map { .period($0) } ?? .unread
    }
}

extension ListShape {
    /// Whether its only column of a time is that of a year.
    fileprivate var hasOneYear: Bool { periods.count == 1 && periods[0].part == .year }
}

extension CSVRow {
    /// What stands in some columns, or in all of them, as one line.
    fileprivate func line(part: Range<Int>?) -> String {
        (0..<count).filter { part?.contains($0) ?? true }.map(text).filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}

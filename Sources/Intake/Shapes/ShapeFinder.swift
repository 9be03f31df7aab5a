/// Finds the headings of a list among its first rows, and what each column means.
///
/// A list whose first row has all that is needed is known at once. Otherwise up to 60 rows are
/// looked at: the headings are the first row that has all, else the one with most known words.
struct ShapeFinder: Sendable {
    /// Rows that may stand above the headings.
    static let titleLimit = 30
    /// Rows that are looked at.
    static let sampleLimit = 60

    private let list: ListKind
    private let hints: ListHints
    /// The rows so far.
    private(set) var rows: [CSVRow] = []

    init(_ list: ListKind, _ hints: ListHints) {
        self.list = list
        self.hints = hints
    }

    /// The shape and how many rows it takes for itself, when this row tells it or is the last
    /// one that is looked at; nil when more rows are wanted.
    mutating func take(_ row: CSVRow) -> (ListShape, Int)? {
        rows.append(row)
        if rows.count == 1, row.faults.isEmpty {
            let shape = shape(of: 0)
            if isComplete(shape), !shape.hasOneYear { return (shape, 1) }
        }
        return rows.count < ShapeFinder.sampleLimit ? nil : best()
    }

    /// The likeliest shape of all rows so far, and how many of them stand up to its headings;
    /// the first row must be there.
    func best() -> (ListShape, Int) {
        let candidates = rows.indices.prefix(ShapeFinder.titleLimit).filter {
            rows[$0].faults.isEmpty
        }
        var likeliest: (shape: ListShape, row: Int, score: Int)?
        for row in candidates {
            for shape in [shape(of: row), completed(row)].compactMap(\.self) {
                if isComplete(shape) { return parted(shape, row) ?? (shape, row + 1) }
                let score = shape.columns.count { $0.meaning.isRead }
                if score > likeliest?.score ?? 1 { likeliest = (shape, row, score) }
            }
        }
        if let likeliest { return (likeliest.shape, likeliest.row + 1) }
        return (shape(of: 0), 1)
    }

    /// The shape with the months that stand below a single heading of a year; nil when there are
    /// none.
    private func parted(_ shape: ListShape, _ row: Int) -> (ListShape, Int)? {
        guard shape.hasOneYear, row + 1 < rows.count, let below = completed(row + 1),
            isComplete(below), below.periods.count > 1
        else { return nil }
        return (below, row + 2)
    }

    /// The shape when the headings stand on that row and, where that is empty, on the one above,
    /// as merged cells have it; nil when that adds nothing.
    private func completed(_ row: Int) -> ListShape? {
        guard row > 0, rows[row - 1].faults.isEmpty else { return nil }
        let words = texts(row)
        let above = texts(row - 1)
        let both = (0..<max(words.count, above.count)).map { column in
            let word = column < words.count ? words[column] : ""
            return word.isEmpty && column < above.count ? above[column] : word
        }
        return both == words ? nil : shape(both, row)
    }

    private func texts(_ row: Int) -> [String] { (0..<rows[row].count).map(rows[row].text) }

    private func shape(of row: Int) -> ListShape { shape(texts(row), row) }

    private func shape(_ words: [String], _ row: Int) -> ListShape {
        var meanings =
            hints.profile.map { $0.meanings(of: words) }
            ?? words.map { ShapeFinder.meaning(of: $0, in: list) }
        if hints.profile == nil { settle(&meanings, words, row) }
        let titles = rows[..<row].map { title in
            let cells = (0..<title.count).map(title.text).filter { !$0.isEmpty }
            return ListShape.Title(line: title.line, text: cells.joined(separator: " "))
        }
        return ListShape(
            headingLine: rows[row].line,
            columns: zip(words, meanings).map { ListShape.Column(heading: $0, meaning: $1) },
            titles: Array(titles), year: year(titles))
    }

    /// The year of what names none.
    private func year(_ titles: [ListShape.Title]) -> YearHint? {
        if let year = hints.year { return YearHint(year: year, origin: .option) }
        if let year = hints.profile?.year { return YearHint(year: year, origin: .profile) }
        if let year = YearHint.only(in: titles.map(\.text)) {
            return YearHint(year: year, origin: .title)
        }
        return hints.sheet.flatMap { YearHint.only(in: [$0]) }
            .map { YearHint(year: $0, origin: .sheet) }
    }

    /// Whether all that the list needs is there.
    private func isComplete(_ shape: ListShape) -> Bool {
        if let profile = hints.profile { return profile.missing(in: shape).isEmpty }
        return HeadingMatch(shape, list: list, file: "", hints: hints).findings.allSatisfy {
            $0.code != .missingHeading
        }
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

extension ShapeFinder {
    /// Settles what columns mean beside one another.
    ///
    /// Columns of months are entries only when the row has no day of its own; then columns of
    /// quarters and years beside months, and columns of hours, are sums.
    private func settle(_ meanings: inout [ListShape.Meaning], _ words: [String], _ row: Int) {
        guard list == .hours else { return }
        let found = meanings.compactMap { meaning -> Heading? in
            if case .heading(let heading) = meaning { heading } else { nil }
        }
        let periods = meanings.count { if case .period = $0 { true } else { false } }
        let hasAmount = found.contains { [.hours, .minutes, .from].contains($0) }
        if periods >= (hasAmount ? 2 : 1), !found.contains(.day) {
            meanings = ShapeFinder.withSums(meanings)
        } else {
            meanings = meanings.map { if case .period = $0 { .unread } else { $0 } }
            if !hasAmount { addActivities(&meanings, words, row) }
        }
    }

    /// Only the shortest kind of period is entries.
    private static func withSums(_ meanings: [ListShape.Meaning]) -> [ListShape.Meaning] {
        let lengths = meanings.compactMap { meaning -> Int? in
            if case .period(let period) = meaning { period.months.count } else { nil }
        }
        let shortest = lengths.min() ?? 1
        return meanings.map { meaning in
            switch meaning {
            case .period(let period) where period.months.count > shortest: .subtotal(period)
            case .heading(.hours), .heading(.minutes): .subtotal(nil)
            case .heading(.id): .ignored
            default: meaning
            }
        }
    }

    /// Columns without a known heading are activities when there are two or more of them that
    /// hold nothing but lengths of time.
    private func addActivities(
        _ meanings: inout [ListShape.Meaning], _ words: [String], _ row: Int
    ) {
        let columns = meanings.indices.filter { column in
            meanings[column] == .unread && holdsHours(column, below: row)
        }
        guard columns.count >= 2 else { return }
        for column in columns { meanings[column] = .activity(words[column]) }
        for column in meanings.indices where meanings[column] == .heading(.id) {
            meanings[column] = .ignored
        }
    }

    private func holdsHours(_ column: Int, below row: Int) -> Bool {
        var isFilled = false
        for row in rows[(row + 1)...] where row.faults.isEmpty && column < row.count {
            let text = row.text(column)
            if text.isEmpty || WideTable.isNothing(text) { continue }
            guard (try? DurationText.hours(text)) != nil || RowJudge.isSumWord(row.text(0)) else {
                return false
            }
            isFilled = true
        }
        return isFilled
    }
}

extension ListShape {
    /// Whether its only column of a time is that of a year.
    fileprivate var hasOneYear: Bool { periods.count == 1 && periods[0].part == .year }
}

extension ListShape.Meaning {
    /// Whether the column is read.
    fileprivate var isRead: Bool {
        switch self {
        case .unread, .ignored: false
        default: true
        }
    }
}

extension ListProfile {
    /// What columns with these headings mean; periods are found in another year as well.
    func meanings(of words: [String]) -> [ListShape.Meaning] {
        words.map { word in
            guard !word.isEmpty, let column = columns.first(where: { $0.isNamed(word) }) else {
                return .ignored
            }
            guard case .period(let period) = column.meaning, period.year == nil,
                let written = PeriodHeading(word)
            else { return column.meaning }
            return .period(PeriodHeading(period.part, year: written.year))
        }
    }

    /// The headings of the profile that a file does not have.
    func missing(in shape: ListShape) -> [String] {
        columns.filter { column in
            column.meaning != .ignored
                && !shape.columns.contains { column.isNamed($0.heading) }
        }.map(\.heading)
    }
}

extension ListProfile.Column {
    /// Whether a file's heading is this one.
    fileprivate func isNamed(_ word: String) -> Bool {
        if Spelling.fold(word) == Spelling.fold(heading) { return true }
        guard case .period(let period) = meaning, let written = PeriodHeading(word) else {
            return false
        }
        return written.part == period.part
            && (period.year == nil || period.year == written.year)
    }
}

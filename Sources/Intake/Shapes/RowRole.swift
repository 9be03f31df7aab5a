/// What a row is for.
package enum RowRole: String, Sendable {
    /// An entry of the list.
    case entry
    /// The headings.
    case headings
    /// A line above the headings.
    case title
    /// A sum, a carry-over, a total.
    case sum
    /// A line for day, signature and stamp.
    case signature
    /// A remark.
    case note
    /// The headings once more, as on every printed page.
    case headingsAgain
    /// Headings of another table.
    case secondTable
    /// Words with which a profile says that rows begin that are left out.
    case leftOut
}

/// Tells rows that are no entries from the others.
///
/// It is asked about rows that cannot be read as entries, and about those that name nobody by a
/// key; all others are entries.
struct RowJudge: Sendable {
    private let list: ListKind
    private let shape: ListShape
    private let skippedWords: [String]
    private let people: [Int]
    private let amounts: [Int]
    private let days: [Int]
    private let births: [Int]
    private let isDayGrid: Bool

    init(_ list: ListKind, _ shape: ListShape, skippedRows: [String]) {
        self.list = list
        self.shape = shape
        skippedWords = skippedRows.map { Spelling.fold($0) }.filter { !$0.isEmpty }
        isDayGrid = shape.isDayGrid
        people = shape.columns.indices.filter { shape.columns[$0].meaning.tellsWho }
        amounts = shape.columns.indices.filter { shape.columns[$0].meaning.isAmount }
        days = shape.columns.indices.filter { shape.columns[$0].meaning.isDay }
        births = shape.columns.indices.filter { shape.columns[$0].meaning == .heading(.born) }
    }

    /// A cell that holds something.
    private struct Filled {
        let column: Int
        let text: String
    }

    /// What the row is for; `isApart` says that an empty line or a sum stands before it.
    func role(of row: CSVRow, isApart: Bool) -> RowRole {
        let cells = filled(row)
        guard let first = cells.first else { return .note }
        let folded = Spelling.fold(first.text)
        if skippedWords.contains(where: folded.hasPrefix) { return .leftOut }
        if shape.isWide, DayGrid.areWeekdays(cells.map(\.text)) { return .note }
        let isSomebody = cells.contains { births.contains($0.column) && hasDigit($0.text) }
        if !isSomebody, isSum(cells) { return .sum }
        if let again = headings(cells) { return again }
        if isSomebody { return .entry }
        if isSignature(cells) { return .signature }
        return isNote(cells, isApart: isApart) ? .note : .entry
    }

    /// Whether a row has headings, the same or those of another table; nil when it has none.
    func headings(in row: CSVRow) -> RowRole? {
        guard let first = (0..<row.count).first(where: { !row.cell($0).isEmpty }),
            ShapeFinder.meaning(of: row.text(first), in: list).isRead
        else { return nil }
        return headings(filled(row))
    }

    private func filled(_ row: CSVRow) -> [Filled] {
        (0..<row.count).compactMap { column -> Filled? in
            let text = row.text(column)
            return text.isEmpty ? nil : Filled(column: column, text: text)
        }
    }

    /// A sum begins with such a word, before or where a person would stand; or it has nothing
    /// but amounts.
    private func isSum(_ cells: [Filled]) -> Bool {
        if cells.allSatisfy({ amounts.contains($0.column) }) { return true }
        let people = cells.filter { self.people.contains($0.column) }
        let words = people.isEmpty ? cells : [cells[0]] + people
        return words.contains { RowJudge.isSumWord($0.text) }
    }

    /// Whether a text begins with a word for a sum.
    static func isSumWord(_ text: String) -> Bool {
        guard let word = text.split(whereSeparator: { !$0.isLetter }).first else { return false }
        return sumWords.contains(Spelling.fold(word))
    }

    private static let sumWords: Set<String> = [
        "summe", "summen", "gesamt", "insgesamt", "zwischensumme", "uebertrag", "total", "totals",
        "gesamtsumme", "endsumme", "gesamtstunden", "stundensumme", "sum", "zusammen", "subtotal",
        "monatssumme", "jahressumme", "σ",
    ]

    private func headings(_ cells: [Filled]) -> RowRole? {
        let isSame =
            cells.count >= 2
            && cells.allSatisfy { cell in
                cell.column < shape.columns.count
                    && Spelling.fold(shape.columns[cell.column].heading) == Spelling.fold(cell.text)
            }
        if isSame { return .headingsAgain }
        if isDayGrid, DayGrid.columns(cells.map(\.text)) != nil { return .secondTable }
        let known = cells.count(where: isHeading)
        return known >= 2 && known * 2 >= cells.count ? .secondTable : nil
    }

    /// What would be a period as a heading is a day below one: `1.2.2025`, `2025-02`.
    private func isHeading(_ cell: Filled) -> Bool {
        switch ShapeFinder.meaning(of: cell.text, in: list) {
        case .unread: false
        case .period: !days.contains(cell.column)
        default: true
        }
    }

    /// A row with an amount, with a name beside another value, or with three values is somebody's,
    /// whose remark may be `Stempel fehlt`.
    private func isSignature(_ cells: [Filled]) -> Bool {
        guard cells.contains(where: { speaksOfSignature($0.text) }) else { return false }
        let others = cells.filter { isRead($0.column) && !speaksOfSignature($0.text) }
        let hasAmount = others.contains { amounts.contains($0.column) && isNumber($0.text) }
        let hasName = others.contains {
            people.contains($0.column) && WrittenName.looksLikeName($0.text)
        }
        return !hasAmount && others.count < (hasName ? 2 : 3)
    }

    private func speaksOfSignature(_ text: String) -> Bool {
        let folded = Spelling.fold(text)
        return folded.contains("unterschrift") || folded.contains("stempel")
            || text.hasPrefix("gez.") || text.hasPrefix("gez ")
            || text.contains("____") || text.contains("....")
    }

    /// In a wide list a time alone, as it stands above a table; below a gap one or two cells of
    /// words; without a gap a cell of three words, or one in a column that is not read.
    private func isNote(_ cells: [Filled], isApart: Bool) -> Bool {
        if cells.count == 1, shape.isWide, !amounts.contains(cells[0].column),
            PeriodHeading(cells[0].text) != nil
        {
            return true
        }
        let areWords = cells.allSatisfy { !isNumber($0.text) && !amounts.contains($0.column) }
        let namesSomebody = cells.contains { cell in
            guard people.contains(cell.column) else { return false }
            return cell.text.split(separator: " ").count < 3
                || (cells.count > 1 && WrittenName.looksLikeName(cell.text))
        }
        guard areWords, !namesSomebody || (isApart && cells.count == 1) else { return false }
        if isApart, cells.count <= 2 { return true }
        guard cells.count == 1 else { return false }
        return cells[0].text.split(separator: " ").count >= 3 || !isRead(cells[0].column)
    }

    private func isRead(_ column: Int) -> Bool {
        guard column < shape.columns.count else { return false }
        switch shape.columns[column].meaning {
        case .unread, .ignored: return false
        default: return true
        }
    }

    private func isNumber(_ text: String) -> Bool { text.allSatisfy { !$0.isLetter } }

    private func hasDigit(_ text: String) -> Bool { text.contains(where: \.isNumber) }
}

extension ListShape.Meaning {
    /// Whether the cells say who it is.
    var tellsWho: Bool {
        switch self {
        case .heading(let heading): [.person, .name, .familyName, .givenNames].contains(heading)
        default: false
        }
    }

    /// Whether the cells are days, or may be vague ones.
    var isDay: Bool {
        switch self {
        case .heading(let heading):
            [.day, .born, .from, .to, .confirmedOn, .receivedOn].contains(heading)
        default: false
        }
    }

    /// Whether the cells are amounts.
    var isAmount: Bool {
        switch self {
        case .heading(let heading): [.hours, .minutes, .cents].contains(heading)
        case .period, .activity, .subtotal: true
        case .unread, .ignored: false
        }
    }
}

import Documents
import Engagement
import Spreadsheets
import StrictJSON

extension Document {
    /// The document as a workbook for people: a sheet a table, facts on a sheet of their own.
    ///
    /// Hours stand as hours and beside them as whole minutes; keys are texts, days are days.
    func workbook(in language: Language) throws(SpreadsheetError) -> [UInt8] {
        var sheets = tables.map { sheet(of: $0, language) }
        if !facts.isEmpty || sheets.isEmpty { sheets.append(factSheet(language)) }
        return try WorkbookWriter.bytes(of: sheets, author: "Stundenbuch")
    }

    private func sheet(of table: Table, _ language: Language) -> WrittenSheet {
        let hasSections = !table.sections.isEmpty
        let blank: [WrittenCell] = hasSections ? [.empty] : []
        let lines = { (row: [Cell]) in
            zip(row, table.columns).flatMap { $0.written(under: $1.kind, language) }
        }
        var rows = table.rows.map { blank + lines($0) }
        for section in table.sections {
            rows += section.rows.map { [.text(section.title)] + lines($0) }
        }
        let totals = table.totals.map { [blank + lines($0)] } ?? []
        var headings = table.columns.flatMap(WrittenSheet.Column.headings)
        if hasSections { headings.insert((Texts.columnSection, false), at: 0) }
        let name = table.caption.isEmpty ? title : table.caption
        return WrittenSheet(
            name: name.isEmpty ? table.name : name,
            titles: [title, table.caption].filter { !$0.isEmpty },
            columns: headings.enumerated().map { index, heading in
                WrittenSheet.Column(heading, of: rows, at: index)
            },
            rows: rows, totals: totals,
            notes: table.notes + table.footer + paragraphs + footer)
    }

    private func factSheet(_ language: Language) -> WrittenSheet {
        let rows = facts.map { fact in
            [.text(fact.title)] + fact.value.written(under: .text, language)
        }
        let headings = [(Texts.columnFactName, false), (Texts.columnFactValue, false)]
        return WrittenSheet(
            name: tables.isEmpty && !title.isEmpty ? title : Texts.sheetFacts,
            titles: title.isEmpty ? [] : [title],
            columns: facts.isEmpty
                ? []
                : headings.enumerated().map { WrittenSheet.Column($1, of: rows, at: $0) },
            rows: rows, totals: [], notes: tables.isEmpty ? paragraphs + footer : [])
    }
}

extension WrittenSheet.Column {
    /// The headings of a column and whether its cells are keys; minutes take two.
    fileprivate static func headings(of column: Column) -> [(String, Bool)] {
        let heading = (column.title, column.kind == .identifier)
        guard column.kind == .minutes else { return [heading] }
        return [heading, (Texts.inMinutes(column.title), false)]
    }

    /// As wide as the widest of the first rows, within reason.
    fileprivate init(_ heading: (String, Bool), of rows: [[WrittenCell]], at index: Int) {
        let widths = rows.prefix(200).map { $0[index].shownCharacters }
        let widest = max(heading.0.count + 4, widths.max() ?? 0)
        self.init(heading: heading.0, width: min(max(widest + 1, 8), 60), isKey: heading.1)
    }
}

extension WrittenCell {
    fileprivate var shownCharacters: Int {
        switch self {
        case .empty: 0
        case .text(let text): text.count
        case .whole(let number): String(number).count
        case .decimal(let number, _): String(number).count + 2
        case .hours(let minutes): String(minutes / 60).count + 3
        case .day: 10
        case .dayAndMinute: 16
        }
    }
}

extension Cell {
    /// The cells of a workbook that say the same, as many as the column has headings.
    fileprivate func written(under kind: Column.Kind, _ language: Language) -> [WrittenCell] {
        guard kind == .minutes else { return [written(language)] }
        guard case .minutes(let minutes) = self else { return [written(language), .empty] }
        return [.hours(minutes: minutes), .whole(minutes)]
    }

    private func written(_ language: Language) -> WrittenCell {
        switch self {
        case .empty: .empty
        case .text(let text), .identifier(let text): text.isEmpty ? .empty : .text(text)
        case .integer(let number): .whole(number)
        case .minutes(let minutes): .hours(minutes: minutes)
        case .cents(let cents): .decimal(cents, scale: 2)
        case .day(let date):
            Day(year: date.year, month: date.month, day: date.day).map {
                .day(sinceEpoch: Int($0.daysSince1970))
            } ?? .text(date.isoText)
        case .instant(let instant): instant.written
        case .boolean(let flag): .text(language.word(for: flag))
        case .coded(let words, .integer(let number)) where words == "\(number)": .whole(number)
        case .coded(let words, _): words.isEmpty ? .empty : .text(words)
        }
    }
}

extension CalendarInstant {
    /// Civil day and minute, as texts show them.
    fileprivate var written: WrittenCell {
        let minutes = microseconds.floored(by: 60_000_000) + Int64(offsetMinutes)
        let day = minutes.floored(by: 1_440)
        return .dayAndMinute(sinceEpoch: Int(day), minute: Int(minutes - day * 1_440))
    }
}

extension Int64 {
    /// The quotient rounded down, before 1970 as well.
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}

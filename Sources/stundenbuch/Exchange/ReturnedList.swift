import Documents
import Engagement
import Intake
import Spreadsheets
import StrictJSON

/// A list as its club wrote it, with a column of hints, to be mailed back.
///
/// It holds the rows of that file and nothing from the ledger: a hint says what is wrong, and of
/// suggestions only those that follow from the cell itself. A name that the ledger holds could be
/// that of another person.
struct ReturnedList {
    private let name: String
    /// The rows above the headings.
    private let above: [[String]]
    private let headings: [String]
    /// The rows below, each with its hints behind its last cell.
    private let rows: [[String]]
    private let notes: [String]
    /// Rows that have a hint.
    let hinted: Int

    /// The headings are those of the first table that was found; what stands below a further one
    /// is a row like all others.
    init(_ pass: ListPass, _ shapes: [ListShape], _ findings: [Finding]) throws(Complaint) {
        let written = try WrittenRows.all(of: pass)
        let width = written.map(\.count).max() ?? 0
        let headingLine =
            shapes.first?.headingLine
            ?? written.first(where: \.hasSeveralValues)?.line ?? written.first?.line ?? 1
        let isBeside = shapes.contains { $0.span != nil }
        var hints: [Int: [String]] = [:]
        var notes: [String] = []
        for finding in findings where finding.code != .titleRow {
            let hint = isBeside ? finding.placedHint : finding.hint
            if let line = finding.line, line > headingLine {
                if hints[line]?.contains(hint) != true { hints[line, default: []].append(hint) }
            } else if !notes.contains(hint) {
                notes.append(hint)
            }
        }
        name = pass.source.sheet ?? Texts.returnedSheet
        above = written.filter { $0.line < headingLine }.map { $0.texts(width) }
        headings =
            (written.first { $0.line == headingLine }?.texts(width) ?? []) + [Texts.columnHint]
        rows = written.filter { $0.line > headingLine }.map { row in
            row.texts(width) + [hints[row.line]?.joined(separator: "; ") ?? ""]
        }
        self.notes = notes
        hinted = hints.count
    }

    /// The number of rows with hints, and the file.
    fileprivate static func made(
        _ pass: ListPass, _ shapes: [ListShape], _ findings: [Finding], for path: String
    ) -> Result<(hinted: Int, bytes: [UInt8]), Complaint> {
        do throws(Complaint) {
            let list = try ReturnedList(pass, shapes, findings)
            return .success((list.hinted, try list.bytes(for: path)))
        } catch {
            return .failure(error)
        }
    }

    /// The file, as a workbook or as values parted by semicolons, by the ending of its name.
    private func bytes(for path: String) throws(Complaint) -> [UInt8] {
        guard path.lowercased().hasSuffix(".xlsx") else {
            return Renderer.render(
                Answer(document: Document(title: name, tables: [table]), json: .null), as: .csvDE,
                language: Speech.language)
        }
        do throws(SpreadsheetError) {
            return try WorkbookWriter.bytes(of: [sheet], author: "Stundenbuch")
        } catch {
            throw Complaint(writing: error)
        }
    }

    private var sheet: WrittenSheet {
        let cells = { (row: [String]) in row.map { $0.isEmpty ? .empty : WrittenCell.text($0) } }
        var sheet = WrittenSheet(
            name: name, titles: [],
            columns: headings.enumerated().map { index, heading in
                let widest = rows.prefix(200).map { $0[index].count }.max() ?? 0
                let width = min(max(widest + 1, heading.count + 5, 8), 60)
                return WrittenSheet.Column(heading: heading, width: width, isKey: false)
            }, rows: rows.map(cells), totals: [], notes: notes)
        sheet.above = above.map(cells)
        return sheet
    }

    /// All lines as one table: in separated values the first one stands where headings do.
    private var table: Table {
        let lines = above.map { $0 + [""] } + [headings] + rows
        var table = Table(
            name: "list",
            columns: lines[0].enumerated().map { index, text in
                Column(key: "c\(index + 1)", title: text, kind: .text)
            })
        for line in lines.dropFirst() { table.append(line.map { .text($0) }) }
        return table
    }
}

extension CSVRow {
    /// Whether more than one cell says something, which titles above a list do not.
    fileprivate var hasSeveralValues: Bool { (0..<count).count { !cell($0).isEmpty } > 1 }

    /// The texts of so many cells.
    fileprivate func texts(_ width: Int) -> [String] {
        (0..<width).map { $0 < count ? text($0) : "" }
    }
}

extension Finding {
    /// What the club is told: the heading, what is wrong, and what its own list suggests.
    fileprivate var hint: String {
        let said = [heading, code.spoken].compactMap(\.self).joined(separator: ": ")
        guard let suggestion, Finding.ownSuggestions.contains(code) else { return said }
        return "\(said) (\(suggestion))"
    }

    /// The same where tables stand beside one another: with the column, or with what the row says.
    fileprivate var placedHint: String {
        let place = column.map { GridPlace.letters(ofColumn: $0) } ?? value
        return [place, hint].compactMap(\.self).joined(separator: ": ")
    }

    /// Findings whose suggestion is made from the list itself.
    private static let ownSuggestions: Set<FindingCode> = [
        .wrongNumberOfCells, .fileTruncated, .unknownHeading, .characterNotAllowed, .mojibake,
        .lostLeadingZero, .unknownWord, .notADay, .impossibleDay, .twoDigitYear, .dayNotExact,
        .serialDate, .season, .notADuration, .dateInsteadOfHours, .ambiguousNumber,
        .thousandsSeparator, .notWholeMinutes, .notWholeNumber, .amountWithoutUnit,
        .durationsDiffer, .notAMunicipalityKey, .notAPostalCode, .municipalityDiffers,
        .severalMunicipalities, .townNotAtPostalCode, .postalCodeNotInTable, .repeatedInFile,
        .sumDiffers,
    ]
}

extension DeliveryOptions {
    /// Refuses a place for the returned list where it cannot be written, before anything is
    /// recorded.
    func checkFindings(_ output: OutputOptions) throws(Complaint) {
        guard let findings else { return }
        guard [".xlsx", ".csv"].contains(where: findings.lowercased().hasSuffix) else {
            throw Complaint(
                .usage, "findings_format", Texts.findingsFormat(findings),
                remedy: Texts.nameAFindingsFile)
        }
        if output.force {
            try OutputPlace.check(findings)
        } else {
            try OutputPlace.checkNew(findings)
        }
    }

    /// Writes the club's own rows back, when that was asked for, and says how many have hints.
    func writeFindings(
        _ pass: ListPass, _ shapes: [ListShape], _ findings: [Finding], _ output: OutputOptions
    ) throws(Complaint) -> Int? {
        guard let path = self.findings else { return nil }
        // The club reads it, whatever the format of the answer is.
        let made = Speech.beside { ReturnedList.made(pass, shapes, findings, for: path) }
        let (hinted, bytes) = try made.get()
        try output.write(bytes, to: path)
        return hinted
    }
}

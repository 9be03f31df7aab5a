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
    private let table: Table
    private let titles: [String]
    private let notes: [String]
    /// Rows that have a hint.
    let hinted: Int

    init(_ pass: ListPass, _ findings: [Finding]) throws(Complaint) {
        var hints: [Int: [String]] = [:]
        for finding in findings {
            guard let line = finding.line else { continue }
            let hint = finding.hint
            if hints[line]?.contains(hint) != true { hints[line, default: []].append(hint) }
        }
        let rows = try WrittenRows.all(of: pass)
        hinted = hints.count
        notes = findings.filter { $0.line == nil }.map(\.hint)
        let start = rows.firstIndex(where: \.hasSeveralValues) ?? 0
        titles = rows.prefix(start).map { row in
            (0..<row.count).map(row.text).filter { !$0.isEmpty }.joined(separator: " ")
        }
        let width = rows.map(\.count).max() ?? 0
        let headings = rows.dropFirst(start).first
        var columns = (0..<width).map { index in
            Column(
                key: "c\(index + 1)",
                title: headings.flatMap { index < $0.count ? $0.text(index) : nil } ?? "",
                kind: .text)
        }
        columns.append(Column(key: "hint", title: Texts.columnHint, kind: .text))
        var table = Table(name: "list", columns: columns)
        for row in rows.dropFirst(start + 1) {
            let cells = (0..<width).map { index in
                Cell.text(index < row.count ? row.text(index) : "")
            }
            table.append(cells + [.text(hints[row.line]?.joined(separator: "; ") ?? "")])
        }
        self.table = table
    }

    /// The number of rows with hints, and the file.
    fileprivate static func made(
        _ pass: ListPass, _ findings: [Finding], for path: String
    ) -> Result<(hinted: Int, bytes: [UInt8]), Complaint> {
        do throws(Complaint) {
            let list = try ReturnedList(pass, findings)
            return .success((list.hinted, try list.bytes(for: path)))
        } catch {
            return .failure(error)
        }
    }

    /// The file, as a workbook or as values parted by semicolons, by the ending of its name.
    private func bytes(for path: String) throws(Complaint) -> [UInt8] {
        let document = Document(
            title: titles.joined(separator: " "), tables: [table], paragraphs: notes)
        guard path.lowercased().hasSuffix(".xlsx") else {
            return Renderer.render(
                Answer(document: document, json: .null), as: .csvDE, language: Speech.language)
        }
        do throws(SpreadsheetError) {
            return try document.workbook(in: Speech.language)
        } catch {
            throw Complaint(writing: error)
        }
    }
}

extension CSVRow {
    /// Whether more than one cell says something, which titles above a list do not.
    fileprivate var hasSeveralValues: Bool { (0..<count).count { !cell($0).isEmpty } > 1 }
}

extension Finding {
    /// What the club is told: the heading, what is wrong, and what its own list suggests.
    fileprivate var hint: String {
        let said = [heading, code.spoken].compactMap(\.self).joined(separator: ": ")
        guard let suggestion, Finding.ownSuggestions.contains(code) else { return said }
        return "\(said) (\(suggestion))"
    }

    /// Findings whose suggestion is made from the list itself.
    private static let ownSuggestions: Set<FindingCode> = [
        .wrongNumberOfCells, .fileTruncated, .unknownHeading, .characterNotAllowed, .mojibake,
        .lostLeadingZero, .unknownWord, .notADay, .impossibleDay, .twoDigitYear, .dayNotExact,
        .serialDate, .season, .notADuration, .dateInsteadOfHours, .ambiguousNumber,
        .thousandsSeparator, .notWholeMinutes, .notWholeNumber, .amountWithoutUnit,
        .durationsDiffer, .notAMunicipalityKey, .notAPostalCode, .repeatedInFile, .sumDiffers,
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
        _ pass: ListPass, _ findings: [Finding], _ output: OutputOptions
    ) throws(Complaint) -> Int? {
        guard let path = self.findings else { return nil }
        // The club reads it, whatever the format of the answer is.
        let made = Speech.beside { ReturnedList.made(pass, findings, for: path) }
        let (hinted, bytes) = try made.get()
        try output.write(bytes, to: path)
        return hinted
    }
}

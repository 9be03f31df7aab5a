import Spreadsheets

extension Complaint {
    /// The complaint about a workbook that was to be written.
    init(writing error: SpreadsheetError) {
        let (fact, remedy) = Speech.complaining { Texts.spreadsheet(error) }
        self.init(
            error.fact == .writingFailed ? .inputOutput : .cannotCreate, error.fact.rawValue,
            fact, remedy: remedy)
    }

    /// The complaint about a workbook that was to be read.
    init(reading error: SpreadsheetError, _ path: String) {
        let (fact, remedy) = Speech.complaining { Texts.spreadsheet(error) }
        self.init(
            error.fact == .noSuchSheet ? .usage : .badInput, error.fact.rawValue,
            "\(path): \(fact)", remedy: remedy)
    }

    /// The complaint that a workbook has several lists to choose from.
    init(severalSheets sheets: [Workbook.Sheet], _ path: String) {
        let names = sheets.map(\.name).joined(separator: ", ")
        self.init(
            .usage, "several_sheets", Texts.severalSheets(path),
            remedy: Texts.nameASheet(names))
    }
}

import Spreadsheets

extension Complaint {
    /// The complaint about a workbook that was to be written.
    init(writing error: SpreadsheetError) {
        let (fact, remedy) = Texts.spreadsheet(error)
        self.init(
            error.fact == .writingFailed ? .inputOutput : .cannotCreate, error.fact.rawValue,
            fact, remedy: remedy)
    }
}

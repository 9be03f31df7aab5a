import Intake
import Spreadsheets

extension Finding {
    /// The place in a sheet, as a spreadsheet program names it: `Stunden!C14`, or `Stunden!14` for
    /// what is about the whole row.
    func place(in sheet: String) -> String {
        guard let line else { return sheet }
        let letters = column.map { GridPlace.letters(ofColumn: $0) } ?? ""
        return "\(sheet)!\(letters)\(line)"
    }
}

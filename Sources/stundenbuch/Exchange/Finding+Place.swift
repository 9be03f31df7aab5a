import Intake
import Spreadsheets

extension Finding {
    /// The place in a sheet, as a spreadsheet program names it: `Stunden!C14`, or `Stunden!14` for
    /// what is about the whole row.
    ///
    /// A choice stands in a file of its own, which is named instead.
    func place(in sheet: String) -> String {
        if heading == ResolutionColumn.choice.rawValue {
            let name = file.split(separator: "/").last ?? ""
            return line.map { "\(name):\($0)" } ?? String(name)
        }
        guard let line else { return sheet }
        let letters = column.map { GridPlace.letters(ofColumn: $0) } ?? ""
        return "\(sheet)!\(letters)\(line)"
    }
}

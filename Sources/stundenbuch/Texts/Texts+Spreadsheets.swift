import ArgumentParser
import Spreadsheets

// What is said about workbooks: their sheets, and why one is refused.
extension Texts {
    static var columnSection: String { say(de: "Abschnitt", en: "Section") }
    static var columnFactName: String { say(de: "Angabe", en: "Fact") }
    static var columnFactValue: String { say(de: "Wert", en: "Value") }
    static var sheetFacts: String { say(de: "Angaben", en: "Facts") }
    static func inMinutes(_ title: String) -> String {
        say(de: "\(title) (Minuten)", en: "\(title) (minutes)")
    }
    static var workbookOnTerminal: String {
        say(
            de: "Eine Excel-Datei lässt sich nicht auf dem Bildschirm ausgeben.",
            en: "A workbook cannot be shown on a terminal.")
    }
    static var nameAWorkbook: String {
        say(de: "Eine Datei nennen: -o LISTE.xlsx", en: "Name a file: -o LIST.xlsx")
    }

    static var helpSheet: ArgumentHelp {
        help(
            de: "Das Blatt einer Excel-Datei; sonst das einzige, das etwas enthält.",
            en: "The sheet of a workbook; else the only one that holds something.")
    }
    static func sheetOfNoWorkbook(_ path: String) -> String {
        say(
            de: "\(path) ist keine Excel-Datei und hat keine Blätter (--sheet).",
            en: "\(path) is no workbook and has no sheets (--sheet).")
    }
    static var leaveTheSheetOut: String {
        say(de: "--sheet weglassen", en: "Leave --sheet out")
    }
    static func severalSheets(_ path: String) -> String {
        say(
            de: "\(path) enthält mehrere Blätter, auf denen etwas steht.",
            en: "\(path) has several sheets that hold something.")
    }
    static func nameASheet(_ names: String) -> String {
        say(de: "Eines nennen: --sheet; es gibt \(names)", en: "Name one with --sheet: \(names)")
    }
    static var columnSheetPlace: String { say(de: "Stelle", en: "Place") }
    static func sheetRead(_ name: String) -> String {
        say(de: "Excel, Blatt \(name)", en: "workbook, sheet \(name)")
    }

    /// The fact with its place, and the remedy.
    static func spreadsheet(_ error: SpreadsheetError) -> (fact: String, remedy: String) {
        let place = place(of: error)
        let limit = error.limit.map { " (\(say(de: "Grenze", en: "limit")): \($0))" } ?? ""
        return (place + fact(error.fact) + limit + ".", remedy(error.fact))
    }

    private static func place(of error: SpreadsheetError) -> String {
        guard let part = error.part else { return "" }
        guard let row = error.row else { return "\(part): " }
        return say(de: "\(part), Zeile \(row): ", en: "\(part), row \(row): ")
    }

    private static func fact(_ fact: SpreadsheetError.Fact) -> String {
        foreignKind(fact) ?? damage(fact) ?? excess(fact)
    }

    private static func foreignKind(_ fact: SpreadsheetError.Fact) -> String? {
        switch fact {
        case .emptyFile: say(de: "die Datei ist leer", en: "the file is empty")
        case .oldWorkbook:
            say(de: "das ist eine alte Excel-Datei (.xls)", en: "this is an old workbook (.xls)")
        case .passwordProtected:
            say(de: "die Datei ist mit einem Kennwort geschützt", en: "the file has a password")
        case .openDocument:
            say(de: "das ist eine OpenDocument-Tabelle (.ods)", en: "this is OpenDocument (.ods)")
        case .binaryWorkbook:
            say(
                de: "das ist eine Excel-Binärdatei (.xlsb)",
                en: "this is a binary workbook (.xlsb)")
        case .webPage:
            say(
                de: "das ist eine Internetseite unter dem Namen einer Excel-Datei",
                en: "this is a web page under a workbook's name")
        case .flatXML: say(de: "das ist eine XML-Datei", en: "this is an XML file")
        case .plainText:
            say(
                de: "das ist eine Textdatei unter dem Namen einer Excel-Datei",
                en: "this is a text file under a workbook's name")
        case .portableDocument: say(de: "das ist eine PDF-Datei", en: "this is a PDF file")
        case .otherArchive:
            say(de: "in der Datei steckt keine Arbeitsmappe", en: "the file holds no workbook")
        case .unknownFile:
            say(de: "das ist keine Excel-Datei", en: "this is no workbook")
        default: nil
        }
    }

    private static func damage(_ fact: SpreadsheetError.Fact) -> String? {
        switch fact {
        case .archiveDamaged, .unknownCompression, .partMissing, .partTwice, .xmlDamaged,
            .xmlWithDoctype, .rowsOutOfOrder, .cellsOutOfOrder, .cellBeyondGrid, .textMissing:
            say(
                de: "die Datei ist beschädigt (\(fact.rawValue))",
                en: "the file is damaged (\(fact.rawValue))")
        case .noSheet:
            say(de: "die Arbeitsmappe hat kein Blatt", en: "the workbook has no sheet")
        case .noSuchSheet:
            say(de: "ein Blatt dieses Namens gibt es nicht", en: "there is no such sheet")
        case .writingFailed:
            say(de: "die Datei konnte nicht geschrieben werden", en: "the file was not written")
        case .outOfMemory: say(de: "der Speicher reicht nicht", en: "memory ran out")
        default: nil
        }
    }

    private static func excess(_ fact: SpreadsheetError.Fact) -> String {
        switch fact {
        case .fileTooLarge: say(de: "die Datei ist zu groß", en: "the file is too large")
        case .textTooLong:
            say(de: "ein Text ist zu lang für eine Zelle", en: "a text is too long for a cell")
        case .tooManyRows: say(de: "zu viele Zeilen", en: "too many rows")
        case .tooManyColumns: say(de: "zu viele Spalten", en: "too many columns")
        case .tooManyCells: say(de: "zu viele Zellen", en: "too many cells")
        case .compressedTooMuch:
            say(
                de: "ausgepackt wird die Datei verdächtig groß",
                en: "the file grows suspiciously when unpacked")
        default:
            say(
                de: "die Datei überschreitet eine Grenze (\(fact.rawValue))",
                en: "the file passes a limit (\(fact.rawValue))")
        }
    }

    private static func remedy(_ fact: SpreadsheetError.Fact) -> String {
        switch fact {
        case .passwordProtected:
            say(
                de: "In Excel öffnen, das Kennwort entfernen und neu speichern",
                en: "Open it, take the password away and save it again")
        case .plainText:
            say(de: "Die Datei in .csv umbenennen", en: "Rename the file to .csv")
        case .noSuchSheet:
            say(de: "Den Namen des Blatts prüfen", en: "Check the sheet's name")
        case .fileTooLarge, .tooManyRows, .tooManyColumns, .tooManyCells, .partTooLarge:
            say(de: "Die Liste auf mehrere Dateien verteilen", en: "Split the list into files")
        case .textTooLong, .writingFailed:
            say(de: "Eine andere Form wählen: -O csv-de", en: "Choose another form: -O csv-de")
        default:
            say(
                de: "In Excel oder LibreOffice öffnen und als .xlsx neu speichern",
                en: "Open it in a spreadsheet program and save it again as .xlsx")
        }
    }
}

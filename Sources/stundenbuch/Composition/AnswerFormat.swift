import ArgumentParser
import Documents

/// The forms of an answer that can be asked for; raw values are the words of the command line.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case csv
    case csvDE = "csv-de"
    case json
    case jsonl
    case xlsx

    /// The same form among those that are text; nil for a workbook.
    var written: Format? {
        switch self {
        case .text: .text
        case .csv: .csv
        case .csvDE: .csvDE
        case .json: .json
        case .jsonl: .jsonl
        case .xlsx: nil
        }
    }
}

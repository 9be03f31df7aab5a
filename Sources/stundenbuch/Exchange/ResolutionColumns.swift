import Documents
import Intake

/// The columns of a resolution file; raw values are their names in CSV.
enum ResolutionColumn: String, CaseIterable {
    case lines
    case familyName = "family_name"
    case givenNames = "given_names"
    case born
    case organisation
    case organisationName = "organisation_name"
    case choice
    case list

    /// So many candidates have a column.
    static let candidates = 5

    /// The column of a candidate, from 1, by its name in CSV.
    static func candidate(_ number: Int) -> String { "candidate_\(number)" }

    /// What people read above the column, in both languages.
    private var titles: (de: String, en: String) {
        switch self {
        case .lines: Texts.resolutionLines
        case .familyName: Texts.resolutionFamilyName
        case .givenNames: Texts.resolutionGivenNames
        case .born: Texts.resolutionBorn
        case .organisation: Texts.resolutionOrganisation
        case .organisationName: Texts.resolutionOrganisationName
        case .choice: Texts.resolutionChoice
        case .list: Texts.resolutionList
        }
    }

    /// Every column by its name in CSV with its titles, the candidates before the mark of the list.
    private static var named: [(key: String, titles: (de: String, en: String))] {
        allCases.filter { $0 != .list }.map { ($0.rawValue, $0.titles) }
            + (1...candidates).map { (candidate($0), Texts.resolutionCandidate($0)) }
            + [(list.rawValue, list.titles)]
    }

    /// All columns of the table.
    static func columns(in language: Language) -> [Column] {
        named.map { Column.text($0.key, language == .german ? $0.titles.de : $0.titles.en) }
    }

    /// Where the headings stand, and in which column each; nil without a column `choice`.
    ///
    /// Headings are known by their names in CSV and in both languages.
    static func places(
        in rows: [CSVRow]
    ) -> (row: Int, columns: [String: Int])? {
        let names = headings
        for (place, row) in rows.enumerated() {
            var columns: [String: Int] = [:]
            for column in 0..<row.count {
                guard let name = names[SearchForm.of(row.text(column))] else { continue }
                columns[name] = columns[name] ?? column
            }
            if columns[choice.rawValue] != nil, columns[list.rawValue] != nil {
                return (place, columns)
            }
        }
        return nil
    }

    private static var headings: [String: String] {
        var headings: [String: String] = [:]
        for (key, titles) in named {
            for heading in [key, titles.de, titles.en] { headings[SearchForm.of(heading)] = key }
        }
        return headings
    }
}

/// The cells of one row of a resolution file.
struct ResolutionCells {
    private let row: CSVRow
    private let columns: [String: Int]

    init(_ row: CSVRow, _ columns: [String: Int]) {
        self.row = row
        self.columns = columns
    }

    /// What stands in a column; nil when it is empty or not there.
    subscript(column: ResolutionColumn) -> String? { self[column.rawValue] }

    /// The ids of those who were proposed.
    var proposed: Set<String> {
        Set(
            (1...ResolutionColumn.candidates).compactMap {
                self[ResolutionColumn.candidate($0)]?.split(separator: " ").first
                    .map { String($0) }
            })
    }

    private subscript(name: String) -> String? {
        guard let column = columns[name], column < row.count else { return nil }
        let text = row.text(column)
        return text.isEmpty ? nil : text
    }
}

/// The language in which numbers, days and truth values are written for people.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"

    /// How this language writes numbers.
    package var numbers: any NumberWriting.Type {
        switch self {
        case .english: EnglishNumbers.self
        case .german: GermanNumbers.self
        }
    }

    /// `yes` or `no` in this language.
    package func word(for flag: Bool) -> String {
        switch self {
        case .english: flag ? "yes" : "no"
        case .german: flag ? "ja" : "nein"
        }
    }

    /// The heading of the column that names the section of a row.
    var sectionTitle: String {
        switch self {
        case .english: "Section"
        case .german: "Abschnitt"
        }
    }
}

/// The output forms of an answer; raw values are the words of the command line.
package enum Format: String, Sendable, CaseIterable {
    case text
    case csv
    case csvDE = "csv-de"
    case json
    case jsonl
}

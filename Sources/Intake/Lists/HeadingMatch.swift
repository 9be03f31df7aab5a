/// Which column of a file holds what.
struct HeadingMatch: Sendable {
    /// The column of each heading, by ``Heading/index``; -1 when the file has none.
    private var columns = [Int](repeating: -1, count: Heading.allCases.count)
    /// The headings as the file writes them, by column.
    private(set) var written: [String] = []
    /// What is unknown, missing or there twice.
    private(set) var findings: [Finding] = []

    /// The columns of a list's first row.
    init(_ row: CSVRow, list: ListKind, file: String) {
        let known = HeadingMatch.known[list] ?? [:]
        written = (0..<row.count).map(row.text)
        for (column, word) in written.enumerated() where !word.isEmpty {
            var finding = Finding(
                file: file, line: row.line, column: column + 1, heading: word,
                code: .unknownHeading, severity: .notice)
            guard let heading = known[Spelling.fold(word)] else {
                finding.suggestion = HeadingMatch.words[list]?.nearest(to: word)
                findings.append(finding)
                continue
            }
            if columns[heading.index] >= 0 {
                (finding.code, finding.severity) = (.duplicateHeading, .error)
                finding.suggestion = written[columns[heading.index]]
                findings.append(finding)
            } else {
                columns[heading.index] = column
            }
        }
        addMissing(list, row.line, file)
    }

    /// The column of a heading; nil when the file has none.
    func column(_ heading: Heading) -> Int? {
        let column = columns[heading.index]
        return column < 0 ? nil : column
    }

    /// The heading as the file writes it, else in English.
    func word(_ heading: Heading) -> String {
        column(heading).map { written[$0] } ?? heading.rawValue
    }

    private mutating func addMissing(_ list: ListKind, _ line: Int, _ file: String) {
        for group in list.required where group.allSatisfy({ column($0) == nil }) {
            findings.append(
                Finding(
                    file: file, line: line,
                    heading: group.map(\.rawValue).joined(separator: " | "),
                    code: .missingHeading,
                    suggestion: group.flatMap { $0.words(in: list) }.joined(separator: ", ")))
        }
    }

    private static let known = Dictionary(
        uniqueKeysWithValues: ListKind.allCases.map { ($0, words(of: $0)) })

    private static let words = Dictionary(
        uniqueKeysWithValues: ListKind.allCases.map { list in
            (list, KnownWords(list.headings.flatMap { $0.words(in: list) }))
        })

    /// The heading of each folded word.
    ///
    /// The first heading of the list that claims a word has it; a test shows that no two do.
    private static func words(of list: ListKind) -> [String: Heading] {
        var words: [String: Heading] = [:]
        for heading in list.headings {
            for word in heading.words(in: list) {
                let folded = Spelling.fold(word)
                if words[folded] == nil { words[folded] = heading }
            }
        }
        return words
    }
}

/// Which column of a file holds what.
struct HeadingMatch: Sendable {
    /// The column of each heading, by ``Heading/index``; -1 when the file has none.
    private var columns = [Int](repeating: -1, count: Heading.allCases.count)
    /// What all rows say that the file has no column for; empty when nothing.
    private var constants: [Heading: String] = [:]
    /// The headings as the file writes them, by column.
    private(set) var written: [String] = []
    /// What is unknown, missing or there twice.
    private(set) var findings: [Finding] = []
    /// Which part of a name in one cell comes first; nil when nothing tells.
    private(set) var nameOrder: NameOrder?

    /// The columns of a list of that shape.
    ///
    /// What an unknown heading may mean is looked up among all words, which takes its time; a
    /// shape that is only tried does without.
    init(
        _ shape: ListShape, list: ListKind, file: String, hints: ListHints, suggests: Bool
    ) {
        written = shape.columns.map(\.heading)
        for (column, word) in written.enumerated() where !word.isEmpty {
            var finding = Finding(
                file: file, line: shape.headingLine, column: column + 1, heading: word,
                code: .unknownHeading, severity: .notice)
            guard case .heading(let heading) = shape.columns[column].meaning else {
                guard shape.columns[column].meaning == .unread else { continue }
                if suggests { finding.suggestion = HeadingMatch.words[list]?.nearest(to: word) }
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
        nameOrder = column(.name).flatMap { hints.order(ofNamesUnder: written[$0]) }
        addConstants(shape, hints)
        addMissing(list, shape, file)
    }

    /// The column of a heading; nil when the file has none.
    func column(_ heading: Heading) -> Int? {
        let column = columns[heading.index]
        return column < 0 ? nil : column
    }

    /// What all rows say; nil when nothing was said beforehand.
    func constant(_ heading: Heading) -> String? {
        constants.isEmpty ? nil : constants[heading]
    }

    /// The heading as the file writes it, else in English.
    func word(_ heading: Heading) -> String {
        column(heading).map { written[$0] } ?? heading.rawValue
    }

    /// The same for one of several columns of entries, which say something by their place.
    ///
    /// A row's own key is left out: it would name several entries.
    func reading(
        _ heading: Heading, from column: Int, constant: (heading: Heading, text: String)
    ) -> HeadingMatch {
        var match = self
        for amount in [Heading.hours, .minutes, .from, .to, .id] {
            match.columns[amount.index] = -1
        }
        match.columns[heading.index] = column
        match.columns[constant.heading.index] = -1
        match.constants[constant.heading] = constant.text
        return match
    }

    /// The organisation of all rows, and the year of rows without a day.
    ///
    /// A title's year is taken for columns, which are shown with it, and not for plain rows.
    private mutating func addConstants(_ shape: ListShape, _ hints: ListHints) {
        if column(.organisation) == nil {
            constants[.organisation] = hints.organisation ?? hints.profile?.organisation
        }
        guard column(.day) == nil, let year = shape.year else { return }
        let isSaid = year.origin == .option || year.origin == .profile
        if isSaid || shape.isWide { constants[.day] = "\(year.year)" }
    }

    private mutating func addMissing(_ list: ListKind, _ shape: ListShape, _ file: String) {
        var inColumns: [Heading] = shape.isWide ? [.hours, .minutes] : []
        if !shape.periods.isEmpty { inColumns.append(.day) }
        for group in list.required
        where group.allSatisfy({
            column($0) == nil && constants[$0] == nil && !inColumns.contains($0)
        }) {
            let words = group.flatMap { $0.words(in: list) } + HeadingMatch.options(group)
            findings.append(
                Finding(
                    file: file, line: shape.headingLine,
                    heading: group.map(\.rawValue).joined(separator: " | "),
                    code: .missingHeading, suggestion: words.joined(separator: ", ")))
        }
    }

    /// The options that say what a column would.
    private static func options(_ group: [Heading]) -> [String] {
        switch group {
        case [.organisation]: ["--organisation O-3"]
        case [.day]: ["--year 2025"]
        default: []
        }
    }

    /// The heading that a word means in a list; nil when it is none of the known ones.
    static func heading(_ word: String, in list: ListKind) -> Heading? {
        known[list]?[Spelling.fold(word)]
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

/// Tables that stand beside one another, with columns without headings between them.
enum TablesBeside {
    /// The columns of each table; one range when there is one table.
    ///
    /// A table begins behind a column without heading, where a heading comes again that the table
    /// before has, and another one with it.
    static func parts(_ meanings: [ListShape.Meaning], _ words: [String]) -> [Range<Int>] {
        var starts = [0]
        var seen: Set<Heading> = []
        for group in groups(words) {
            let named = Set(meanings[group].compactMap(\.heading))
            let isAnother =
                !seen.isDisjoint(with: named) && group.count >= 2
            if isAnother { starts.append(group.lowerBound) }
            seen = isAnother ? named : seen.union(named)
        }
        let ends = starts.dropFirst() + [words.count]
        return zip(starts, ends).map { $0..<$1 }
    }

    /// Runs of columns with headings.
    private static func groups(_ words: [String]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start: Int?
        for (index, word) in words.enumerated() {
            if word.isEmpty {
                if let first = start { groups.append(first..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let start { groups.append(start..<words.count) }
        return groups
    }

    /// Whether tables have the same columns: then they are one list that was set in columns.
    static func areAlike(_ shapes: [ListShape]) -> Bool {
        let columns = shapes.map { shape in
            shape.columns.map(\.meaning).filter { $0 != .ignored }
        }
        return columns.allSatisfy { $0 == columns[0] }
    }
}

extension ListShape.Meaning {
    /// The heading of the list that the column is; nil for all other columns.
    fileprivate var heading: Heading? {
        if case .heading(let heading) = self { heading } else { nil }
    }

    /// Whether the column is read.
    var isRead: Bool {
        switch self {
        case .unread, .ignored: false
        default: true
        }
    }
}

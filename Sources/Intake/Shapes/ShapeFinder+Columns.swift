extension ShapeFinder {
    /// Settles what columns mean beside one another.
    ///
    /// Columns of days and months are entries only when the row has no day of its own; then columns
    /// of longer times beside shorter ones, and columns of hours, are sums.
    func settle(_ meanings: inout [ListShape.Meaning], _ words: [String], _ row: Int) {
        guard list == .hours else { return }
        let found = meanings.compactMap { meaning -> Heading? in
            if case .heading(let heading) = meaning { heading } else { nil }
        }
        if !found.contains(.day), let days = DayGrid.columns(words) {
            for (column, day) in days { meanings[column] = .period(day) }
        }
        let periods = meanings.count { if case .period = $0 { true } else { false } }
        let hasAmount = found.contains { [.hours, .minutes, .from].contains($0) }
        if periods >= (hasAmount ? 2 : 1), !found.contains(.day) {
            meanings = ShapeFinder.withSums(meanings)
        } else {
            meanings = meanings.map { if case .period = $0 { .unread } else { $0 } }
            if !hasAmount { addActivities(&meanings, words, row) }
        }
    }

    /// Only the shortest kind of period is entries.
    private static func withSums(_ meanings: [ListShape.Meaning]) -> [ListShape.Meaning] {
        let lengths = meanings.compactMap { meaning -> Int? in
            if case .period(let period) = meaning { period.length } else { nil }
        }
        let shortest = lengths.min() ?? 1
        return meanings.map { meaning in
            switch meaning {
            case .period(let period) where period.length > shortest: .subtotal(period)
            case .heading(.hours), .heading(.minutes): .subtotal(nil)
            case .heading(.id): .ignored
            default: meaning
            }
        }
    }

    /// Columns without a known heading are activities when there are two or more of them that
    /// hold nothing but lengths of time.
    private func addActivities(
        _ meanings: inout [ListShape.Meaning], _ words: [String], _ row: Int
    ) {
        let columns = meanings.indices.filter { column in
            meanings[column] == .unread && words[column].contains(where: \.isLetter)
                && holdsHours(column, below: row)
        }
        guard columns.count >= 2 else { return }
        for column in columns { meanings[column] = .activity(words[column]) }
        for column in meanings.indices where meanings[column] == .heading(.id) {
            meanings[column] = .ignored
        }
    }

    private func holdsHours(_ column: Int, below row: Int) -> Bool {
        var isFilled = false
        for row in rows[(row + 1)...] where row.faults.isEmpty && column < row.count {
            let text = row.text(column)
            if text.isEmpty || WideTable.isNothing(text) { continue }
            guard (try? DurationText.hours(text)) != nil || RowJudge.isSumWord(row.text(0)) else {
                return false
            }
            isFilled = true
        }
        return isFilled
    }
}

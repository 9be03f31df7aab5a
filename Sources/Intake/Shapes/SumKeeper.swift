/// Counts what the rows of a list have, to hold the sums against it that the list states.
struct SumKeeper: Sendable {
    /// A sum that is another one than the counted.
    struct Difference: Hashable, Sendable {
        /// The column, from 1.
        let column: Int
        /// What the list states, as it is written.
        let stated: String
        /// What was counted.
        let counted: String
    }

    /// What an amount of each column counts; nil for columns of other things.
    private let units: [ListProfile.Unit?]
    private let isWide: Bool
    /// The columns whose sum is that of the whole list.
    private let totals: Set<Int>
    /// The columns of numbers that are no time: people, and hours of each of them.
    private let others: Set<Int>
    private var whole: [CountedSum]
    /// What the tables above this one count: the last sum of a list may be over all.
    var above = CountedSum()
    private var block: [CountedSum]

    /// Nothing is counted yet; `unit` is that of the cells of a wide list.
    init(_ shape: ListShape, _ unit: ListProfile.Unit) {
        isWide = shape.isWide
        let columns = shape.columns
        units = columns.map { column in
            switch column.meaning {
            case .heading(.hours): .hours
            case .heading(.minutes), .heading(.cents): .minutes
            case .period, .activity, .subtotal: unit
            default: nil
            }
        }
        totals = Set(
            columns.indices.filter { index in
                switch columns[index].meaning {
                case .subtotal(nil): true
                case .heading(let heading): [.hours, .minutes].contains(heading)
                default: false
                }
            })
        others = Set(
            columns.indices.filter { index in
                [.heading(.heads), .heading(.hoursEach)].contains(columns[index].meaning)
            })
        // The last one is the sum of everything.
        whole = [CountedSum](repeating: CountedSum(), count: columns.count + 1)
        block = whole
    }

    /// What this table and those above it count.
    var total: CountedSum { whole[units.count].joined(with: above) }

    /// Notes an entry that cannot be counted.
    mutating func miss() { whole[units.count].isIncomplete = true }

    /// Adds an entry of a list that has one a row.
    mutating func add(_ amount: Int64) {
        whole[units.count].add(amount)
        block[units.count].add(amount)
    }

    /// Adds an entry of a wide list.
    mutating func add(_ amount: Int64, in column: Int) {
        add(amount)
        whole[column].add(amount)
        block[column].add(amount)
    }

    /// Holds a row of sums against what was counted since the beginning, or since the last such
    /// row; also gives the sum of the whole list in minutes, when the row states one.
    mutating func check(_ row: CSVRow) -> (differences: [Difference], stated: Int64?) {
        defer { block = block.map { _ in CountedSum() } }
        var differences: [Difference] = []
        var stated: Int64?
        var hasAmount = false
        for column in 0..<min(row.count, units.count) {
            guard let unit = units[column] else { continue }
            let text = row.text(column)
            let readings = StatedSum.readings(text, unit: unit)
            guard !text.isEmpty, !readings.isEmpty else { continue }
            hasAmount = true
            let difference = difference(text, readings, unit, column)
            if let difference { differences.append(difference) }
            if totals.contains(column) { stated = minutes(readings, differs: difference != nil) }
        }
        guard !hasAmount, let found = elsewhere(in: row) else { return (differences, stated) }
        let difference = difference(found.text, found.readings, found.unit, found.column)
        stated = minutes(found.readings, differs: difference != nil)
        return ([difference].compactMap(\.self), stated)
    }

    private func minutes(_ readings: [Int64], differs: Bool) -> Int64? {
        differs || total.isIncomplete
            ? readings.first.map { $0 / StatedSum.unitsPerMinute } : whole[units.count].minutes
    }

    private func difference(
        _ text: String, _ readings: [Int64], _ unit: ListProfile.Unit, _ column: Int
    ) -> Difference? {
        let isOwn =
            isWide && column < units.count && units[column] != nil
            && !totals.contains(column)
        let index = isOwn ? column : units.count
        let agrees = readings.contains {
            whole[index].agrees(with: $0) || block[index].agrees(with: $0)
                || (!isOwn && total.agrees(with: $0))
        }
        guard !agrees, !total.isIncomplete else { return nil }
        return Difference(column: column + 1, stated: text, counted: whole[index].text(unit))
    }

    /// The amount of a row that has it in no column of amounts: behind the words, or alone.
    private func elsewhere(
        in row: CSVRow
    ) -> (text: String, readings: [Int64], unit: ListProfile.Unit, column: Int)? {
        let unit = units.compactMap(\.self).first ?? .hours
        for column in 0..<row.count where !others.contains(column) {
            let text = row.text(column)
            let readings =
                RowJudge.isSumWord(text)
                ? StatedSum.readings(behindWordsOf: text, unit: unit)
                : StatedSum.readings(text, unit: unit)
            if !text.isEmpty, !readings.isEmpty { return (text, readings, unit, column) }
        }
        return nil
    }
}

import Engagement
import Intake
import LMDB
import Ledger
import Spreadsheets

/// One pass over a list: every row is read, drafted and submitted to a session, which rehearses
/// or records it.
struct ListPass {
    /// What the pass has seen so far.
    struct Tally {
        var rows = 0
        /// Lines that are no entries: titles, sums, signatures, remarks.
        var skipped = 0
        /// The sum that each table states, in minutes, by the table's number.
        var statedSums: [Int: Int64] = [:]
        /// What the tables of the list look like.
        var shapes: [ListShape] = []
        /// The first rows, with their lines.
        var sample: [(line: Int, row: ListedRow)] = []
        var new = 0
        var known = 0
        var rejected = 0
        /// Rows that somebody chose to leave out.
        var leftOut = 0
        var minutes: Int64 = 0
        var marked = 0
        var findings: [Finding] = []
        var dialect: Dialect?
        /// Persons and organisations whose data the list changed or corrected.
        var changed = 0
        /// What the new rows bring, by organisation.
        var shares: [OrganisationID: Share] = [:]
        var first: Position?
        var last: Position?
        /// Whether the file could not be read as a list at all.
        var isUnreadable = false
        /// The number of records before the pass.
        let sizeBefore: TreeSize

        init(sizeBefore: TreeSize = 0) { self.sizeBefore = sizeBefore }
    }

    let kind: ListKind
    let path: String
    let source: ListSource
    let isTakenOver: Bool
    /// What is known of the list beforehand.
    let hints: ListHints
    /// The day on which the ledger was made.
    let openedOn: Day
    /// What is done with the rows' commands.
    var taking: any RowTaking
    /// Rows between two lines about the progress.
    private static let stride = 1_000
    /// Rows that a preview shows.
    private static let sampled = 5

    /// Reads the whole file into the session.
    ///
    /// Rows with findings are left out.
    func run(
        _ desk: ImportDesk, _ context: DeliveryContext, progress: (Int) -> Void
    ) throws(Complaint) -> Tally {
        var tally = Tally(sizeBefore: desk.size)
        var drafting = ListDrafting(kind, file: path, context: context, isTakenOver: isTakenOver)
        drafting.numbering = desk.desk.ledger.keyring.map { RowNumbers.under($0.imports) }
        var readings = ReadAhead(of: self, drafting)
        try taking.begin(context, desk)
        while let (reading, steps) = try readings.next() {
            tally.findings += reading.findings
            let before = tally.findings.count
            try take(reading, steps, desk, context, &tally)
            for index in before..<tally.findings.count {
                tally.findings[index] =
                    readings.wording?.of(tally.findings[index]) ?? tally.findings[index]
            }
            tally.dropRepeated(from: before, line: reading.line)
            if tally.rows % ListPass.stride == 0 { progress(tally.rows) }
        }
        progress(tally.rows)
        if readings.hiddenRows > 0 {
            tally.findings.append(.hiddenRows(readings.hiddenRows, in: path))
        }
        tally.dialect = readings.dialect
        tally.shapes = readings.shapes
        try nameFirstLines(&tally)
        return tally
    }

    /// Says of rows whose key stands twice in the file where it stood first.
    private func nameFirstLines(_ tally: inout Tally) throws(Complaint) {
        let repeated = tally.findings.indices.filter { index in
            tally.findings[index].code == .repeatedInFile
        }
        let keys = Set(repeated.compactMap { tally.findings[$0].value })
        let lines = try FirstLines(of: keys, in: self)
        for index in repeated {
            guard let line = tally.findings[index].value.flatMap({ lines[$0] }) else { continue }
            tally.findings[index].suggestion = Texts.alreadyOnLine(line)
        }
    }

    private func take(
        _ reading: RowReading, _ steps: [RowStep], _ desk: ImportDesk,
        _ context: DeliveryContext, _ tally: inout Tally
    ) throws(Complaint) {
        guard let row = reading.row else {
            if reading.endsTheList { tally.isUnreadable = true }
            if reading.isRejected { tally.reject() }
            if reading.role != .entry, reading.role != .headings { tally.skipped += 1 }
            if let stated = reading.stated { tally.statedSums[reading.table] = stated }
            tally.findings +=
                reading.names?.findings(
                    desk, source: context.source, file: path, line: reading.line) ?? []
            return
        }
        tally.rows += 1
        if tally.sample.count < ListPass.sampled { tally.sample.append((reading.line, row)) }
        for step in steps {
            switch step.make(desk) {
            case .nothing: continue
            case .refused(let findings):
                tally.findings += findings
                let isError = findings.contains { $0.severity == .error }
                if isError { tally.rejected += 1 } else { tally.leftOut += 1 }
            case .draft(let draft):
                try taking.take(draft, of: row, at: step.line, self, desk, &tally)
                if let notice = earlyDecision(row, step.line) { tally.findings.append(notice) }
            }
        }
    }
}

extension ListPass {
    /// The notice that a card of the list was decided before there was a ledger.
    private func earlyDecision(_ row: ListedRow, _ line: Int) -> Finding? {
        guard !isTakenOver, case .card(let card) = row, let decided = card.decidedOn,
            decided < openedOn
        else { return nil }
        return .decidedBeforeLedger(file: path, line: line, day: decided)
    }
}

extension Finding {
    /// The notice that a sheet hides rows, by hand or by a filter.
    fileprivate static func hiddenRows(_ count: Int, in file: String) -> Finding {
        Finding(file: file, line: nil, value: "\(count)", code: .hiddenRow, severity: .notice)
    }
}

extension ListPass.Tally {
    /// The sum that the list states, in minutes; nil when a table of it states none.
    var stated: Int64? {
        guard !statedSums.isEmpty, statedSums.count >= shapes.count else { return nil }
        return statedSums.values.reduce(0, +)
    }

    mutating func reject() {
        rows += 1
        rejected += 1
    }

    /// Leaves out what an earlier entry of the same line has said already, as of a wide row whose
    /// person is not known.
    mutating func dropRepeated(from first: Int, line: Int) {
        guard findings.count > first else { return }
        let earlier = findings[..<first].reversed().prefix { $0.line == line }
        guard !earlier.isEmpty else { return }
        let fresh = findings[first...].filter { !earlier.contains($0) }
        findings.replaceSubrange(first..., with: fresh)
    }

    mutating func take(
        _ submission: Submission, of row: ListedRow, at line: Int, in path: String
    ) {
        switch submission {
        case .known:
            known += 1
        case .conflict(let position) where position < sizeBefore:
            rejected += 1
            findings.append(
                .differsFromLedger(file: path, line: line, row: row, position: position))
        case .conflict:
            rejected += 1
            findings.append(.repeatedInFile(file: path, line: line, row: row))
        case .refused(let refusal):
            rejected += 1
            findings.append(
                Finding(
                    file: path, line: line, value: refusal.code.rawValue,
                    code: .refusedByLedger, suggestion: refusal.spoken))
        case .accepted(let position, let asks):
            first = first ?? position
            last = position + UInt64(asks.count) - 1
            accept(asks, line, path)
        }
    }

    /// A contact that a row makes known on the way is not a row of the list.
    private mutating func accept(_ asks: [Ask], _ line: Int, _ path: String) {
        guard let event = asks.first?.event else { return }
        if case .contact = event { return }
        new += 1
        if let share = event.share {
            shares[share.organisation, default: .init()].add(share.minutes, share.span)
        } else if let share = event.groupShare, let stream = asks.first?.stream,
            let organisation = OrganisationID(stream)
        {
            shares[organisation, default: .init()].add(share.minutes, share.span)
        }
        guard let entry = event.entryOfTime else { return }
        minutes += entry.minutes.count
        guard entry.marks.contains(where: \.weighs) else { return }
        marked += 1
        let words = entry.marks.map(\.code).joined(separator: ", ")
        findings.append(
            Finding(
                file: path, line: line, value: words, code: .markedImplausible,
                suggestion: Texts.acceptMarked, severity: .notice))
    }
}

extension Event {
    /// The minutes and marks of an entry of a person or a group; nil for all other events.
    fileprivate var entryOfTime: (minutes: Minutes, marks: [Mark])? {
        switch self {
        case .hours(.recorded(let entry)): (entry.minutes, entry.marks)
        case .hours(.recordedForGroup(let entry)): (entry.minutes, entry.marks)
        default: nil
        }
    }
}

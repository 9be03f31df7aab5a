import Engagement
import Intake
import Ledger

/// What becomes of every row of a corrected list, and of every entry that it no longer has.
struct ReplacementPlan {
    /// What becomes of one row.
    enum Step {
        /// The entry stands as the row says it.
        case unchanged(EntryLine)
        /// The ledger has the row from elsewhere.
        case known
        /// The row stands in place of the entry.
        case changed(EntryLine)
        /// Nothing like the row was told before.
        case new
        /// The row cannot be taken.
        case refused
    }

    /// By the row's number among the rows that make commands.
    let steps: [Step]
    /// Entries that the list no longer has.
    let gone: [EntryLine]
    /// Rows, minutes and days of the whole list, by organisation.
    let shares: [OrganisationID: ListPass.Share]
}

/// The first pass over a corrected list: what each row is to the entries of the earlier one.
///
/// A row that leads to the same command as an entry, or that has its key, is that entry's. What is
/// left on both sides is matched by person, organisation and days, an equal activity first; so an
/// entry with other minutes is changed and not gone and new.
final class ComparedRows: RowTaking {
    private enum Match {
        case same(EntryLine)
        case otherwise(EntryLine)
        case known
        case open(person: StreamID, HoursRecorded)
        case refused
    }

    private let renewal: RenewedRows
    private let entries: [EntryLine]
    private let desk: Desk
    private let places: [EventName: Int]
    /// Entries that somebody put right, by the entry that they stand in place of.
    private let putRight: [EventName: Int]
    private var isTaken: [Bool]
    private var matches: [Match] = []
    private var shares: [OrganisationID: ListPass.Share] = [:]

    init(_ replaced: Replaced, _ renewal: RenewedRows, _ desk: Desk) {
        self.renewal = renewal
        self.desk = desk
        entries = replaced.entries
        isTaken = Array(repeating: false, count: entries.count)
        places = Dictionary(
            entries.enumerated().map { ($1.recorded.name, $0) },
            uniquingKeysWith: { first, _ in first })
        putRight = Dictionary(
            entries.enumerated().compactMap { place, line in
                line.entry.provenance.particulars?.cause.map { ($0, place) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func begin(_ context: DeliveryContext, _ desk: ImportDesk) {}

    func take(
        _ draft: Draft, of row: ListedRow, at line: Int, _ pass: ListPass, _ desk: ImportDesk,
        _ tally: inout ListPass.Tally
    ) throws(Complaint) {
        let submission = try renewal.submit(draft, to: desk)
        guard draft.creates != .contact else { return }
        matches.append(try match(submission, row))
    }

    private func match(
        _ submission: Submission, _ row: ListedRow
    ) throws(Complaint) -> Match {
        switch submission {
        case .accepted(_, let asks):
            guard let ask = asks.first, case .hours(.recorded(let entry)) = ask.event else {
                return .refused
            }
            count(entry, entry.minutes.count)
            return .open(person: ask.stream, entry)
        case .known(let position):
            guard let entry = try take(position) else { return .known }
            count(entry.entry, entry.entry.minutes.count)
            return .same(entry)
        case .conflict(let position):
            guard case .hours(let listed) = row, let entry = try take(position) else {
                return .refused
            }
            count(entry.entry, listed.minutes.count)
            return .otherwise(entry)
        case .refused: return .refused
        }
    }

    /// The entry that the command at that position recorded, or that somebody recorded in its
    /// place.
    private func take(_ position: Position) throws(Complaint) -> EntryLine? {
        guard position < (try desk.size()) else { return nil }
        let name = try desk.rowEvent(at: position).name
        guard let place = places[name] ?? putRight[name], !isTaken[place] else { return nil }
        isTaken[place] = true
        return entries[place]
    }

    private func count(_ entry: HoursRecorded, _ minutes: Int64) {
        shares[entry.organisation, default: .init()].add(minutes, entry.span)
    }

    /// The plan, once all rows were seen.
    func plan() -> ReplacementPlan {
        var left: [Time: [Int]] = [:]
        for place in entries.indices where !isTaken[place] {
            let line = entries[place]
            left[Time(line.recorded.stream, line.entry), default: []].append(place)
        }
        var steps: [ReplacementPlan.Step] = []
        for match in matches {
            switch match {
            case .same(let entry): steps.append(.unchanged(entry))
            case .otherwise(let entry): steps.append(.changed(entry))
            case .known: steps.append(.known)
            case .refused: steps.append(.refused)
            case .open(let person, let entry):
                guard let place = nearest(entry, &left[Time(person, entry)]) else {
                    steps.append(.new)
                    continue
                }
                isTaken[place] = true
                steps.append(.changed(entries[place]))
            }
        }
        let gone = entries.indices.filter { !isTaken[$0] }.map { entries[$0] }
        return ReplacementPlan(steps: steps, gone: gone, shares: shares)
    }

    private func nearest(_ entry: HoursRecorded, _ left: inout [Int]?) -> Int? {
        guard let found = left, !found.isEmpty else { return nil }
        let index = found.firstIndex { entries[$0].entry.activity == entry.activity } ?? 0
        return left?.remove(at: index)
    }

    /// Whose time an entry tells of.
    private struct Time: Hashable {
        let person: StreamID
        let organisation: OrganisationID
        let span: DaySpan

        init(_ person: StreamID, _ entry: HoursRecorded) {
            self.person = person
            organisation = entry.organisation
            span = entry.span
        }
    }
}

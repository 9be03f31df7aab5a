import Engagement
import Intake
import Ledger

/// What an import does with the command that a row leads to.
protocol RowTaking: AnyObject {
    /// Begins a pass; the last one knows the deliveries of the list.
    func begin(_ context: DeliveryContext, _ desk: ImportDesk) throws(Complaint)
    /// Submits it, or says why not, and counts it.
    func take(
        _ draft: Draft, of row: ListedRow, at line: Int, _ pass: ListPass, _ desk: ImportDesk,
        _ tally: inout ListPass.Tally
    ) throws(Complaint)
}

/// Takes the rows of a list as they come.
///
/// What tells again what an earlier delivery told is stopped, and a different value of a person
/// or an organisation is asked about, unless the clerk said what it means.
final class OrdinaryRows: RowTaking {
    private let renewal: RenewedRows
    private let masterData: ChangedMasterData
    /// Nil where entries may tell the same again.
    private let overlaps: Overlaps?
    /// The rows that the first pass stopped, by their place among all rows with commands.
    private var stopped: [Int: Finding] = [:]
    private var next = 0
    private var passes = 0
    /// The persons that rows of a list of persons are about.
    private(set) var named: Set<StreamID> = []

    init(_ renewal: RenewedRows, _ masterData: ChangedMasterData, _ overlaps: Overlaps?) {
        self.renewal = renewal
        self.masterData = masterData
        self.overlaps = overlaps
    }

    func begin(_ context: DeliveryContext, _ desk: ImportDesk) {
        masterData.context = context
        next = 0
        passes += 1
    }

    func take(
        _ draft: Draft, of row: ListedRow, at line: Int, _ pass: ListPass, _ desk: ImportDesk,
        _ tally: inout ListPass.Tally
    ) throws(Complaint) {
        guard draft.creates != .contact else {
            // A contact is made known on the way to its row, and not for one that is stopped.
            guard stopped[next] == nil else { return }
            return tally.take(try desk.submit(draft), of: row, at: line, in: pass.path)
        }
        defer { next += 1 }
        if let finding = stopped[next] { return tally.stop(finding) }
        let submission = try renewal.submit(draft, to: desk)
        if case .person(let person) = row,
            let stream = desk.stream(.person, source: masterData.context.source, key: person.id)
        {
            named.insert(stream)
        }
        switch submission {
        case .accepted(let first, let asks) where first >= tally.sizeBefore:
            if let finding = try overlaps?.finding(asks, row, line, pass.path, desk) {
                if finding.severity == .notice {
                    tally.findings.append(finding)
                } else if passes == 1 {
                    stopped[next] = finding
                    return tally.stop(finding)
                }
            }
        case .conflict(let position) where position < tally.sizeBefore:
            if try masterData.take(row, at: position, line, pass, desk, &tally) { return }
        default: break
        }
        tally.take(submission, of: row, at: line, in: pass.path)
    }
}

extension ListPass.Tally {
    /// Counts a row that is not taken.
    mutating func stop(_ finding: Finding) {
        rejected += 1
        findings.append(finding)
    }
}

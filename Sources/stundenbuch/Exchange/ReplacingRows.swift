import Engagement
import Intake
import Ledger

/// Takes the rows of a corrected list by its plan: what is gone is undone first, then each row is
/// left, recorded, or recorded anew in one command with the undoing of the entry before.
final class ReplacingRows: RowTaking {
    let plan: ReplacementPlan
    private let renewal: RenewedRows
    private let overlaps: Overlaps?
    private var context: DeliveryContext
    private var next = 0
    private var stopped: [Int: Finding] = [:]
    /// What became of the rows and entries in the latest pass.
    private(set) var lines: [ReplacedLine] = []

    /// The reason of every undoing.
    static let reason = "replaced"

    init(
        _ plan: ReplacementPlan, _ renewal: RenewedRows, _ overlaps: Overlaps?,
        _ context: DeliveryContext
    ) {
        self.plan = plan
        self.renewal = renewal
        self.overlaps = overlaps
        self.context = context
    }

    func begin(_ context: DeliveryContext, _ desk: ImportDesk) throws(Complaint) {
        self.context = context
        (next, lines) = (0, [])
        for entry in plan.gone {
            let (stream, said) = reversal(of: entry)
            let content = [
                "replace", name(of: entry)?.text ?? "", stream.text,
                "\(entry.recorded.revision)",
            ]
            let draft = Draft.step(content) { _, _ in [Ask(stream, .hours(.reversed(said)))] }
            if case .refused(let refusal) = try desk.submit(draft) {
                throw Complaint(LedgerError.refused(refusal))
            }
            lines.append(ReplacedLine(.gone, before: entry))
        }
    }

    func take(
        _ draft: Draft, of row: ListedRow, at line: Int, _ pass: ListPass, _ desk: ImportDesk,
        _ tally: inout ListPass.Tally
    ) throws(Complaint) {
        guard draft.creates != .contact else {
            guard stopped[next] == nil else { return }
            return tally.take(try desk.submit(draft), of: row, at: line, in: pass.path)
        }
        defer { next += 1 }
        if let finding = stopped[next] { return tally.stop(finding) }
        switch plan.steps[next] {
        case .unchanged(let entry):
            tally.known += 1
            lines.append(ReplacedLine(.unchanged, line, before: entry, after: entry.entry))
        case .known: tally.known += 1
        case .changed(let entry):
            let submission = try renewal.submit(
                draft.replacing(entry, reversal(of: entry), row.key != nil), to: desk)
            tally.takeReplacement(submission, of: row, at: line, in: pass.path)
            note(.changed, line, entry, submission)
        case .new, .refused:
            let submission = try renewal.submit(draft, to: desk)
            if case .accepted(_, let asks) = submission,
                let finding = try overlaps?.finding(asks, row, line, pass.path, desk),
                finding.severity == .error
            {
                stopped[next] = finding
                return tally.stop(finding)
            }
            tally.take(submission, of: row, at: line, in: pass.path)
            note(.new, line, nil, submission)
        }
    }

    private func note(
        _ state: ReplacedLine.State, _ line: Int, _ before: EntryLine?, _ submission: Submission
    ) {
        guard case .accepted(_, let asks) = submission else { return }
        for ask in asks {
            guard case .hours(.recorded(let after)) = ask.event else { continue }
            lines.append(
                ReplacedLine(state, line, person: ask.stream, before: before, after: after))
        }
    }

    /// The delivery of the list that an entry's organisation hands in.
    private func name(of entry: EntryLine) -> EventName? {
        context.names[entry.entry.organisation] ?? context.name
    }

    private func reversal(of entry: EntryLine) -> (StreamID, HoursCorrection) {
        let provenance = Provenance(
            delivery: name(of: entry),
            particulars: Particulars(
                intake: context.received.map { Intake(received: $0) },
                reasonCode: ReplacingRows.reason))
        return (
            entry.recorded.stream,
            HoursCorrection(
                target: entry.recorded.revision, entry: entry.entry.facts, standing: .recorded,
                provenance: provenance)
        )
    }
}

extension Draft {
    /// The same row in one command with the undoing of the entry that it stands in place of.
    ///
    /// A row whose key the entry took has a number of its own, as it would have after the entry
    /// is gone.
    fileprivate func replacing(
        _ entry: EntryLine, _ reversal: (stream: StreamID, said: HoursCorrection), _ hasKey: Bool
    ) -> Draft {
        var draft = hasKey ? renewed(after: entry.recorded.name) : self
        let asks = asks
        let cause = entry.recorded.name
        draft.asks = { created, sealer in
            var later = LaterSealing(inner: sealer)
            var shifted: any TextSealing = later
            let anew = asks(created, &shifted)
            later = shifted as? LaterSealing ?? later
            sealer = later.inner
            return [Ask(reversal.stream, .hours(.reversed(reversal.said)))]
                + anew.map { $0.caused(by: cause) }
        }
        return draft
    }
}

extension Ask {
    /// A recorded entry with the one that it stands in place of as its cause.
    fileprivate func caused(by cause: EventName) -> Ask {
        guard case .hours(.recorded(var entry)) = event else { return self }
        let particulars = entry.provenance.particulars
        entry.provenance.particulars = Particulars(
            intake: particulars?.intake, reasonCode: particulars?.reasonCode,
            reason: particulars?.reason, cause: cause, reporter: particulars?.reporter)
        return Ask(stream, .hours(.recorded(entry)))
    }
}

/// Seals texts of events that stand one place later in their command.
private struct LaterSealing: TextSealing {
    var inner: any TextSealing

    mutating func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed {
        inner.seal(text, as: field, for: owner, index: index + 1)
    }

    func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        inner.fingerprint(of: key, kind: kind, source: source)
    }
}

extension ListPass.Tally {
    /// Counts a row that stands in place of an entry; its command undoes that one first.
    fileprivate mutating func takeReplacement(
        _ submission: Submission, of row: ListedRow, at line: Int, in path: String
    ) {
        guard case .accepted(let position, let asks) = submission else {
            return take(submission, of: row, at: line, in: path)
        }
        take(
            .accepted(first: position, Array(asks.dropFirst())), of: row, at: line, in: path)
        last = position + UInt64(asks.count) - 1
        new -= 1
        changed += 1
    }
}

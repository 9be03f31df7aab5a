import Engagement
import Ledger

/// A step that one signature takes for many entries.
enum BulkVerb: String {
    case confirm, reject, withdraw

    /// What becomes of an entry that stands there.
    func outcome(at standing: HoursStanding) -> BulkOutcome {
        switch (self, standing) {
        case (_, .reversed): .reversed
        case (.confirm, .recorded), (.withdraw, .confirmed): .done
        case (.confirm, .confirmed), (.reject, .rejected): .already
        case (.confirm, .marked): .marked
        case (.confirm, .rejected): .rejected
        case (.reject, _): .done
        case (.withdraw, _): .notConfirmed
        }
    }

    func event(_ said: HoursCorrection) -> HoursEvent {
        switch self {
        case .confirm: .confirmed(said)
        case .reject: .rejected(said)
        case .withdraw: .confirmationWithdrawn(said)
        }
    }
}

/// What became of one entry in a step in bulk.
enum BulkOutcome: Equatable {
    /// The step was taken.
    case done
    /// The entry stood there already.
    case already
    /// The entry was named as an exception.
    case excepted
    /// The entry is implausible and has to be accepted first.
    case marked
    /// The entry was rejected.
    case rejected
    /// The entry was undone.
    case reversed
    /// There is no confirmation to take back.
    case notConfirmed
    /// The ledger refused the step.
    case refused(Refusal)

    /// The stable word for scripts.
    var word: String {
        switch self {
        case .done: "done"
        case .already: "already"
        case .excepted: "excepted"
        case .marked: "marked"
        case .rejected: "rejected"
        case .reversed: "reversed"
        case .notConfirmed: "not_confirmed"
        case .refused(let refusal): refusal.code.rawValue
        }
    }
}

/// One signature under many entries: who, when, on which paper.
struct BulkStep {
    let verb: BulkVerb
    let confirmer: ContactID?
    let day: Day?
    let trail: PaperTrail

    /// Takes the step for every entry that stands where it begins, each in a command of its own.
    func run(
        _ selected: BulkEntries, _ desk: Desk, _ write: WriteOptions
    ) throws(Complaint) -> BulkReport {
        guard write.commandID == nil else {
            throw Complaint(.usage, "command_id_in_bulk", Texts.commandIDInBulk)
        }
        if verb == .reject, trail.reason == nil {
            throw Complaint(
                .usage, Refusal.Code.reasonRequired.rawValue,
                Refusal(.reasonRequired).spoken, remedy: Texts.sayWhy)
        }
        var outcomes = selected.entries.map { entry in
            entry.isExcepted ? .excepted : verb.outcome(at: entry.line.standing)
        }
        let steps = outcomes.indices.filter { outcomes[$0] == .done }
        var byTheVolunteer = 0
        let drafts = steps.lazy.map { draft(for: selected.entries[$0].line) }
        try desk.submit(drafts, write) { place, submission in
            switch submission {
            case .accepted(_, let asks):
                if asks.contains(where: \.isConfirmedByTheVolunteer) { byTheVolunteer += 1 }
            case .known, .conflict: outcomes[steps[place]] = .already
            case .refused(let refusal): outcomes[steps[place]] = .refused(refusal)
            }
        }
        return BulkReport(
            verb: verb, selected: selected, outcomes: outcomes, byTheVolunteer: byTheVolunteer,
            isDryRun: write.dryRun)
    }

    /// The command for one entry; its number follows from where the entry stands, so that it is
    /// another one after the confirmation was taken back.
    private func draft(for line: EntryLine) -> Draft {
        let stream = line.recorded.stream
        let revision = line.recorded.revision
        let since = line.corrections.last ?? line.recorded.position
        let content =
            [
                "hours", verb.rawValue, stream.text, "\(revision)", "\(since)",
                confirmer?.text ?? "", day?.iso ?? "",
            ] + trail.content
        let (verb, confirmer, day, trail) = (verb, confirmer, day, trail)
        let facts = line.entry.facts
        return .step(content) { _, sealer in
            let said = HoursCorrection(
                target: revision, entry: facts, standing: .recorded, confirmer: confirmer,
                on: day, provenance: trail.provenance(for: stream, &sealer))
            return [Ask(stream, .hours(verb.event(said)))]
        }
    }
}

extension Ask {
    fileprivate var isConfirmedByTheVolunteer: Bool {
        guard case .hours(.confirmed(let said)) = event else { return false }
        return said.marks.contains(.confirmedByTheVolunteer)
    }
}

package import Engagement

extension CardRow {
    /// The card with the steps that had taken effect by a day.
    package func asOf(_ day: Day) -> CardRow {
        var row = self
        row.steps = steps.filter { step in
            switch step.kind {
            case .cardWithdrawn, .cardRevoked: step.from.map { $0 <= day } ?? true
            default: step.on.map { $0 <= day } ?? true
            }
        }
        return row
    }

    /// First, renewal or replacement, when anybody said so.
    package var applicationKind: ApplicationKind? {
        steps.last { $0.application != nil }?.application
    }

    /// The day the application came in; of a decision without one, the day of the decision.
    package var received: Day? { application?.on ?? decisions.first?.on }

    /// The day on which the card was handed out for the first time; of a card that was decided
    /// outside the ledger, the day of that decision unless another is on record.
    package var issued: Day? {
        let handed = steps.first { $0.kind == .cardIssued || $0.kind == .cardHandedOver }
        if let handed { return handed.on }
        return steps.last { $0.kind == .cardTakenOver && $0.decision == .granted }?.on
    }

    /// How often a card is counted, for each measure: 0 or 1 nearly always.
    package func counts(_ measures: [CardMeasure], in days: CountedDays) -> [Int64] {
        let row = asOf(days.last)
        return measures.map { measure in
            switch measure {
            case .open: row.stage == .applied ? 1 : 0
            case .valid: row.isValid(on: days.last) ? 1 : 0
            default: Int64(row.happenings(measure).count { days.contains($0) })
            }
        }
    }

    /// How often a card is counted for one measure.
    package func count(_ measure: CardMeasure, in days: CountedDays) -> Int64 {
        counts([measure], in: days).reduce(0, +)
    }

    /// Days between application and decision, when both are on record and the decision was
    /// taken in the days asked for.
    package func daysToDecision(in days: CountedDays) -> Int64? {
        let row = asOf(days.last)
        guard let applied = row.application?.on, let decided = row.decisions.last?.on,
            days.contains(decided)
        else { return nil }
        return Int64(decided.days(since: applied))
    }

    private func happenings(_ measure: CardMeasure) -> [Day] {
        switch measure {
        case .received: [received].compactMap(\.self)
        case .granted: decided(.granted)
        case .refused: decided(.refused)
        case .refusedFor(let ground):
            decisions.last?.ground == ground ? decided(.refused) : []
        case .issued: [issued].compactMap(\.self)
        case .issuedAs(let kind):
            (applicationKind ?? .first) == kind ? [issued].compactMap(\.self) : []
        case .lapsed: [lapse].compactMap(\.self)
        case .applicationWithdrawn: days(of: .applicationWithdrawn)
        case .lost: days(of: .cardLossReported)
        case .replaced: days(of: .cardReplaced)
        case .returned: days(of: .cardReturned)
        case .givenUp: days(of: .cardGivenUp)
        case .withdrawn: days(of: .cardWithdrawn)
        case .revoked: days(of: .cardRevoked)
        case .open, .valid: []
        }
    }

    private func decided(_ decision: Decision) -> [Day] {
        guard let last = decisions.last, last.decision == decision else { return [] }
        return [last.on].compactMap(\.self)
    }

    private func days(of kind: EventKind) -> [Day] {
        steps.filter { $0.kind == kind }.compactMap(\.on)
    }

    /// The first day after a validity that nothing ended early.
    private var lapse: Day? {
        guard let until = grant?.until else { return nil }
        if let ended = end?.from, ended <= until { return nil }
        return until.advanced(by: 1)
    }
}

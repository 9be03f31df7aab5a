import CardRules
import Engagement
import Projections

/// One decision before the checks: with its three judgements and all that belongs to the person.
struct CardTrial {
    let decision: CardDecision
    /// The card at the audit's Kenntnisstand.
    let row: CardRow
    /// As of the day of decision, on what was known before it was recorded.
    let atGrant: Judgement
    /// The same by the version that the decision names, where another one governs.
    let onFile: Judgement?
    /// As of the day of decision, on what is known now.
    let atGrantKnownNow: Judgement
    /// As of the Stichtag, on what is known now.
    let now: Judgement
    /// All cards of the person.
    let cards: [CardID: CardRow]
    /// Every record of the person.
    let file: PersonRecords
    /// The cards of everybody.
    let register: CardRegister
    let terms: AuditTerms

    /// Whether the grant was taken back since (Rücknahme), so that nothing of it is left to find.
    var isWithdrawn: Bool { row.end?.stage == .withdrawn }

    /// Whether the card is valid on the Stichtag.
    var isValidNow: Bool { decision.isGrant && row.isValid(on: terms.asOf) }

    /// What was recorded of the person since the decision.
    var later: ArraySlice<Recorded> {
        file.records(from: decision.position, to: terms.known)
    }

    /// The later records that undo or correct what stood at certain positions.
    func laterCorrections(of positions: [Position]) -> [Position] {
        let positions = Set(positions)
        return later.filter { recorded in
            guard recorded.event.takesBack, let target = recorded.event.target else {
                return false
            }
            let name = EventName(recorded.stream, target)
            return file.records.contains { $0.name == name && positions.contains($0.position) }
        }
        .map(\.position)
    }

    /// The records since the decision that made a criterion another one than it was then.
    func whatChanged(_ known: CriterionResult) -> [Position] {
        let then = atGrant.criterion(known.code)
        var found = laterCorrections(of: then?.events ?? [])
        found += known.notes.flatMap(\.events).filter { $0 >= decision.position }
        if found.isEmpty || !known.isHours {
            let before = Set(then?.events ?? [])
            found += known.events.filter { $0 >= decision.position && !before.contains($0) }
        }
        if then?.required != known.required {
            found += terms.amounts.changes(from: decision.position, to: terms.known)
        }
        return found.isEmpty ? laterMergers : found
    }

    /// What was found out since the decision about who is the same person.
    private var laterMergers: [Position] {
        later.filter { recorded in
            switch recorded.event {
            case .person(.merged), .person(.separated): true
            default: false
            }
        }
        .map(\.position)
    }
}

extension CriterionResult {
    /// Whether minutes are counted.
    var isHours: Bool { unit?.countsTime ?? false }
}

extension Event {
    /// Whether the event takes back or corrects what another said; a confirmation does not.
    fileprivate var takesBack: Bool {
        switch self {
        case .hours(.recorded), .hours(.confirmed), .hours(.accepted): false
        default: target != nil
        }
    }
}

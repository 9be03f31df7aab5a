import Engagement

/// Judges the money of the Stichtag's calendar year against amounts of the law.
///
/// Payments are summed by the amount that holds for their kind, over all organisations, because a
/// tax-free amount is personal. A recorded payment of an organisation goes before what its
/// attestation says of the same year; the two are never added. An attested "within the allowance"
/// is anything from nothing to the whole amount, so that two such organisations are undecided.
/// The amount is the one that holds on the Stichtag.
struct AllowanceJudgement {
    let test: AllowanceTest
    let evidence: PersonEvidence
    let references: ReferenceValues
    let asOf: Day

    /// What counts against one amount.
    private struct Sum {
        var found = Bounds.zero
        var events: [Position] = []
        var grade: EvidenceGrade?

        mutating func add(_ bounds: Bounds, _ position: Position, _ grade: EvidenceGrade) {
            found += bounds
            events.append(position)
            self.grade = min(self.grade ?? grade, grade)
        }
    }

    /// The criterion with the sum that decides it: an exceeded one first, then one in doubt, then
    /// that of the amount which holds by default.
    func result(_ criterion: Criterion) -> CriterionResult {
        let sums = self.sums()
        let judged = sums.map { (code: $0.key, sum: $0.value, outcome: outcome($0.key, $0.value)) }
            .sorted { ($0.outcome.weight, $0.code) < ($1.outcome.weight, $1.code) }
        let deciding =
            judged.first { $0.outcome != .met } ?? judged.first { $0.code == test.reference }
        let code = deciding?.code ?? judged.first?.code ?? test.reference
        let sum = sums[code] ?? Sum()
        var result = CriterionResult(criterion, deciding?.outcome ?? .met)
        result.unit = .cents
        result.reference = references.value(code, on: asOf)
        result.required = result.reference?.amount.count
        (result.foundLow, result.foundHigh) = (sum.found.low, sum.found.high)
        result.grade = sums.values.compactMap(\.grade).min()
        result.events = sums.values.flatMap(\.events).sortedOnce()
        return remarked(result, sums)
    }

    private func remarked(_ result: CriterionResult, _ sums: [String: Sum]) -> CriterionResult {
        var result = result
        if result.required == nil {
            result.outcome = .undecided
            result.note(.referenceMissing)
        } else if sums.isEmpty {
            if test.silence == .undecided { result.outcome = .undecided }
            result.note(.nothingOnRecord)
        } else if result.outcome == .undecided {
            result.note(.paymentsInDoubt, result.events)
        }
        return result
    }

    private func outcome(_ code: String, _ sum: Sum) -> Outcome {
        guard let limit = references.value(code, on: asOf)?.amount.count else {
            return .undecided
        }
        return sum.found.exceeds(limit).negated
    }

    private func sums() -> [String: Sum] {
        var sums: [String: Sum] = [:]
        var reported: Set<OrganisationID> = []
        for line in evidence.standing {
            guard case .engagement(.allowanceRecorded(let event)) = line.event,
                Int(event.year) == asOf.year
            else { continue }
            reported.insert(event.organisation)
            let code = test.reference(for: event.kind)
            let amount = code == nil ? 0 : event.amount.count
            sums[code ?? test.reference, default: Sum()]
                .add(Bounds(low: amount, high: amount), line.position, .total)
        }
        // Of several attestations of an organisation the latest speaks for the year.
        for attestation in evidence.attestations(asOf: asOf).reversed() {
            let year = attestation.event.allowanceYear.map(Int.init) ?? attestation.lastDay.year
            guard year == asOf.year, !attestation.isMarked,
                let bounds = stated(attestation.event),
                reported.insert(attestation.event.organisation).inserted
            else { continue }
            sums[test.reference, default: Sum()].add(bounds, attestation.position, .attested)
        }
        return sums
    }

    /// What an attestation says of money, in cents; nil when it says nothing.
    private func stated(_ event: EngagementAttested) -> Bounds? {
        switch event.allowance {
        case nil: nil
        case .none?, .expensesOnly?: Bounds.zero
        case .withinAllowance?:
            Bounds(low: 0, high: references.value(test.reference, on: asOf)?.amount.count ?? 0)
        case .amount?:
            event.allowanceAmount.map { Bounds(low: $0.count, high: $0.count) }
                ?? Bounds(low: 0, high: Cents.mostInOneEntry.count)
        }
    }
}

extension Outcome {
    /// The order in which sums are looked at: exceeded, in doubt, within.
    fileprivate var weight: Int {
        switch self {
        case .notMet: 0
        case .undecided: 1
        case .met: 2
        }
    }
}

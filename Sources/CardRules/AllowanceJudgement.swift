import Engagement

/// Judges the money of a calendar year against amounts of the law or of the rule itself.
///
/// Payments are summed by the amount that holds for their kind, over all organisations, because a
/// tax-free amount is personal. A recorded payment of an organisation goes before what its
/// attestation says of the same year; the two are never added. An attested "within the allowance"
/// is anything from nothing to the whole amount, so that two such organisations are undecided.
/// The amount is the one that holds on the Stichtag; for the year before, the one of its last day.
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
        let judged = sums.map { (limit: $0.key, sum: $0.value, outcome: outcome($0.key, $0.value)) }
            .sorted {
                ($0.outcome.weight, $0.limit.sortKey) < ($1.outcome.weight, $1.limit.sortKey)
            }
        let deciding =
            judged.first { $0.outcome != .met } ?? judged.first { $0.limit == test.limit }
        let limit = deciding?.limit ?? judged.first?.limit ?? test.limit
        let sum = sums[limit] ?? Sum()
        var result = CriterionResult(criterion, deciding?.outcome ?? .met)
        result.unit = .cents
        result.reference = reference(limit)
        result.required = amount(limit)
        (result.foundLow, result.foundHigh) = (sum.found.low, sum.found.high)
        result.grade = sums.values.compactMap(\.grade).min()
        result.events = sums.values.flatMap(\.events).sortedOnce()
        return remarked(result, sums)
    }

    private func remarked(
        _ result: CriterionResult, _ sums: [AllowanceLimit: Sum]
    ) -> CriterionResult {
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

    private func outcome(_ limit: AllowanceLimit, _ sum: Sum) -> Outcome {
        amount(limit).map { sum.found.exceeds($0).negated } ?? .undecided
    }

    /// The calendar year whose money counts.
    private var year: Int { test.year == .running ? asOf.year : asOf.year - 1 }

    /// The dated amount behind a limit; nil when the rule states it or none holds.
    private func reference(_ limit: AllowanceLimit) -> ReferenceValue? {
        guard case .reference(let code) = limit else { return nil }
        let day = test.year == .running ? asOf : DaySpan(year: year)?.last ?? asOf
        return references.value(code, on: day)
    }

    private func amount(_ limit: AllowanceLimit) -> Int64? {
        guard case .fixed(let cents) = limit else { return reference(limit)?.amount.count }
        return cents.count
    }

    private func sums() -> [AllowanceLimit: Sum] {
        var sums: [AllowanceLimit: Sum] = [:]
        var reported: Set<OrganisationID> = []
        for line in evidence.standing {
            guard case .engagement(.allowanceRecorded(let event)) = line.event,
                Int(event.year) == year
            else { continue }
            reported.insert(event.organisation)
            let limit = test.limit(for: event.kind)
            let amount = limit == nil ? 0 : event.amount.count
            sums[limit ?? test.limit, default: Sum()]
                .add(Bounds(low: amount, high: amount), line.position, .total)
        }
        // Of several attestations of an organisation the latest speaks for the year.
        for attestation in evidence.attestations(asOf: asOf).reversed() {
            let said = attestation.event.allowanceYear.map(Int.init) ?? attestation.lastDay.year
            guard said == year, !attestation.isMarked,
                let bounds = stated(attestation.event),
                reported.insert(attestation.event.organisation).inserted
            else { continue }
            sums[test.limit, default: Sum()].add(bounds, attestation.position, .attested)
        }
        return sums
    }

    /// The most that "within the allowance" can mean: the largest amount that a limit names, and
    /// anything at all where the rule names none.
    private var withinAllowance: Int64 {
        if case .reference = test.limit { return amount(test.limit) ?? 0 }
        return test.byKind.values.compactMap(amount).max() ?? Cents.mostInOneEntry.count
    }

    /// What an attestation says of money, in cents; nil when it says nothing.
    private func stated(_ event: EngagementAttested) -> Bounds? {
        switch event.allowance {
        case nil: nil
        case .none?, .expensesOnly?: Bounds.zero
        case .withinAllowance?:
            Bounds(low: 0, high: withinAllowance)
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

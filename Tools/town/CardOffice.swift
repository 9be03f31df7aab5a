import Audit
import CardRules
import Engagement
import Ledger
import LedgerSchemas
import Vault

/// The town's card office: the rule that it publishes, and what it decides on applications.
struct CardOffice {
    private let clerk: Clerk
    private let reader: AuditReader
    private let terms: AuditTerms

    /// The rule of Dessau-Roßlau, taken over for the town from its first day on.
    static func rule(of plan: TownPlan) -> [UInt8] {
        var text = String(decoding: LedgerSchemas.dessauRosslauRule, as: UTF8.self)
        let replaced = [
            ("dessau-rosslau-ehrenamtskarte", Clerk.programmeCode),
            ("15001000", Names.municipality),
            ("2019-01-01", plan.first.iso), ("2019-1", "\(plan.first.year)-1"),
            ("der Stadt Dessau-Roßlau", Names.town), ("the city of Dessau-Roßlau", Names.town),
            ("Stadt Dessau-Roßlau", Names.town),
        ]
        for (theirs, ours) in replaced {
            precondition(text.contains(theirs), "the rule of Dessau-Roßlau has no \(theirs)")
            text = text.replacing(theirs, with: ours)
        }
        return Array(text.utf8)
    }

    /// The office of a town whose rule is published and durable.
    init(_ clerk: Clerk) throws(TownError) {
        self.clerk = clerk
        reader = clerk.reader
        let known = try clerk.size()
        do throws(AuditError) {
            let amounts = try reader.amounts(try CardOffice.amounts(), knownAt: known)
            let rules = try reader.rules(
                of: [Clerk.programme], amounts.values(at: known), knownAt: known)
            terms = AuditTerms(
                rules: rules, amounts: amounts, volunteers: [:], asOf: clerk.plan.first,
                known: known, disclose: clerk.disclose, digest: { Hashes.eventsDigest($0) })
        } catch {
            throw .judging(error)
        }
    }

    private static func amounts() throws(AuditError) -> CardRules.ReferenceValues {
        do throws(RuleError) {
            return try CardRules.ReferenceValues(reading: LedgerSchemas.referenceValues)
        } catch {
            throw .unreadableRule(0, error)
        }
    }

    /// Decides on an application by what was on record when the day began; whether the card was
    /// granted.
    ///
    /// Who meets the rule gets the card, who does not is refused. Where that is open most get it,
    /// because the office takes the word of the organisation.
    func decide(_ person: PersonID, _ card: CardID, on day: Day) throws(TownError) -> Bool {
        let (judgement, record) = try judge(person, on: day)
        let isGranted =
            judgement.result == .met
            || record.outcome == .undecided
                && !person.serial.isMultiple(of: 7)
        guard isGranted else {
            let refused = CardRefused(
                card: card, programme: Clerk.programme, assessment: record, decided: day,
                ground: judgement.ground)
            try clerk.type(person.stream, .card(.refused(refused)))
            return false
        }
        let reason = Provenance(particulars: Particulars(reasonCode: "attested"))
        let granted = CardGranted(
            card: card, programme: Clerk.programme, assessment: record, decided: day,
            validFrom: day, validUntil: judgement.lastDay(grantedOn: day),
            provenance: record.outcome == .met ? .unknown : reason)
        let numbered = CardNumberAssigned(card: card, number: "\(card.serial)")
        try clerk.type { _, _ in
            [
                Ask(person.stream, .card(.granted(granted))),
                Ask(person.stream, .card(.numberAssigned(numbered))),
            ]
        }
        return true
    }

    private func judge(
        _ person: PersonID, on day: Day
    ) throws(TownError) -> (Judgement, AssessmentRecord) {
        let known = try clerk.size()
        do throws(AuditError) {
            let file = try reader.records(of: person, knownAt: known)
            let judgement = terms.judge(
                Clerk.programme, file.evidence(of: person, at: known), asOf: day, known: known)
            guard let rule = judgement.rule, let assessment = judgement.assessment else {
                preconditionFailure("the town's rule is in force on \(day.iso)")
            }
            let record = assessment.record(
                programme: Clerk.programme, rule: rule.rule, ruleHash: rule.sha256, known: known,
                digest: terms.digest)
            return (judgement, record)
        } catch {
            throw .judging(error)
        }
    }
}

extension Judgement {
    /// The first criterion because of which the rule is not met, or else not for certain.
    fileprivate var ground: String {
        let criteria = assessment?.criteria ?? []
        let failed = criteria.first { $0.outcome == .notMet } ?? criteria.first
        return failed?.code ?? "tenure"
    }

    /// The last day of a card that is granted on a day; nil is unlimited.
    fileprivate func lastDay(grantedOn day: Day) -> Day? {
        rule.flatMap { ValidityCalculator.validUntil($0.rule, granted: day) }
    }
}

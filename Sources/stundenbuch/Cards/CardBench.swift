import Audit
import CardRules
import Engagement
import Ledger
import LedgerSchemas
import Projections
import Vault

/// A desk at which cards are judged: rules, amounts and people as they were known.
struct CardBench {
    let desk: Desk
    let reader: AuditReader
    var terms: AuditTerms

    /// A bench; with what a rule asks of all organisations for those who judge everybody, else of
    /// a person's own when the person is judged.
    ///
    /// `trying` is a rule that is not published.
    init(
        _ desk: Desk, known: TreeSize, asOf: Day, ofAll: Bool = false, trying rule: Rule? = nil
    ) throws(Complaint) {
        self.desk = desk
        reader = AuditReader(desk.ledger.history, mergers: try desk.rows(Mergers.self))
        var terms = try CardBench.terms(desk, reader, known, asOf)
        if ofAll {
            let organisations = try desk.rows(Organisations.self).map(\.key)
            try CardBench.take(organisations, reader, into: &terms, trying: rule)
        }
        self.terms = terms
    }

    /// The amounts of the law that the program was built with.
    static func library() throws(Complaint) -> CardRules.ReferenceValues {
        do throws(RuleError) {
            return try CardRules.ReferenceValues(reading: LedgerSchemas.referenceValues)
        } catch {
            throw Complaint(
                error, in: "reference-values.json", LedgerSchemas.referenceValues)
        }
    }

    private static func terms(
        _ desk: Desk, _ reader: AuditReader, _ known: TreeSize, _ asOf: Day
    ) throws(Complaint) -> AuditTerms {
        let programmes = try desk.rows(Programmes.self).map(\.key)
        let contacts = try desk.rows(Contacts.self, knownAt: known)
        var volunteers: [ContactID: PersonID] = [:]
        for (contact, row) in contacts { volunteers[contact] = row.history.latest.person }
        let library = try library()
        do throws(AuditError) {
            let amounts = try reader.amounts(library, knownAt: known)
            let rules = try reader.rules(
                of: programmes, amounts.values(at: known), knownAt: known)
            return AuditTerms(
                rules: rules, amounts: amounts, volunteers: volunteers, asOf: asOf, known: known,
                disclose: desk.ledger.disclose, digest: { Hashes.eventsDigest($0) })
        } catch {
            throw Complaint(error)
        }
    }

    /// Looks organisations up, where a rule asks for them.
    private static func take(
        _ organisations: [OrganisationID], _ reader: AuditReader, into terms: inout AuditTerms,
        trying rule: Rule? = nil
    ) throws(Complaint) {
        let rules = terms.rules.rules.map(\.rule) + (rule.map { [$0] } ?? [])
        guard rules.contains(where: \.asksForOrganisations) else { return }
        do throws(AuditError) {
            terms.organisations = try reader.organisations(organisations, knownAt: terms.known)
        } catch {
            throw Complaint(error)
        }
    }

    /// What the rule in force on the Stichtag comes to for a person; a complaint when there is
    /// no such person, or no rule.
    func judge(_ person: PersonID, _ programme: ProgrammeID) throws(Complaint) -> Examination {
        try judge(
            person,
            DecidedCase(
                programme: programme, received: nil, decided: terms.asOf, renewed: nil))
    }

    /// What the version that governs a case comes to for a person; a complaint when there is no
    /// such person, or no rule.
    func judge(_ person: PersonID, _ decided: DecidedCase) throws(Complaint) -> Examination {
        let records: PersonRecords
        do throws(AuditError) {
            records = try reader.records(of: person, knownAt: terms.known)
        } catch {
            throw Complaint(error)
        }
        guard !records.records.isEmpty else {
            throw Complaint(
                .no, "unknown_subject", Texts.unknownSubject(person.text),
                remedy: Texts.writeASubject)
        }
        let programme = decided.programme
        var terms = terms
        try CardBench.take(records.organisations, reader, into: &terms)
        let judged = terms.judge(
            decided, records.evidence(of: person, at: terms.known), known: terms.known)
        guard let rule = judged.rule, let assessment = judged.assessment else {
            throw Complaint(
                .no, "no_rule_in_force",
                Texts.noRuleInForce(terms.rules.code(of: programme), terms.asOf.spoken),
                remedy: Texts.publishTheRule)
        }
        return Examination(
            person: person, programme: terms.rules.code(of: programme), published: rule,
            assessment: assessment, known: terms.known)
    }
}

/// An assessment with what it was made for and by which rule.
struct Examination {
    let person: PersonID
    let programme: String
    let published: PublishedRule
    let assessment: Assessment
    let known: TreeSize

    /// The codes of the criteria that the result rests on, in the order of the rule: a part that
    /// failed beside one that is enough is not among them.
    var deciding: [String] { RuleVerdict(published.rule, assessment).deciding }

    /// The assessment as it is put on file with a decision.
    var record: AssessmentRecord {
        assessment.record(
            programme: published.programme, rule: published.rule, ruleHash: published.sha256,
            known: known, digest: { Hashes.eventsDigest($0) })
    }
}

extension Complaint {
    /// The complaint about an audit that cannot be made.
    init(_ error: AuditError) {
        switch error {
        case .history(let error): self.init(error)
        case .unreadableRule(let position, let error):
            self.init(
                .configuration, "unreadable_rule",
                Texts.unreadableRule(position, error.path, error.detail),
                remedy: Texts.takeNewerProgram)
        }
    }
}

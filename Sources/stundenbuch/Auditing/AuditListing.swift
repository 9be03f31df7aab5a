import Audit
import CardRules
import Documents
import Engagement
import EventCoding
import StrictJSON

/// The decisions of an audit, for scripts and for lists.
struct AuditListing {
    let audits: [CardAudit]
    /// Which findings were answered.
    let book: FindingBook
    /// What is said of each number of a list; empty without a list.
    let numbers: [NumberAnswer]
    let codes: [ProgrammeID: String]
    let footer: Footer
    let explains: Bool
    let recordedAt: [TreeSize: Recorded]
    /// What was given as the reason of a decision, by its position.
    let reasons: [Position: Shown]

    /// One object a decision.
    var decisions: [JSONValue] { audits.map(json) }

    /// One object a decision, and before them one a number of the list.
    var lines: [JSONValue] { numbers.map(\.line) + decisions }

    /// The decisions; with a list of numbers, what is said of each as well.
    private var whole: JSONValue {
        guard !numbers.isEmpty else { return .array(decisions) }
        return ["numbers": .array(numbers.map(\.json)), "decisions": .array(decisions)]
    }

    /// The report for people, or the list for spreadsheets.
    func answer(isText: Bool) -> Answer {
        let found = audits.map(\.findings.count).reduce(0, +)
        let open = audits.map { book.open(in: $0).count }.reduce(0, +)
        let document = Document(
            title: Texts.auditTitle(audits.count, found) + Texts.answered(found - open),
            tables: (numbers.isEmpty ? [] : [numbers.table])
                + (isText ? audits.map { AuditReport($0, self).table } : [table]),
            footer: footer.lines)
        return Answer(document: document, json: whole)
    }

    private func json(_ audit: CardAudit) -> JSONValue {
        let decision = audit.decision
        return .object(
            [
                .init("card", .string(decision.card.text)),
                .init("number", JSONValue(text: decision.number)),
                .init("person", .string(decision.person.text)),
                .init("programme", .string(code(decision.programme))),
                .init("kind", JSONValue(text: decision.application?.code)),
                .init("decision", .string(decision.kind.rawValue)),
                .init("rule_version", JSONValue(text: audit.ruleVersion)),
                .init("file_reference", JSONValue(text: decision.reference)),
                .init("received_on", JSONValue(text: decision.received?.iso)),
                .init("decided_on", .string(decision.decided.iso)),
                .init("recorded_at", .string(decision.recordedAt.iso)),
                .init("position", .integer(Int64(decision.position))),
                .init("valid_from", JSONValue(text: decision.validFrom?.iso)),
                .init("valid_until", JSONValue(text: decision.validUntil?.iso)),
                .init("ground", JSONValue(text: decision.ground)),
                .init("reason", reasons[decision.position]?.json ?? .null),
                .init("approved_by", JSONValue(text: decision.approvedBy?.text)),
            ] + judgements(audit))
    }

    private func judgements(_ audit: CardAudit) -> [JSONValue.Member] {
        [
            .init("on_file", JSONValue(text: audit.decision.assessment?.outcome.code)),
            .init("evidence", JSONValue(text: audit.evidence?.code)),
            .init("at_grant", json(audit.atGrant)),
            .init("at_grant_known_now", json(audit.atGrantKnownNow)),
            .init("now", json(audit.now)), .init("proposal", .string(audit.proposal.rawValue)),
            .init("findings", .array(audit.findings.map { json($0, audit) })),
            .init("papers", .array(audit.papers.map(json))),
        ]
    }

    private func json(_ judgement: Judgement) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("result", .string(judgement.result.rawValue)),
            .init("as_of", .string(judgement.asOf.iso)),
            .init("known_at", Footer.knownAt(judgement.known, recordedAt[judgement.known])),
            .init("rule_version", JSONValue(text: judgement.rule?.rule.version)),
        ]
        if explains, let assessment = judgement.assessment {
            let view = AssessmentView(assessment: assessment, explains: true)
            members.append(.init("criteria", view.criteria))
        }
        return .object(members)
    }

    private func json(_ finding: AuditFinding, _ audit: CardAudit) -> JSONValue {
        let standing = book.standing(of: finding, in: audit)
        return [
            "id": .string(book.identity(of: finding, in: audit).text),
            "code": .string(finding.code.rawValue),
            "severity": .string(finding.code.severity.rawValue),
            "criterion": JSONValue(text: finding.criterion),
            "about": JSONValue(text: finding.about),
            "events": JSONValue(positions: finding.events), "state": .string(standing.word),
            "answer": standing.answer?.json ?? .null,
        ]
    }

    func json(_ paper: Paper) -> JSONValue {
        [
            "position": .integer(Int64(paper.position)), "kind": .string(paper.kind.name),
            "received_on": JSONValue(text: paper.intake?.received.iso),
            "file_reference": JSONValue(text: paper.intake?.reference),
            "document": JSONValue(text: paper.intake?.document),
            "kept_at": JSONValue(text: paper.intake?.keptAt),
            "delivery": JSONValue(text: paper.delivery.map { "\($0.stream.text)/\($0.revision)" }),
        ]
    }

    func code(_ programme: ProgrammeID) -> String { codes[programme] ?? programme.text }
}

extension AuditListing {
    /// One row a decision.
    private var table: Table {
        let words: [(String, String)] = [
            ("card", Texts.columnCard), ("number", Texts.columnCardNumber),
            ("person", Texts.columnPerson), ("programme", Texts.columnProgramme),
            ("kind", Texts.columnApplicationKind), ("decision", Texts.columnDecision),
            ("rule_version", Texts.columnRuleVersion), ("file_reference", Texts.columnReference),
        ]
        let results: [(String, String)] = [
            ("at_grant", Texts.atGrant), ("at_grant_known_now", Texts.atGrantKnownNow),
            ("now", Texts.now), ("proposal", Texts.columnProposal),
            ("findings", Texts.columnFindings), ("evidence", Texts.columnEvidence),
        ]
        var table = Table(
            name: "decisions",
            columns: words.map { Column(key: $0.0, title: $0.1, kind: .identifier) } + [
                Column(key: "received_on", title: Texts.columnReceived, kind: .day),
                Column(key: "decided_on", title: Texts.columnDecided, kind: .day),
            ] + results.map { Column(key: $0.0, title: $0.1, kind: .text) })
        for audit in audits { table.append(cells(audit)) }
        return table
    }

    private func cells(_ audit: CardAudit) -> [Cell] {
        let decision = audit.decision
        let words: [Cell] = [
            .identifier(decision.card.text), identifier(decision.number),
            .identifier(decision.person.text), .identifier(code(decision.programme)),
            .code(decision.application?.code, decision.application.map(Texts.applicationKind)),
            .code(decision.kind.rawValue, Texts.decision(decision.kind)),
            identifier(audit.ruleVersion), identifier(decision.reference),
        ]
        let judged = [audit.atGrant, audit.atGrantKnownNow, audit.now].map { judgement in
            Cell.code(judgement.result.rawValue, Texts.judged(judgement.result))
        }
        let findings = Cell.coded(
            audit.findings.map { Texts.sentence($0.code) }.joined(separator: "; "),
            .array(audit.findings.map { .string($0.code.rawValue) }))
        return words + [Cell(decision.received), Cell(decision.decided)] + judged
            + [.code(audit.proposal.rawValue, Texts.proposal(audit.proposal)), findings]
            + [.code(audit.evidence?.code, audit.evidence.map(Texts.grade))]
    }

    private func identifier(_ text: String?) -> Cell { text.map(Cell.identifier) ?? .empty }
}

extension OutputOptions {
    /// Writes values as one line each.
    func emit(lines: [JSONValue]) throws(Complaint) {
        let text = lines.map { JSONWriter.compact($0) + "\n" }.joined()
        try write(Array(text.utf8))
    }
}

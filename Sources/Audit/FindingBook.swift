package import Engagement

/// The name of a finding: the same as long as code, criterion, card and records are.
package struct FindingIdentity: Hashable, Sendable {
    /// 16 bytes, as an answer names them.
    package let bytes: [UInt8]

    /// The first 16 bytes of SHA-256 over code, criterion and card, each ended by the byte 0x1F,
    /// and the positions of the records, each as 8 bytes big-endian.
    package init(_ finding: AuditFinding, of card: CardID, sha256: ([UInt8]) -> [UInt8]) {
        var input: [UInt8] = []
        for part in [finding.code.rawValue, finding.criterion ?? "", card.text] {
            input += Array(part.utf8)
            input.append(0x1F)
        }
        for position in finding.events {
            for shift in [56, 48, 40, 32, 24, 16, 8, 0] as [UInt64] {
                input.append(UInt8(truncatingIfNeeded: position >> shift))
            }
        }
        bytes = Array(sha256(input).prefix(16))
    }

    /// The bytes as 32 hexadecimal digits.
    package var text: String { bytes.hex }

    /// The first digits, enough to tell the findings of a ledger apart.
    package var short: String { String(text.prefix(12)) }
}

/// What was answered to a finding.
package struct GivenAnswer: Hashable, Sendable {
    /// The bytes of the finding's identity.
    package let finding: [UInt8]
    /// The code of the finding.
    package let code: String
    /// Whom or what the finding is about.
    package let subject: StreamID?
    /// What the answer is.
    package let answer: FindingAnswer
    /// The day of the answer.
    package let on: Day
    /// The code of the reason.
    package let reason: String?
    /// Where it stands in the ledger.
    package let position: Position
    /// Who recorded it.
    package let actor: ActorID

    /// The answer that a record is; nil for other records.
    init?(_ recorded: Recorded) {
        guard case .ledger(.findingAnswered(let said)) = recorded.event else { return nil }
        finding = said.finding
        code = said.code
        subject = said.subject
        answer = said.answer
        on = said.on
        reason = said.provenance.particulars?.reasonCode
        position = recorded.position
        actor = recorded.actor
    }
}

/// Whether a finding is left to be answered.
package enum FindingStanding: Hashable, Sendable {
    case open
    /// It was answered, and records came since that it rests on as well.
    case reopened(GivenAnswer)
    case answered(GivenAnswer)

    /// Whether somebody must still answer it.
    package var isOpen: Bool {
        switch self {
        case .open, .reopened: true
        case .answered: false
        }
    }
}

/// The answers to the findings of an audit.
///
/// A finding that rests on further records is another one, so that it is open again.
package struct FindingBook: Sendable {
    private struct Topic: Hashable {
        let code: String
        let subject: StreamID?
    }

    private let sha256: @Sendable ([UInt8]) -> [UInt8]
    private var answers: [[UInt8]: GivenAnswer] = [:]
    /// The last answers to findings that are not made any more.
    private var past: [Topic: GivenAnswer] = [:]

    /// The answers among records in their order, for findings that are made now.
    package init(
        _ audits: [CardAudit], answers records: [Recorded],
        sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
        self.sha256 = sha256
        let given = records.compactMap { GivenAnswer($0) }
        for answer in given { answers[answer.finding] = answer }
        var made: Set<[UInt8]> = []
        for audit in audits {
            for finding in audit.findings {
                let card = audit.decision.card
                made.insert(FindingIdentity(finding, of: card, sha256: sha256).bytes)
            }
        }
        for answer in given where !made.contains(answer.finding) {
            past[Topic(code: answer.code, subject: answer.subject)] = answer
        }
    }

    /// The name of a finding of an audit.
    package func identity(of finding: AuditFinding, in audit: CardAudit) -> FindingIdentity {
        FindingIdentity(finding, of: audit.decision.card, sha256: sha256)
    }

    /// Whether a finding of an audit was answered.
    package func standing(of finding: AuditFinding, in audit: CardAudit) -> FindingStanding {
        if let given = answers[identity(of: finding, in: audit).bytes] { return .answered(given) }
        let subject = audit.decision.person.stream
        let topic = Topic(code: finding.code.rawValue, subject: subject)
        guard let earlier = past[topic], let last = finding.events.last, last > earlier.position
        else { return .open }
        return .reopened(earlier)
    }

    /// The findings of an audit that somebody must still answer.
    package func open(in audit: CardAudit) -> [AuditFinding] {
        audit.findings.filter { standing(of: $0, in: audit).isOpen }
    }
}

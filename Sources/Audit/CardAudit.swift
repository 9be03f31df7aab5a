import CardRules
package import Engagement

/// What an audit says of one decision.
package struct CardAudit: Sendable {
    /// The decision.
    package let decision: CardDecision
    /// As of the day of decision, on what was known before it was recorded.
    package let atGrant: Judgement
    /// As of the day of decision, on what is known now.
    package let atGrantKnownNow: Judgement
    /// As of the Stichtag, on what is known now.
    package let now: Judgement
    /// What may be examined.
    package let proposal: Proposal
    /// What was found, in the order of the checks.
    package let findings: [AuditFinding]
    /// The papers behind the decision, its evidence and the findings, each once, by position.
    package let papers: [Paper]

    /// The version of the rule that the decision was judged by; nil when there was none.
    package var ruleVersion: String? {
        decision.assessment?.ruleVersion ?? atGrant.rule?.rule.version
            ?? atGrantKnownNow.rule?.rule.version
    }
}

/// The paper behind a record, and behind others of the same decision that came with it.
package struct Paper: Sendable {
    /// The record.
    package let position: Position
    /// What was recorded.
    package let kind: EventKind
    /// What is known of the paper; nil when the record came with a list.
    package let intake: Intake?
    /// The delivery (list) that it came with.
    package let delivery: EventName?

    /// The paper of a record; nil when none is on record.
    init?(_ recorded: Recorded) {
        let provenance = recorded.event.provenance
        guard provenance.delivery != nil || provenance.particulars?.intake != nil else {
            return nil
        }
        position = recorded.position
        kind = recorded.event.kind
        intake = provenance.particulars?.intake
        delivery = provenance.delivery
    }
}

extension [Paper] {
    /// The papers of records, each once, by the first record that came with it.
    init(of positions: [Position], in file: PersonRecords) {
        var seen: Set<Paper.Identity> = []
        self = Set(positions).sorted().compactMap { file.record(at: $0).flatMap(Paper.init) }
            .filter { seen.insert($0.identity).inserted }
    }
}

extension Paper {
    /// What makes two papers the same.
    fileprivate struct Identity: Hashable {
        let intake: Intake?
        let delivery: EventName?
    }

    fileprivate var identity: Identity { Identity(intake: intake, delivery: delivery) }
}

import ArgumentParser
import Engagement

/// The paper behind what is typed, and why it is recorded.
struct PaperOptions: ParsableArguments {
    @Option(name: [.customLong("received"), .customLong("eingang")], help: Texts.helpReceived)
    var received: String?

    @Option(name: [.customLong("ref"), .customLong("az")], help: Texts.helpReference)
    var reference: String?

    @Option(name: [.customLong("document"), .customLong("unterlage")], help: Texts.helpDocument)
    var document: String?

    @Option(name: [.customLong("kept-at"), .customLong("ablage")], help: Texts.helpKeptAt)
    var keptAt: String?

    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String?

    /// What was said of paper and reason; what is said of a paper needs its day of receipt.
    func trail(_ desk: Desk) throws(Complaint) -> PaperTrail {
        let reason = try reason.map { text throws(Complaint) in try TypedReason(typed: text) }
        guard let received else {
            if reference != nil || document != nil || keptAt != nil {
                throw Complaint(
                    .usage, "received_missing", Texts.paperWithoutReceipt,
                    remedy: Texts.giveReceived)
            }
            return PaperTrail(intake: nil, reason: reason)
        }
        let intake = Intake(
            received: try TypedDay.day(received, desk.clock), reference: reference,
            keptAt: keptAt, document: document)
        return PaperTrail(intake: intake, reason: reason)
    }
}

/// The paper and the reason of one command, on their way into its events.
struct PaperTrail: Sendable {
    let intake: Intake?
    let reason: TypedReason?

    /// The part of the command's content that says them.
    var content: [String] {
        [
            intake?.received.iso, intake?.reference, intake?.document, intake?.keptAt,
            reason?.text,
        ].map { $0 ?? "" }
    }

    /// The provenance of the command's event with that index; a reason in words belongs to the
    /// natural person who owns the stream.
    func provenance(
        for owner: StreamID, index: Int = 0, _ sealer: inout any TextSealing
    ) -> Provenance {
        if let reason, !reason.text.isEmpty {
            return reason.provenance(for: owner, index: index, intake: intake, &sealer)
        }
        guard let intake else { return .unknown }
        return Provenance(particulars: Particulars(intake: intake))
    }

    /// The provenance of an event that is about no natural person: its reason is a code, because
    /// there is nobody whose key could seal a sentence.
    func provenance() throws(Complaint) -> Provenance {
        guard let reason else {
            return intake.map { Provenance(particulars: Particulars(intake: $0)) } ?? .unknown
        }
        guard reason.isCode else {
            throw Complaint(
                .usage, "reason_not_a_code", Texts.reasonNotACode, remedy: Texts.giveReasonCode)
        }
        return Provenance(particulars: Particulars(intake: intake, reasonCode: reason.text))
    }
}

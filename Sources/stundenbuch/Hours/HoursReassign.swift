import ArgumentParser
import Engagement
import Ledger

/// Takes an entry from one person and records it for another one: a reversal and a new record in
/// one command, the new one naming the old as its cause.
struct HoursReassign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reassign", abstract: Texts.aboutReassign, aliases: ["umbuchen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPosition) var position: String
    @Option(name: [.customLong("to"), .customLong("auf")], help: Texts.helpReassignTo)
    var to: String
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws {
        let desk = try Desk(ledger)
        let target = try HoursTarget(desk, position)
        let person: PersonID = try desk.existing(to)
        guard person.stream != target.person else {
            throw Complaint(
                .no, Refusal.Code.changesNothing.rawValue, Texts.alreadyTheirs(person.text),
                remedy: Texts.nameAnotherPerson)
        }
        let reason = try TypedReason(typed: reason)
        let evidence = try evidence(of: target.entry, desk)
        let content = ["hours", "reassign", position, person.text, reason.text]
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            let why = reason.provenance(for: target.person, index: 0, &sealer)
            let moved = target.entry(for: person, because: reason, evidence, &sealer)
            return [
                Ask(target.person, .hours(.reversed(target.said(why)))),
                Ask(person.stream, .hours(.recorded(moved))),
            ]
        }
        try desk.record(draft, write, output, next: Texts.confirmAgain)
    }

    /// What the entry rests on, in words: it is sealed anew for the other person.
    private func evidence(
        of entry: HoursRecorded, _ desk: Desk
    ) throws(Complaint) -> String? {
        guard let sealed = entry.evidence else { return nil }
        if let text = desk.ledger.disclose(sealed).text { return text }
        throw Complaint(
            .no, "evidence_unreadable", Texts.evidenceUnreadable(position),
            remedy: Texts.reverseInstead)
    }
}

extension HoursTarget {
    /// The same entry for another person, from the same paper and the same delivery.
    fileprivate func entry(
        for other: PersonID, because reason: TypedReason, _ evidence: String?,
        _ sealer: inout any TextSealing
    ) -> HoursRecorded {
        var moved = entry
        moved.marks = []
        moved.evidence = evidence.map {
            sealer.seal($0, as: .evidence, for: other.stream, index: 1)
        }
        let before = entry.provenance
        let why = reason.provenance(
            for: other.stream, index: 1, intake: before.particulars?.intake, &sealer
        ).particulars
        moved.provenance = Provenance(
            delivery: before.delivery,
            particulars: Particulars(
                intake: why?.intake, reasonCode: why?.reasonCode, reason: why?.reason,
                cause: EventName(person, revision), reporter: before.particulars?.reporter))
        return moved
    }
}

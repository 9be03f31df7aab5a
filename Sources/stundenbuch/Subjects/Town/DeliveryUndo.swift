import ArgumentParser
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// Takes back a list that was handed in, with all that came with it and still stands.
struct DeliveryUndo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: Texts.aboutDeliveryUndo,
        discussion: Texts.deliveryUndoDiscussion, aliases: ["zuruecknehmen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpDeliveryArgument) var delivery: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let known = try desk.size()
        let found = try desk.delivery(delivery, knownAt: known)
        try requireStanding(found.facts, found.name, desk)
        let trail = try writing.paper.trail(desk)
        guard trail.reason != nil else {
            throw Complaint(
                .usage, Refusal.Code.reasonRequired.rawValue,
                Refusal(.reasonRequired).spoken, remedy: Texts.sayWhy)
        }
        let arrivals = try Arrivals(desk, found.name, found.facts.position, known).arrivals
        let undoing = Undoing(
            delivery: found.name, number: found.facts.number,
            provenance: try trail.provenance(), arrivals: arrivals)
        let report = try undoing.run(desk, writing.write)
        try writing.output.emit(report.answer)
        if report.isShort { throw AnswerIsNo() }
    }

    /// Refuses a delivery that was undone, and one that another stands in place of.
    private func requireStanding(
        _ facts: DeliveryFacts, _ name: EventName, _ desk: Desk
    ) throws(Complaint) {
        guard facts.undone == nil, !facts.isInError else {
            throw Complaint(
                .no, Refusal.Code.alreadyReversed.rawValue,
                Texts.deliveryUndoneAlready("L-\(facts.number)"))
        }
        guard let later = facts.replacedBy else { return }
        let all = try desk.deliveries(knownAt: try desk.size())
        let number = all.first { $0.name == EventName(name.stream, later) }?.facts.number ?? 0
        throw Complaint(
            .no, "delivery_replaced",
            Texts.deliveryReplaced("L-\(facts.number)", by: "L-\(number)"),
            remedy: Texts.undoTheLater("L-\(number)"))
    }
}

/// The undoing of a delivery: its records from the last to the first, then the delivery itself.
struct Undoing {
    let delivery: EventName
    let number: UInt64
    let provenance: Provenance
    let arrivals: [Arrivals.Arrival]

    /// Undoes each record in a command of its own, so that what was stopped goes on.
    func run(_ desk: Desk, _ write: WriteOptions) throws(Complaint) -> UndoReport {
        guard write.commandID == nil else {
            throw Complaint(.usage, "command_id_in_bulk", Texts.commandIDInBulk)
        }
        var lines = arrivals.map { UndoReport.Line(arrival: $0, outcome: outcome(of: $0)) }
        let steps = lines.indices.reversed().filter { lines[$0].outcome == .undone }
        var drafts = steps.compactMap { draft(for: arrivals[$0].recorded) }
        drafts.append(closing)
        var refusal: Refusal?
        try desk.submit(drafts, write) { place, submission in
            guard case .refused(let said) = submission else { return }
            if place < steps.count {
                lines[steps[place]].outcome = .refused(said)
            } else {
                refusal = said
            }
        }
        if let refusal { throw Complaint(LedgerError.refused(refusal)) }
        return UndoReport(number: number, lines: lines, isDryRun: write.dryRun)
    }

    private func outcome(of arrival: Arrivals.Arrival) -> UndoReport.Outcome {
        if arrival.isUndone { return .already }
        let recorded = arrival.recorded
        if case .hours(let event) = recorded.event {
            switch event {
            case .recorded, .recordedForGroup: return .undone
            default: return .goesAlong
            }
        }
        return recorded.event.undoing(recorded.revision, provenance, in: recorded.stream) == nil
            ? .stays : .undone
    }

    private func draft(for recorded: Recorded) -> Draft? {
        let (stream, revision) = (recorded.stream, recorded.revision)
        let said = provenance.caused(by: delivery)
        guard let undoing = recorded.event.undoing(revision, said, in: stream) else { return nil }
        return .step(["undo", delivery.text, stream.text, "\(revision)"]) { _, _ in
            [Ask(stream, undoing)]
        }
    }

    /// The command that says the delivery was undone; it comes last, when all else is.
    private var closing: Draft {
        let event = DeliveryUndone(delivery: delivery.revision, provenance: provenance)
        let stream = delivery.stream
        return .step(["undo", delivery.text]) { _, _ in
            [Ask(stream, .organisation(.deliveryUndone(event)))]
        }
    }
}

extension Provenance {
    /// The same reason and paper with the event that caused it.
    fileprivate func caused(by cause: EventName) -> Provenance {
        Provenance(
            delivery: delivery,
            particulars: Particulars(
                intake: particulars?.intake, reasonCode: particulars?.reasonCode,
                reason: particulars?.reason, cause: cause))
    }
}

extension Event {
    /// The event that undoes this one; nil when its family has none.
    fileprivate func undoing(
        _ target: Revision, _ provenance: Provenance, in stream: StreamID
    ) -> Event? {
        switch self {
        case .hours(.recordedForGroup(let entry)):
            OrganisationID(stream).map { organisation in
                .hours(
                    .reversed(
                        HoursCorrection(
                            target: target, entry: entry.facts(of: organisation),
                            standing: .recorded, provenance: provenance)))
            }
        case .hours(.recorded(let entry)):
            .hours(
                .reversed(
                    HoursCorrection(
                        target: target, entry: entry.facts, standing: .recorded,
                        provenance: provenance)))
        case .person(.enteredInError), .engagement(.enteredInError), .card(.enteredInError),
            .organisation(.enteredInError):
            nil
        case .person: EventFamily.person.error(target, provenance)
        case .engagement: EventFamily.engagement.error(target, provenance)
        case .organisation: EventFamily.organisation.error(target, provenance)
        case .card(let event):
            .card(
                .enteredInError(
                    CardEnteredInError(card: event.card, target: target, provenance: provenance)))
        case .hours, .contact, .project, .programme, .ledger, .figure, .actor: nil
        }
    }
}

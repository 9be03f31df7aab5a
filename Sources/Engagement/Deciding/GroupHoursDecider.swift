extension Decider {
    /// What is recorded of the hours of a group, in the stream of its organisation.
    static func groupHours(
        _ event: HoursEvent, _ stream: StreamID, _ states: States, _ context: DecisionContext
    ) throws(Refusal) -> HoursEvent {
        guard let id = OrganisationID(stream), let organisation = states.organisation(id) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        switch event {
        case .recordedForGroup(let event):
            return .recordedForGroup(try record(event, context))
        case .accepted(let event):
            let accepted = try correct(event, id, organisation)
            guard accepted.standing == .marked else {
                throw Refusal(.wrongStanding, stream.text, "\(accepted.target)")
            }
            return .accepted(accepted)
        case .reversed(let event): return .reversed(try correct(event, id, organisation))
        case .recorded, .confirmed, .confirmationWithdrawn, .rejected:
            throw Refusal(.unknownSubject, stream.text)
        }
    }

    /// An entry with its marks.
    private static func record(
        _ event: HoursRecordedForGroup, _ context: DecisionContext
    ) throws(Refusal) -> HoursRecordedForGroup {
        guard (1...HoursRecordedForGroup.mostHeads).contains(event.heads) else {
            throw Refusal(.headsOutOfRange, "\(event.heads)")
        }
        let most = Minutes.mostInOneEntry.count * Int64(event.heads)
        guard event.minutes > .zero, event.minutes.count <= most else {
            throw Refusal(.minutesOutOfRange, "\(event.minutes.count)")
        }
        guard event.span.staysInItsYear else {
            throw Refusal(.spanLeavesYear, event.span.first.iso, event.span.last.iso)
        }
        try check(event.units, of: event.unitMinutes, make: event.minutes)
        try ClearText.check(event.activity, "activity")
        try ClearText.check(event.district, "district")
        try ClearText.check(event.written, "written")
        var marked = event
        marked.marks = marks(event, context)
        return marked
    }

    /// Everything that is implausible about an entry, in the order of the marks' numbers.
    private static func marks(
        _ event: HoursRecordedForGroup, _ context: DecisionContext
    ) -> [Mark] {
        let day = Int64(event.heads) * 1_440
        var marks: [Mark] = []
        if event.span.isOneDay, event.minutes.count > day { marks.append(.moreThanADayHolds) }
        if event.minutes.count > day * Int64(event.span.days) {
            marks.append(.moreThanTheSpanHolds)
        }
        if event.provenance.isTypedLate(context) { marks.append(.lateTyped) }
        if event.span.first > context.today { marks.append(.inTheFuture) }
        return marks
    }

    /// A correction with the revision, the facts and the standing of the entry that it names.
    private static func correct(
        _ event: HoursCorrection, _ id: OrganisationID, _ organisation: OrganisationState
    ) throws(Refusal) -> HoursCorrection {
        let target = event.target == .justRecorded ? organisation.next - 1 : event.target
        guard let group = organisation.groupHours(target),
            group.entry.facts(of: id) == event.entry
        else { throw Refusal(.noSuchEvent, id.text, "\(target)") }
        if group.standing == .reversed {
            throw Refusal(.alreadyReversed, id.text, "\(target)")
        }
        try requireReason(event.provenance)
        var corrected = event
        corrected.target = target
        corrected.standing = group.standing
        corrected.marks = []
        return corrected
    }
}

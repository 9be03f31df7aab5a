extension Decider {
    /// What is recorded of hours.
    static func hours(
        _ event: HoursEvent, _ stream: StreamID, _ states: States, _ context: DecisionContext
    ) throws(Refusal) -> HoursEvent {
        guard let id = PersonID(stream), let person = states.person(id) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        switch event {
        case .recorded(let event): return .recorded(try record(event, id, person, context))
        case .recordedForGroup: throw Refusal(.unknownSubject, stream.text)
        case .confirmed(let event):
            var confirmed = try correct(event, stream, person) {
                $0 == .recorded ? nil : $0 == .confirmed ? .changesNothing : .wrongStanding
            }
            if let confirmer = event.confirmer, states.contact(confirmer)?.person == id {
                confirmed.marks = [.confirmedByTheVolunteer]
            }
            return .confirmed(confirmed)
        case .confirmationWithdrawn(let event):
            return .confirmationWithdrawn(
                try correct(event, stream, person) { $0 == .confirmed ? nil : .wrongStanding })
        case .rejected(let event):
            let rejected = try correct(event, stream, person) {
                $0 == .rejected ? .changesNothing : nil
            }
            try requireReason(event.provenance)
            return .rejected(rejected)
        case .accepted(let event):
            let accepted = try correct(event, stream, person) {
                $0 == .marked ? nil : .wrongStanding
            }
            try requireReason(event.provenance)
            return .accepted(accepted)
        case .reversed(let event):
            let reversed = try correct(event, stream, person) { _ in nil }
            try requireReason(event.provenance)
            return .reversed(reversed)
        }
    }

    /// An entry with its marks.
    private static func record(
        _ event: HoursRecorded, _ id: PersonID, _ person: PersonState, _ context: DecisionContext
    ) throws(Refusal) -> HoursRecorded {
        if let into = person.mergedInto { throw Refusal(.hasEnded, id.text, into.text) }
        guard event.minutes > .zero, event.minutes <= .mostInOneEntry else {
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
        marked.marks = marks(event, person, context)
        return marked
    }

    /// Refuses units as reported that do not make up the minutes; without both nothing is said.
    static func check(
        _ units: UInt32?, of unitMinutes: UInt32?, make minutes: Minutes
    ) throws(Refusal) {
        guard let units, let unitMinutes else { return }
        guard UInt64(units) * UInt64(unitMinutes) == UInt64(clamping: minutes.count) else {
            throw Refusal(.unitsDisagree, "\(minutes.count)")
        }
    }

    /// Everything that is implausible about an entry, in the order of the marks' numbers.
    private static func marks(
        _ event: HoursRecorded, _ person: PersonState, _ context: DecisionContext
    ) -> [Mark] {
        let span = event.span
        var marks: [Mark] = []
        if span.isOneDay,
            event.minutes.count > 1_440 - person.hours.minutes(on: span.first).count
        {
            marks.append(.moreThanADayHolds)
        }
        if event.minutes.count > Int64(span.days) * 1_440 { marks.append(.moreThanTheSpanHolds) }
        if let missed = person.engagements.misses(span, of: event.organisation) {
            marks.append(missed)
        }
        if let died = person.diedAtLatest, span.first > died { marks.append(.afterDeath) }
        if let clock = event.clock, span.isOneDay,
            person.hours.overlaps(clock, on: span.first)
        {
            marks.append(.overlappingTimes)
        }
        if event.provenance.isTypedLate(context) { marks.append(.lateTyped) }
        if span.first > context.today { marks.append(.inTheFuture) }
        return marks
    }

    /// A correction with the revision and the standing of the entry that it names.
    ///
    /// The objection says what stands against the step at a standing other than reversed.
    private static func correct(
        _ event: HoursCorrection, _ stream: StreamID, _ person: PersonState,
        unless objection: (HoursStanding) -> Refusal.Code?
    ) throws(Refusal) -> HoursCorrection {
        let target = event.target == .justRecorded ? person.next - 1 : event.target
        guard let entry = person.hours.entry(target), entry.agrees(with: event.entry) else {
            throw Refusal(.noSuchEvent, stream.text, "\(target)")
        }
        if entry.standing == .reversed {
            throw Refusal(.alreadyReversed, stream.text, "\(target)")
        }
        if let code = objection(entry.standing) {
            throw Refusal(code, stream.text, "\(target)")
        }
        var corrected = event
        corrected.target = target
        corrected.standing = entry.standing
        corrected.marks = []
        return corrected
    }
}

extension DaySpan {
    /// Whether first and last day stand in one calendar year; a single day needs no calendar.
    var staysInItsYear: Bool { isOneDay || first.year == last.year }
}

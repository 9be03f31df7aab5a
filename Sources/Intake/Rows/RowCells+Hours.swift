import Engagement

extension RowCells {
    /// The row of an hours entry; nil when something speaks against it.
    mutating func hours() -> ListedHours? {
        let id = read(.id, PlainText.short)
        let person = whom()
        let organisation = require(.organisation, PlainText.short)
        let activity = read(.activity, PlainText.short)
        let day = require(.day, VagueDayText.read)
        if let day, day.span.first.year != day.span.last.year {
            add(ValueFault(.spanLeavesYear), .day)
        }
        let clock = clock(on: day)
        let minutes = minutes(clock)
        let place = read(.place, OfficialKey.municipality)
        let district = read(.district, PlainText.short)
        let project = read(.project, PlainText.short)
        let basis = read(.basis, Words.basis) ?? .voluntary
        let evidence = read(.evidence, PlainText.any)
        let confirmedBy = read(.confirmedBy, PlainText.name)
        let confirmedOn = read(.confirmedOn, DayText.exact)
        let receivedOn = read(.receivedOn, DayText.exact)
        guard isClean, let person, let organisation, let day, let minutes else { return nil }
        let named = evidence.flatMap(Words.grade)
        let natural = day.exact == nil ? EvidenceGrade.total : .sheet
        let grade = named.map { $0.rawValue < natural.rawValue ? $0 : natural } ?? natural
        return ListedHours(
            id: id, person: person, organisation: organisation, activity: activity, day: day,
            clock: clock, minutes: minutes, place: place, district: district, project: project,
            basis: basis, grade: grade, evidence: named == nil ? evidence : nil,
            confirmedBy: confirmedBy, confirmedOn: confirmedOn, receivedOn: receivedOn)
    }

    /// From when to when; both, or none.
    private mutating func clock(on day: VagueDay?) -> ClockSpan? {
        let from = read(.from, ClockText.minutes)
        let to = read(.to, ClockText.minutes)
        if text(.from) == nil, text(.to) != nil { add(ValueFault(.valueMissing), .from) }
        if text(.from) != nil, text(.to) == nil { add(ValueFault(.valueMissing), .to) }
        guard let from, let to else { return nil }
        if let day, day.exact == nil { add(ValueFault(.clockNeedsADay), .from) }
        guard let clock = ClockSpan(from: from, until: to) else {
            add(ValueFault(.clockReversed), .to)
            return nil
        }
        return clock
    }

    /// How long, from minutes, hours or the clock.
    ///
    /// Minutes and hours must not contradict each other, nor may they be longer than the clock
    /// says; shorter may be a break and is only noted.
    private mutating func minutes(_ clock: ClockSpan?) -> Minutes? {
        let counted = read(.minutes, WholeNumber.minutes)
        let written = read(.hours, DurationText.hours)
        let between = clock.map { Minutes(Int64($0.until - $0.from)) }
        let hasText = text(.minutes) ?? text(.hours) != nil
        if let counted, let written, counted != written {
            add(ValueFault(.durationsDiffer, suggestion: "\(counted.count)"), .hours)
        }
        guard hasText else {
            if between == nil, isClean { add(ValueFault(.valueMissing), .minutes) }
            return between
        }
        if let stated = counted ?? written, let between, stated != between {
            let heading: Heading = counted == nil ? .hours : .minutes
            add(
                ValueFault(.durationsDiffer, suggestion: "\(between.count)"), heading,
                severity: stated > between ? .error : .notice)
        }
        return counted ?? written
    }
}

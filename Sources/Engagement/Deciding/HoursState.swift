/// One hours entry of a person, as small as decisions allow: 24 bytes in an array.
package struct HoursEntry: Hashable, Sendable {
    private let organisationSerial: UInt64
    private let shortRevision: UInt32
    private let firstDay: Int32
    private let shortMinutes: UInt32
    private let furtherDays: UInt16
    /// Where the entry stands.
    package internal(set) var standing: HoursStanding

    init(_ revision: Revision, _ event: HoursRecorded) {
        precondition(revision <= UInt32.max, "a person's stream has at most 2^32 events")
        organisationSerial = event.organisation.serial
        shortRevision = UInt32(revision)
        firstDay = event.span.first.daysSince1970
        shortMinutes = UInt32(clamping: event.minutes.count)
        furtherDays = UInt16(clamping: event.span.days - 1)
        standing = event.marks.contains(where: \.weighs) ? .marked : .recorded
    }

    /// The entry's number in its stream.
    package var revision: Revision { Revision(shortRevision) }
    /// For whom.
    package var organisation: OrganisationID { OrganisationID(organisationSerial) }
    /// The first day.
    package var first: Day { Day(daysSince1970: firstDay) }
    /// The last day.
    package var last: Day { first.advanced(by: Int(furtherDays)) }
    /// How long.
    package var minutes: Minutes { Minutes(Int64(shortMinutes)) }

    /// Whether the entry takes up time of the person: neither rejected nor reversed.
    var isLive: Bool { standing != .rejected && standing != .reversed }

    /// Whether the entry is of a single day.
    var isOneDay: Bool { furtherDays == 0 }

    /// Whether the two share a day.
    func overlaps(_ other: HoursEntry) -> Bool { first <= other.last && other.first <= last }

    /// Whether a correction repeats what the entry says.
    func agrees(with facts: HoursFacts) -> Bool {
        organisation == facts.organisation && first == facts.span.first
            && last == facts.span.last && minutes == facts.minutes
    }
}

/// The hours of one person: entries in order, minutes by day, and the rare clock times.
package struct HoursState: Sendable {
    /// The minutes of all live single-day entries of one day.
    private struct DayTotal: Sendable {
        let day: Day
        var minutes: Minutes
    }

    /// From when to when an entry says it was.
    private struct Clocked: Sendable {
        let revision: Revision
        let clock: ClockSpan
    }

    /// A person without hours.
    static let initial = HoursState()

    /// All entries, by revision.
    package private(set) var entries: [HoursEntry] = []
    private var totals: [DayTotal] = []
    /// Whether there are entries of more than a day.
    private var hasSpans = false
    private var clocks: [Day: [Clocked]] = [:]

    /// The entry with that revision; nil when no entry has it.
    package func entry(_ revision: Revision) -> HoursEntry? {
        index(of: revision).map { entries[$0] }
    }

    /// Minutes of the live single-day entries of a day.
    func minutes(on day: Day) -> Minutes {
        let index = totals.firstIndexInOrder { $0.day >= day }
        guard index < totals.count, totals[index].day == day else { return .zero }
        return totals[index].minutes
    }

    /// Whether a live entry of that day shares a minute with the clock times.
    func overlaps(_ clock: ClockSpan, on day: Day) -> Bool {
        guard let others = clocks[day] else { return false }
        return others.contains { other in
            other.clock.overlaps(clock) && entry(other.revision)?.isLive == true
        }
    }

    /// The live entries of revisions before `first` that tell of the same organisation and time as
    /// the entry with that revision: of the same day, or of more than a day that overlaps it.
    ///
    /// Most entries of a day are alone on it, and then no other entry is looked at.
    package func others(than revision: Revision, before first: Revision) -> [Revision] {
        guard let entry = entry(revision) else { return [] }
        let own = entry.isLive ? entry.minutes : .zero
        guard !entry.isOneDay || hasSpans || minutes(on: entry.first) > own else { return [] }
        return entries[..<entries.firstIndexInOrder { $0.revision >= first }].lazy.filter { other in
            other.isLive && other.revision != revision && other.overlaps(entry)
                && other.organisation == entry.organisation
        }.map(\.revision)
    }

    /// Takes up what happened to the hours of the person.
    mutating func evolve(_ revision: Revision, _ event: HoursEvent) {
        switch event {
        case .recorded(let recorded): add(revision, recorded)
        case .recordedForGroup: break
        case .confirmed(let correction): move(correction.target, to: .confirmed)
        case .confirmationWithdrawn(let correction): move(correction.target, to: .recorded)
        case .rejected(let correction): move(correction.target, to: .rejected)
        case .accepted(let correction): move(correction.target, to: .recorded)
        case .reversed(let correction): move(correction.target, to: .reversed)
        }
    }

    private mutating func add(_ revision: Revision, _ event: HoursRecorded) {
        let entry = HoursEntry(revision, event)
        entries.append(entry)
        guard entry.isOneDay else {
            hasSpans = true
            return
        }
        change(entry.first, by: entry.minutes)
        guard let clock = event.clock else { return }
        clocks[entry.first, default: []].append(Clocked(revision: revision, clock: clock))
    }

    private mutating func move(_ target: Revision, to standing: HoursStanding) {
        guard let index = index(of: target) else { return }
        let wasLive = entries[index].isLive
        entries[index].standing = standing
        let entry = entries[index]
        guard entry.isOneDay, entry.isLive != wasLive else { return }
        change(entry.first, by: entry.isLive ? entry.minutes : .zero - entry.minutes)
    }

    /// An entry has at most 2^32 minutes, so that no sum of entries leaves 64 bits.
    private mutating func change(_ day: Day, by minutes: Minutes) {
        let index = totals.firstIndexInOrder { $0.day >= day }
        if index < totals.count, totals[index].day == day {
            totals[index].minutes += minutes
        } else {
            totals.insert(DayTotal(day: day, minutes: minutes), at: index)
        }
    }

    private func index(of revision: Revision) -> Int? {
        let index = entries.firstIndexInOrder { $0.revision >= revision }
        guard index < entries.count, entries[index].revision == revision else { return nil }
        return index
    }
}

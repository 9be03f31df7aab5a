package import Engagement

/// A row of the list of hours of groups: people who are counted, not named.
package struct ListedGroupHours: Hashable, Sendable {
    /// The source's own key, when it has one.
    package var id: String?
    /// For whom, by the source's key or as `O-3`.
    package var organisation: String
    /// Doing what.
    package var activity: String?
    /// The day, or a span within one year.
    package var day: VagueDay
    /// How many people.
    package var heads: UInt32
    /// How long, all of them together.
    package var minutes: Minutes
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// For which project, by the source's key or as `J-2`.
    package var project: String?
    /// On what basis.
    package var basis: HoursBasis
    /// The day the office received it.
    package var receivedOn: Day?
}

extension RowCells {
    /// The row of an entry of a group; nil when something speaks against it.
    mutating func groupHours() -> ListedGroupHours? {
        let id = read(.id, PlainText.short)
        let organisation = require(.organisation, PlainText.short)
        let activity = read(.activity, PlainText.short)
        let day = require(.day, VagueDayText.read)
        if let day, day.span.first.year != day.span.last.year {
            add(ValueFault(.spanLeavesYear), .day)
        }
        let heads = require(.heads, WholeNumber.heads)
        let minutes = groupMinutes(heads)
        let place = read(.place, OfficialKey.municipality)
        let district = read(.district, PlainText.short)
        let project = read(.project, PlainText.short)
        let basis = read(.basis, Words.basis) ?? .voluntary
        let receivedOn = read(.receivedOn, DayText.exact)
        guard isClean, let organisation, let day, let heads, let minutes else { return nil }
        return ListedGroupHours(
            id: id, organisation: organisation, activity: activity, day: day, heads: heads,
            minutes: minutes, place: place, district: district, project: project, basis: basis,
            receivedOn: receivedOn)
    }

    /// How long all of them together: as it is written, or of each of them; both must agree.
    private mutating func groupMinutes(_ heads: UInt32?) -> Minutes? {
        let counted = read(.minutes, WholeNumber.minutes)
        let written = read(.hours, DurationText.hours)
        let each = read(.hoursEach, DurationText.hours)
        let ofEach = each.flatMap { each in heads.map { Minutes(each.count * Int64($0)) } }
        let found = [counted, written, ofEach].compactMap(\.self)
        guard let first = found.first else {
            let hasText = (text(.minutes) ?? text(.hours) ?? text(.hoursEach)) != nil
            if !hasText { add(ValueFault(.valueMissing), .hours) }
            return nil
        }
        if found.contains(where: { $0 != first }) {
            let heading: Heading = ofEach == nil ? .hours : .hoursEach
            add(ValueFault(.durationsDiffer, suggestion: "\(first.count)"), heading)
        }
        return first
    }
}

extension WholeNumber {
    /// How many people: one at least.
    fileprivate static func heads(_ text: String) throws(ValueFault) -> UInt32 {
        let count = try read(text, upTo: Int64(HoursRecordedForGroup.mostHeads))
        guard count > 0 else { throw ValueFault(.zero) }
        return UInt32(count)
    }
}

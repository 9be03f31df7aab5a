package import Engagement

/// Minutes, and how many entries they come from.
package struct HoursTally: Hashable, RowValue {
    /// The sum of the entries, in minutes.
    package var minutes: Int64
    /// How many entries there are.
    package var entries: Int64

    /// A sum of minutes from so many entries.
    package init(minutes: Int64 = 0, entries: Int64 = 0) {
        self.minutes = minutes
        self.entries = entries
    }

    /// Adds other entries.
    ///
    /// The arithmetic wraps: adding and taking out again always cancel, and a damaged log cannot
    /// stop the auditor.
    package static func += (left: inout HoursTally, right: HoursTally) {
        left.minutes &+= right.minutes
        left.entries &+= right.entries
    }

    /// Takes other entries out.
    package static func -= (left: inout HoursTally, right: HoursTally) {
        left.minutes &-= right.minutes
        left.entries &-= right.entries
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.zigzag(minutes)
        writer.zigzag(entries)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        minutes = try reader.zigzag()
        entries = try reader.zigzag()
    }
}

/// A column of the sums; every entry stands in at most one.
package enum HoursColumn: Int, CaseIterable, Sendable {
    /// Reported, and neither confirmed, marked, rejected nor undone.
    case recorded
    /// Somebody answers for it.
    case confirmed
    /// Implausible, and not accepted.
    case marked
    /// Rejected by those who should confirm it.
    case rejected
    /// Undone (Storno).
    case reversed
    /// Neither voluntary nor of unknown basis, while it stands as recorded or confirmed.
    case otherBasis
    /// Reported for a group of people who are not named.
    case group

    /// Where an entry is counted; nil when it is counted nowhere, which is only so for an entry
    /// of another basis that is marked, rejected or undone.
    package init?(basis: HoursBasis, standing: HoursStanding) {
        let isCounted = basis == .voluntary || basis == .unknown
        switch (isCounted, standing) {
        case (true, .recorded): self = .recorded
        case (true, .confirmed): self = .confirmed
        case (true, .marked): self = .marked
        case (true, .rejected): self = .rejected
        case (true, .reversed): self = .reversed
        case (false, .recorded), (false, .confirmed): self = .otherBasis
        case (false, .marked), (false, .rejected), (false, .reversed): return nil
        }
    }
}

/// Hours of one subject in one unit of the calendar, by where the entries stand.
///
/// The columns are disjoint: a confirmed entry is no longer in ``recorded``. The first five
/// hold voluntary time and time of unknown basis.
package struct HoursRow: Hashable, ProjectionRow {
    /// Reported, and nothing more was said of it.
    package var recorded = HoursTally()
    /// Somebody answers for it.
    package var confirmed = HoursTally()
    /// Implausible, and not accepted.
    package var marked = HoursTally()
    /// Rejected by those who should confirm it.
    package var rejected = HoursTally()
    /// Undone (Storno).
    package var reversed = HoursTally()
    /// Compulsory, paid, standby and training time that stands.
    package var otherBasis = HoursTally()
    /// Voluntary time of groups, which counts for no person.
    package var group = HoursTally()

    /// No hours.
    package init() {}

    /// The sum in one column.
    package subscript(column: HoursColumn) -> HoursTally {
        get {
            switch column {
            case .recorded: recorded
            case .confirmed: confirmed
            case .marked: marked
            case .rejected: rejected
            case .reversed: reversed
            case .otherBasis: otherBasis
            case .group: group
            }
        }
        set {
            switch column {
            case .recorded: recorded = newValue
            case .confirmed: confirmed = newValue
            case .marked: marked = newValue
            case .rejected: rejected = newValue
            case .reversed: reversed = newValue
            case .otherBasis: otherBasis = newValue
            case .group: group = newValue
            }
        }
    }

    /// Adds the row of another unit or subject.
    package static func += (left: inout HoursRow, right: HoursRow) {
        for column in HoursColumn.allCases { left[column] += right[column] }
    }

    /// Whether no column holds anything.
    package var isEmpty: Bool { self == HoursRow() }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        recorded.encode(into: &writer)
        confirmed.encode(into: &writer)
        marked.encode(into: &writer)
        rejected.encode(into: &writer)
        reversed.encode(into: &writer)
        otherBasis.encode(into: &writer)
        group.encode(into: &writer)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        recorded = try reader.take()
        confirmed = try reader.take()
        marked = try reader.take()
        rejected = try reader.take()
        reversed = try reader.take()
        otherBasis = try reader.take()
        group = try reader.take()
    }
}

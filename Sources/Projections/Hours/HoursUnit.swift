package import Engagement

/// A month, a quarter or a year of the calendar: the place of an hours entry in the sums.
///
/// An entry over a span is never spread, so it is summed in the smallest unit that contains it:
/// what straddles two months stands in their quarter, what straddles two quarters in the year.
package struct HoursUnit: Hashable, Comparable, RowValue {
    /// Year times 100, plus 1 to 12 for a month, 21 to 24 for a quarter, 0 for the year.
    package let code: UInt32

    /// How long a unit is; the shortest first.
    package enum Size: Int, CaseIterable, Comparable, Sendable {
        case month = 1
        case quarter = 3
        case year = 12

        package static func < (left: Size, right: Size) -> Bool { left.rawValue < right.rawValue }
    }

    /// The smallest unit that contains the span; the year it begins in when it leaves a year,
    /// which deciders refuse.
    package init(containing span: DaySpan) {
        let (year, month, _) = span.first.civil
        let end = span.isOneDay ? (year: year, month: month, day: 1) : span.last.civil
        if end.year != year {
            code = UInt32(year * 100)
        } else if end.month == month {
            code = UInt32(year * 100 + month)
        } else if (end.month - 1) / 3 == (month - 1) / 3 {
            code = UInt32(year * 100 + 21 + (month - 1) / 3)
        } else {
            code = UInt32(year * 100)
        }
    }

    /// The unit with that number; nil when there is none.
    package init?(code: UInt32) {
        guard Day.years.contains(Int(code / 100)) else { return nil }
        switch code % 100 {
        case 0, 1...12, 21...24: self.code = code
        default: return nil
        }
    }

    /// The year it stands in.
    package var year: Int { Int(code / 100) }

    /// Whether it is a month, a quarter or a year.
    package var size: Size {
        switch code % 100 {
        case 0: .year
        case 1...12: .month
        default: .quarter
        }
    }

    /// Its first and last month, 1 to 12.
    package var months: ClosedRange<Int> {
        let part = Int(code % 100)
        return switch size {
        case .month: part...part
        case .quarter: ((part - 21) * 3 + 1)...((part - 21) * 3 + 3)
        case .year: 1...12
        }
    }

    /// The year of a key's unit, which stands in the key's last four bytes; nil in a key that is
    /// too short.
    package static func year(ofKey key: Span<UInt8>) -> Int? {
        guard key.count >= 4 else { return nil }
        let code = (key.count - 4..<key.count).reduce(UInt32(0)) { $0 << 8 | UInt32(key[$1]) }
        return Int(code / 100)
    }

    /// Its days.
    package var span: DaySpan {
        let span =
            switch size {
            case .month: DaySpan(year: year, month: Int(code % 100))
            case .quarter: DaySpan(year: year, quarter: Int(code % 100) - 20)
            case .year: DaySpan(year: year)
            }
        guard let span else { preconditionFailure("a unit of the calendar has days") }
        return span
    }

    /// The unit of that size that contains this one; nil when this one is larger.
    package func within(_ size: Size) -> HoursUnit? {
        guard self.size <= size else { return nil }
        let month = months.lowerBound
        return switch size {
        case .month: self
        case .quarter: HoursUnit(code: UInt32(year * 100 + 21 + (month - 1) / 3))
        case .year: HoursUnit(code: UInt32(year * 100))
        }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(code) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let unit = HoursUnit(code: try reader.fixed()) else { throw .badNumber }
        self = unit
    }

    package static func < (left: HoursUnit, right: HoursUnit) -> Bool { left.code < right.code }
}

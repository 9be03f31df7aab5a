import Engagement

@testable import Intake

/// Entries of hours as `line person day minutes`.
func entries(_ readings: [RowReading]) -> [String] {
    readings.compactMap { reading in
        guard case .hours(let row)? = reading.row else { return nil }
        let day = row.day.exact?.iso ?? row.day.written ?? ""
        let activity = row.activity.map { " \($0)" } ?? ""
        return "\(reading.line) \(row.person.text) \(day) \(row.minutes.count)\(activity)"
    }
}

func hinted(_ change: (inout ListHints) -> Void) -> ListHints {
    var hints = ListHints()
    hints.organisation = "O-3"
    change(&hints)
    return hints
}

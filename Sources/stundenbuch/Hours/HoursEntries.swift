import Engagement

/// One hours entry with where it stands after everything that was said of it.
struct EntryLine {
    let recorded: Recorded
    let entry: HoursRecorded
    var standing: HoursStanding
    /// The positions of what was said of it.
    var corrections: [Position] = []
}

/// The hours entries in some records, in the order in which they were recorded.
struct HoursEntries {
    private(set) var lines: [EntryLine] = []
    private var places: [EventName: Int] = [:]

    /// Takes the next record; records of other families change nothing.
    mutating func take(_ recorded: Recorded) {
        guard case .hours(let event) = recorded.event else { return }
        switch event {
        case .recorded(let entry):
            places[recorded.name] = lines.count
            let isMarked = entry.marks.contains(where: \.weighs)
            lines.append(
                EntryLine(
                    recorded: recorded, entry: entry, standing: isMarked ? .marked : .recorded))
        case .recordedForGroup: break
        case .confirmed(let said): move(recorded, said, to: .confirmed)
        case .confirmationWithdrawn(let said), .accepted(let said):
            move(recorded, said, to: .recorded)
        case .rejected(let said): move(recorded, said, to: .rejected)
        case .reversed(let said): move(recorded, said, to: .reversed)
        }
    }

    private mutating func move(
        _ recorded: Recorded, _ said: HoursCorrection, to standing: HoursStanding
    ) {
        guard let place = places[EventName(recorded.stream, said.target)] else { return }
        lines[place].standing = standing
        lines[place].corrections.append(recorded.position)
    }
}

extension Mark {
    /// Whether an entry with this mark counts for nothing until it is accepted; the others only
    /// tell a reader to look.
    package var weighs: Bool {
        switch self {
        case .lateTyped, .confirmedByTheVolunteer: false
        case .moreThanADayHolds, .moreThanTheSpanHolds, .beforeTheEngagement,
            .afterTheEngagement, .afterDeath, .overlappingTimes, .unplanned, .inTheFuture:
            true
        }
    }
}

import Engagement

extension Assessment {
    /// The codes of the criteria that are met.
    package var met: Set<String> { codes(.met) }

    /// The codes of the criteria that are left open.
    package var undecided: Set<String> { codes(.undecided) }

    private func codes(_ outcome: Outcome) -> Set<String> {
        Set(criteria.filter { $0.outcome == outcome }.map(\.code))
    }
}

/// What a row says, in types.
package enum ListedRow: Hashable, Sendable {
    case organisation(ListedOrganisation)
    case person(ListedPerson)
    case engagement(ListedEngagement)
    case attestation(ListedAttestation)
    case allowance(ListedAllowance)
    case hours(ListedHours)
    case groupHours(ListedGroupHours)
    case card(ListedCard)
}

/// What came of reading a row: the row in types, or all that stands against it.
///
/// A row of a wide list gives a reading for each of its entries.
package struct RowReading: Sendable {
    /// The line, from 1, on which the row begins.
    package var line: Int
    /// The row; nil when a finding is an error, and for lines that are no entries.
    package var row: ListedRow?
    /// All findings of the row, notices among them.
    package var findings: [Finding]
    /// Whom a row that is not taken names; nil where its cells could not be told apart.
    package var names: RowNames?
    /// Whether the reading is about the list as a whole: nothing after it is read.
    package var endsTheList = false
    /// What the row is for.
    package var role = RowRole.entry
    /// The sum of its table that the row states, in minutes, rounded down.
    package var stated: Int64?
    /// The number of the table in which the row stands, from 1.
    package var table = 1

    /// Whether the row is an entry that cannot be taken.
    package var isRejected: Bool {
        role == .entry && row == nil && findings.contains { $0.severity == .error }
    }
}

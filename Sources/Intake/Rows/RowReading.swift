/// What a row says, in types.
package enum ListedRow: Hashable, Sendable {
    case organisation(ListedOrganisation)
    case person(ListedPerson)
    case engagement(ListedEngagement)
    case attestation(ListedAttestation)
    case allowance(ListedAllowance)
    case hours(ListedHours)
    case card(ListedCard)
}

/// What came of reading a row: the row in types, or all that stands against it.
package struct RowReading: Sendable {
    /// The line, from 1, on which the row begins.
    package var line: Int
    /// The row; nil when a finding is an error, and for the line of headings.
    package var row: ListedRow?
    /// All findings of the row, notices among them.
    package var findings: [Finding]
    /// Whom a row that is not taken names; nil where its cells could not be told apart.
    package var names: RowNames?
    /// Whether the reading is about the list as a whole: nothing after it is read.
    package var endsTheList = false
}

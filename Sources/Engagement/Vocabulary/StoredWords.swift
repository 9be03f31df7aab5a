// Enumerations whose numbers stand in stored payloads: a number is never reused or renamed,
// and 0 is kept for "not said", which a reader refuses.

/// How a paper came in.
package enum Channel: Int32, CaseIterable, Sendable {
    case paper = 1
    case mail = 2
    case inPerson = 3
    case form = 4
    case phone = 5
    case other = 6
}

/// Why the time was given; only voluntary time is engagement.
package enum HoursBasis: Int32, CaseIterable, Sendable {
    case voluntary = 1
    case compulsory = 2
    case paid = 3
    case standby = 4
    case training = 5
    case unknown = 6
}

/// How well an amount is evidenced, weakest first.
package enum EvidenceGrade: Int32, CaseIterable, Sendable {
    case selfStated = 1
    case collective = 2
    case attested = 3
    case total = 4
    case sheet = 5
}

/// Why an entry is implausible: recorded, and counted for nothing until accepted.
package enum Mark: Int32, CaseIterable, Sendable {
    case moreThanADayHolds = 1
    case moreThanTheSpanHolds = 2
    case beforeTheEngagement = 3
    case afterTheEngagement = 4
    case afterDeath = 5
    case overlappingTimes = 6
    case unplanned = 7
    case lateTyped = 8
    case confirmedByTheVolunteer = 9
    case inTheFuture = 10
}

/// Where an hours entry stands.
package enum HoursStanding: Int32, CaseIterable, Sendable {
    case recorded = 1
    case confirmed = 2
    case rejected = 3
    case marked = 4
    case reversed = 5
}

/// What kind of payment an allowance is; the first three are § 3 EStG.
package enum AllowanceKind: Int32, CaseIterable, Sendable {
    case number26 = 1
    case number26a = 2
    case number26b = 3
    case expensesProven = 4
    case flatRate = 5
    case other = 6
}

/// What an attestation says of money.
package enum AllowanceStated: Int32, CaseIterable, Sendable {
    case none = 1
    case expensesOnly = 2
    case withinAllowance = 3
    case amount = 4
}

/// What is applied for.
package enum ApplicationKind: Int32, CaseIterable, Sendable {
    case first = 1
    case renewal = 2
    case replacement = 3
}

/// Who applies.
package enum Applicant: Int32, CaseIterable, Sendable {
    case person = 1
    case organisation = 2
}

/// What an assessment or a criterion comes to.
package enum Outcome: Int32, CaseIterable, Sendable {
    case met = 1
    case notMet = 2
    case undecided = 3
}

/// What a required or found number counts.
package enum Unit: Int32, CaseIterable, Sendable {
    case minutes = 1
    case minutesPerWeek = 2
    case minutesPerYear = 3
    case days = 4
    case years = 5
    case cents = 6
    case count = 7
}

/// What was decided on an application.
package enum Decision: Int32, CaseIterable, Sendable {
    case granted = 1
    case refused = 2
}

/// What is said of a finding of the audit.
package enum FindingAnswer: Int32, CaseIterable, Sendable {
    /// What was found is mended.
    case settled = 1
    /// What was found is true and stays so.
    case accepted = 2
    /// What was found is said to be no fault.
    case disputed = 3
}

/// How exact a published figure is.
package enum Exactness: Int32, CaseIterable, Sendable {
    case exact = 1
    case about = 2
    case atLeast = 3
}

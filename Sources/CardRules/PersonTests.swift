package import Engagement

/// So long an engagement, summed over organisations without counting a day twice.
package struct TenureTest: Hashable, Sendable {
    /// How long.
    package let length: TenureLength
    /// What becomes of pauses.
    package let gaps: TenureGaps
    /// The weakest evidence accepted.
    package let lowestGrade: EvidenceGrade
    /// How many days may lie between two parts for the engagement to be uninterrupted; nil when
    /// parts are added up whatever lies between them.
    package let longestGapDays: Int?
    /// Whether one organisation alone must reach the length.
    package let isWithinOneOrganisation: Bool
    /// How many days after its founding an engagement may begin and still be one since the
    /// founding, which then suffices; nil when the founding does not matter.
    package let foundingGapDays: Int?
    /// Where the engagement must be; nil is everywhere.
    package let area: Area?
    /// Of what kind the organisation must be; empty is any.
    package let categories: [String]
    /// Whether the engagement must last up to the day before the Stichtag.
    package let mustBeRunning: Bool
}

/// How long an engagement must last.
package enum TenureLength: Hashable, Sendable {
    /// Completed years, 1 to 100.
    case years(Int)
    /// Completed months, 1 to 1,200.
    case months(Int)

    /// The first day of a time so long that ends before a day.
    func begin(before day: Day) -> Day? {
        switch self {
        case .years(let years): day.advanced(byYears: -years)
        case .months(let months): day.advanced(byMonths: -months)
        }
    }

    /// Its years, rounded up.
    var years: Int {
        switch self {
        case .years(let years): years
        case .months(let months): (months + 11) / 12
        }
    }
}

/// What becomes of the days on which an engagement rests.
package enum TenureGaps: String, CaseIterable, Sendable {
    /// They are taken out.
    case deducted
    /// They count as engagement.
    case counted
}

/// Residence in one of several places.
package struct ResidenceTest: Hashable, Sendable {
    /// The places.
    package let area: Area
}

/// A completed age on the Stichtag.
package struct AgeTest: Hashable, Sendable {
    /// Completed years, 0 to 130.
    package let atLeastYears: Int
    /// The first number of completed years that is too many; nil when none is.
    package var belowYears: Int?

    /// The number that a result shows: the lower bound, or the upper where there is no lower.
    var namedYears: Int { atLeastYears > 0 ? atLeastYears : belowYears ?? 0 }

    /// The ages that meet it.
    var ages: Range<Int> { atLeastYears..<(belowYears ?? 1_000) }
}

/// Money of a calendar year, at most an amount.
package struct AllowanceTest: Hashable, Sendable {
    /// The amount that holds unless the payment is of a kind with one of its own.
    package let limit: AllowanceLimit
    /// Amounts for single kinds of payment.
    package let byKind: [AllowanceKind: AllowanceLimit]
    /// Kinds of payment that do not count.
    package let notCounted: [AllowanceKind]
    /// What it means that nothing is on record.
    package let silence: Silence
    /// Money of which year counts.
    package let year: AllowanceYear

    /// The amount that holds for a kind; nil when the kind does not count.
    func limit(for kind: AllowanceKind) -> AllowanceLimit? {
        notCounted.contains(kind) ? nil : byKind[kind] ?? limit
    }
}

/// Money of which calendar year counts, as seen from the Stichtag.
package enum AllowanceYear: String, CaseIterable, Sendable {
    /// That of the Stichtag.
    case running
    /// The one before.
    case previous
}

/// The most that may have been received.
package enum AllowanceLimit: Hashable, Sendable {
    /// A dated amount of the law, by its code.
    case reference(String)
    /// An amount that the rule itself states, for a calendar year.
    case fixed(Cents)

    /// The order in which amounts are looked at.
    var sortKey: String {
        switch self {
        case .reference(let code): code
        case .fixed(let cents): "\u{7f}\(cents.count)"
        }
    }
}

/// What it means that nothing is on record.
package enum Silence: String, CaseIterable, Sendable {
    /// Nothing was paid.
    case none
    /// Nobody knows.
    case undecided
}

/// A declaration that no fact can prove; a missing one is undecided.
package struct DeclarationTest: Hashable, Sendable {
    /// What is declared, as `continues`.
    package let name: String
}

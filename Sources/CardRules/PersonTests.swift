package import Engagement

/// So many years of engagement, summed over all organisations without counting a day twice.
package struct TenureTest: Hashable, Sendable {
    /// Completed years, 1 to 100.
    package let atLeastYears: Int
    /// What becomes of pauses.
    package let gaps: TenureGaps
    /// The weakest evidence accepted.
    package let lowestGrade: EvidenceGrade
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
    /// Municipality keys begin with one of these: 2 digits are a Land, 5 a district, 8 a town.
    package let prefixes: [String]

    /// Whether the place is one of those.
    package func accepts(_ place: MunicipalityKey) -> Bool {
        prefixes.contains { place.text.hasPrefix($0) }
    }
}

/// A completed age on the Stichtag.
package struct AgeTest: Hashable, Sendable {
    /// Completed years, 0 to 130.
    package let atLeastYears: Int
}

/// Money of the running calendar year, at most an amount of the law.
package struct AllowanceTest: Hashable, Sendable {
    /// The amount that holds unless the payment is of a kind with one of its own.
    package let reference: String
    /// Amounts for single kinds of payment, by code.
    package let byKind: [AllowanceKind: String]
    /// Kinds of payment that do not count.
    package let notCounted: [AllowanceKind]
    /// What it means that nothing is on record.
    package let silence: Silence

    /// The code of the amount that holds for a kind; nil when the kind does not count.
    func reference(for kind: AllowanceKind) -> String? {
        notCounted.contains(kind) ? nil : byKind[kind] ?? reference
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

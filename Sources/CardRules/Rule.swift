package import Engagement

/// One version of a programme's conditions, as its rule file states them.
package struct Rule: Hashable, Sendable {
    /// The programme's code, as `dessau-rosslau-ehrenamtskarte`.
    package let programme: String
    /// The version's name within the programme, as `2019-1`.
    package let version: String
    /// How much the text weighs.
    package let status: RuleStatus
    /// The title for readers.
    package let title: BilingualText
    /// Who issues the card.
    package let issuer: String
    /// The first day in force.
    package let effectiveFrom: Day
    /// The last day in force; nil while no end is known.
    package let effectiveUntil: Day?
    /// Where the conditions were read; at least one.
    package let sources: [RuleSource]
    /// How long a card is valid.
    package let validity: Validity
    /// How open wording is understood, in the order of the file.
    package let interpretations: [Interpretation]
    /// The conditions.
    package let condition: Condition
    /// The day on which it was decided; nil when that is not known.
    package let decidedOn: Day?
    /// The day on which it was made public; nil when that is not known.
    package let publishedOn: Day?
    /// The readings on which its first day rests, by their ids.
    package let effectiveInterpretations: [String]
    /// What could not be verified, for readers.
    package let unverified: [BilingualText]
    /// The version that it was laid over; nil when it stands by itself.
    package let base: RuleBase?
    /// What it says of a card's life.
    package let lifeCycle: LifeCycle
    /// What it says of what it finds on its first day.
    package let transition: Transition

    /// The first day on which anybody could know it, as far as that is known.
    package var knownFrom: Day { publishedOn ?? decidedOn ?? effectiveFrom }

    /// Whether it is in force from a day before it was decided or made public.
    package var isRetroactive: Bool { knownFrom > effectiveFrom }

    /// Every criterion in the order of the file.
    package var criteria: [Criterion] { condition.criteria }

    /// Whether the version was in force on a day; drafts and contested texts never are.
    package func isInForce(on day: Day) -> Bool {
        status.canBeInForce && effectiveFrom <= day && (effectiveUntil.map { day <= $0 } ?? true)
    }
}

/// The version that a local rule was laid over.
package struct RuleBase: Hashable, Sendable {
    /// The code of its programme.
    package let programme: String
    /// Its version.
    package let version: String
}

/// How much the text of a rule version weighs.
package enum RuleStatus: String, CaseIterable, Sendable {
    /// Proposed by somebody, decided by nobody.
    case draft
    /// Decided; in force from its day on.
    case adopted
    /// In force.
    case inForce = "in_force"
    /// Was in force, until another version took its place.
    case superseded
    /// Published, but contradicted by another source.
    case contested

    /// Whether a card may be judged by it.
    var canBeInForce: Bool {
        switch self {
        case .adopted, .inForce, .superseded: true
        case .draft, .contested: false
        }
    }
}

/// A text in both languages of the program.
package struct BilingualText: Hashable, Sendable {
    /// In German.
    package let german: String
    /// In English.
    package let english: String
}

/// Where a condition was read.
package struct RuleSource: Hashable, Sendable {
    /// The address.
    package let url: String
    /// The day it was read; nil when the copy that was read bears no day.
    package let retrieved: Day?
    /// What kind of source it is.
    package let mark: SourceMark
}

/// What kind of source a statement rests on.
package enum SourceMark: String, CaseIterable, Sendable {
    /// An official page, press release, parliamentary paper or law.
    case official = "O"
    /// Press, associations, tax advisers and others who report.
    case secondary = "M"
    /// Source code or the text of a form.
    case code = "C"
    /// A conclusion of whoever wrote the file.
    case inferred = "I"
    /// Looked for and not found, or not to be verified.
    case unverified = "U"
}

/// How open wording of a rule is understood, and who answers for that.
package struct Interpretation: Hashable, Sendable {
    /// Its name within the file.
    package let id: String
    /// The reading in words.
    package let text: BilingualText
    /// Whether the issuer confirmed it.
    package let status: InterpretationStatus
    /// Who proposed or confirmed it.
    package let author: String
    /// The day of that.
    package let date: Day
}

/// Whether the issuer confirmed a reading.
package enum InterpretationStatus: String, CaseIterable, Sendable {
    /// Somebody proposed it; a result that leans on it says so.
    case proposed
    /// The issuer confirmed it.
    case confirmed
}

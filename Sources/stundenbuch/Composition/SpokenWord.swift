import Engagement

/// A word of a stored list: one form for scripts, one for people.
protocol SpokenWord: CaseIterable {
    /// The stable English word for scripts and arguments.
    var word: String { get }
    /// The word in the language of this run.
    var spoken: String { get }
    /// A shorter word that people type, empty when there is none.
    var short: String { get }
}

extension SpokenWord {
    var short: String { "" }
}

extension SpokenWord {
    /// The word that was typed, in either language.
    static func typed(_ text: String) throws(Complaint) -> Self {
        let wanted = folded(text)
        if let found = allCases.first(where: {
            folded($0.word) == wanted || folded($0.spoken) == wanted || $0.short == wanted
        }) {
            return found
        }
        let words = allCases.map(\.word).joined(separator: ", ")
        throw Complaint(
            .usage, "unknown_word", Texts.unknownWord(text), remedy: Texts.writeOneOf(words))
    }

    /// A word without case, blanks and lines between its parts.
    private static func folded(_ text: String) -> String {
        text.lowercased().filter { !"_- ".contains($0) }
    }
}

extension AllowanceKind: SpokenWord {
    var word: String {
        switch self {
        case .number26: "number_26"
        case .number26a: "number_26a"
        case .number26b: "number_26b"
        case .expensesProven: "expenses_proven"
        case .flatRate: "flat_rate"
        case .other: "other"
        }
    }
}

extension AllowanceKind {
    /// The number of the law alone, as `26a`.
    var short: String {
        let prefix = "number_"
        return word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : ""
    }
}

extension AllowanceStated: SpokenWord {
    var word: String {
        switch self {
        case .none: "none"
        case .expensesOnly: "expenses_only"
        case .withinAllowance: "within_allowance"
        case .amount: "amount"
        }
    }
}

extension Exactness: SpokenWord {
    var word: String {
        switch self {
        case .exact: "exact"
        case .about: "about"
        case .atLeast: "at_least"
        }
    }
}

extension Mark: SpokenWord {
    var word: String {
        switch self {
        case .moreThanADayHolds: "more_than_a_day_holds"
        case .moreThanTheSpanHolds: "more_than_the_span_holds"
        case .beforeTheEngagement: "before_the_engagement"
        case .afterTheEngagement: "after_the_engagement"
        case .afterDeath: "after_death"
        case .overlappingTimes: "overlapping_times"
        case .unplanned: "unplanned"
        case .lateTyped: "late_typed"
        case .confirmedByTheVolunteer: "confirmed_by_the_volunteer"
        case .inTheFuture: "in_the_future"
        }
    }
}

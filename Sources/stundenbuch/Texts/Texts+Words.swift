import Engagement

// The words of stored lists as people call them.
extension AllowanceKind {
    /// The word in the language of this run.
    var spoken: String {
        switch self {
        case .number26: "§ 3 Nr. 26 EStG"
        case .number26a: "§ 3 Nr. 26a EStG"
        case .number26b: "§ 3 Nr. 26b EStG"
        case .expensesProven: Texts.say(de: "Auslagenersatz", en: "expenses proven")
        case .flatRate: Texts.say(de: "Pauschale", en: "flat rate")
        case .other: Texts.say(de: "sonstige", en: "other")
        }
    }
}

extension AllowanceStated {
    /// The word in the language of this run.
    var spoken: String {
        switch self {
        case .none: Texts.say(de: "keine", en: "none")
        case .expensesOnly: Texts.say(de: "nur Auslagen", en: "expenses only")
        case .withinAllowance: Texts.say(de: "im Freibetrag", en: "within the allowance")
        case .amount: Texts.say(de: "Betrag", en: "amount")
        }
    }
}

extension Exactness {
    /// The word in the language of this run.
    var spoken: String {
        switch self {
        case .exact: Texts.say(de: "genau", en: "exact")
        case .about: Texts.say(de: "etwa", en: "about")
        case .atLeast: Texts.say(de: "mindestens", en: "at least")
        }
    }
}

extension Mark {
    /// The word in the language of this run.
    var spoken: String {
        switch self {
        case .moreThanADayHolds:
            Texts.say(de: "mehr als ein Tag hat", en: "more than a day holds")
        case .moreThanTheSpanHolds:
            Texts.say(de: "mehr als der Zeitraum hat", en: "more than the span holds")
        case .beforeTheEngagement:
            Texts.say(de: "vor dem Engagement", en: "before the engagement")
        case .afterTheEngagement:
            Texts.say(de: "nach dem Engagement", en: "after the engagement")
        case .afterDeath: Texts.say(de: "nach dem Tod", en: "after death")
        case .overlappingTimes:
            Texts.say(de: "Zeiten überschneiden sich", en: "overlapping times")
        case .unplanned: Texts.say(de: "ungeplant", en: "unplanned")
        case .lateTyped: Texts.say(de: "spät erfasst", en: "typed late")
        case .confirmedByTheVolunteer:
            Texts.say(de: "von der Person selbst bestätigt", en: "confirmed by the volunteer")
        case .inTheFuture: Texts.say(de: "in der Zukunft", en: "in the future")
        }
    }
}

import Audit
import CardRules
import Documents
import Engagement
import StrictJSON

/// Who would gain and who would lose under a rule, for people and for scripts.
struct RuleTrialListing {
    private var list: CountedList

    /// The persons for whom something would change, in the order of the shifts.
    init(_ trial: RuleTrial, _ desk: Desk) throws(Complaint) {
        let changed = RuleShift.allCases.filter { $0 != .unchanged }.flatMap { shift in
            trial.all.filter { $0.shift == shift }
        }
        let people = try PeopleColumns(changed.map(\.person), desk)
        var listing = Listing("changes", RuleTrialListing.columns(people))
        for change in changed {
            listing.append(
                PeopleColumns.cells(people, change.person) + RuleTrialListing.cells(change))
        }
        let title = Texts.shadowTitle(trial.rule.programme, trial.rule.version)
        list = CountedList(title: title, listing)
        state(trial)
    }

    /// The list with its counts.
    func answer(_ standpoint: Standpoint) -> Answer { list.answer(standpoint) }

    private static func columns(_ people: PeopleColumns) -> [Column] {
        PeopleColumns.columns(people) + [
            .text("change", Texts.columnShift), .text("before", Texts.columnResultNow),
            .text("after", Texts.columnResultThen),
            .text("deciding_before", Texts.columnDecidingNow),
            .text("deciding_after", Texts.columnDecidingThen), .id("card", Texts.columnCard),
            .id("number", Texts.columnCardNumber), .day("valid_until", Texts.columnValidUntil),
        ]
    }

    private static func cells(_ change: RuleTrial.Change) -> [Shown] {
        let shift = change.shift
        return [
            Shown(.text(Texts.shift(shift)), .string(shift.rawValue)), .outcome(change.before),
            .outcome(change.after), change.before.map(Shown.deciding) ?? .nothing,
            .deciding(change.after), .id(change.card?.card.text), .id(change.card?.number),
            .day(change.card?.until),
        ]
    }

    private mutating func state(_ trial: RuleTrial) {
        list.state("programme", Texts.columnProgramme, .text(trial.rule.programme))
        list.state("rule_version", Texts.columnRuleTried, .id(trial.rule.version))
        list.state("effective_from", Texts.columnFrom, .day(trial.rule.effectiveFrom))
        list.state(
            "rule_version_in_force", Texts.columnRuleInForce, .id(trial.inForce?.version))
        list.count("persons", Texts.personsJudged, trial.all.count)
        for shift in RuleShift.allCases {
            let those = trial.all.filter { $0.shift == shift }
            list.count(shift.rawValue, Texts.shift(shift), those.count)
        }
        list.count("dead_left_out", Texts.deadLeftOut, trial.dead)
    }
}

extension Shown {
    /// What a rule comes to; nothing where there is none.
    static func outcome(_ verdict: RuleVerdict?) -> Shown {
        guard let verdict else { return .nothing }
        return Shown(.text(Texts.outcome(verdict.outcome)), .string(verdict.outcome.code))
    }
}

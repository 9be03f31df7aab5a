import Audit
import CardRules
import Documents
import Engagement
import StrictJSON

/// Where people stand towards a card, for people and for scripts.
struct EligibleListing {
    private var list: CountedList

    /// The persons with one of the outlooks, in the order of these.
    init(
        _ prospects: Prospects, _ desk: Desk, shows wanted: Set<Outlook>
    ) throws(Complaint) {
        let shown = Outlook.allCases.filter(wanted.contains).flatMap { outlook in
            prospects.all.filter { $0.outlook == outlook }
        }
        let persons = shown.map(\.person)
        let people = try PeopleColumns(persons, desk)
        let blocked = try AddressGuard(persons, desk)
        var listing = Listing("prospects", EligibleListing.columns(people))
        for prospect in shown {
            listing.append(
                PeopleColumns.cells(people, prospect.person)
                    + EligibleListing.cells(prospect, isBlocked: blocked.blocks(prospect.person)))
        }
        list = CountedList(title: Texts.eligibleTitle(prospects.programme), listing)
        state(prospects)
    }

    /// The list with its counts.
    func answer(_ standpoint: Standpoint) -> Answer { list.answer(standpoint) }

    private static func columns(_ people: PeopleColumns) -> [Column] {
        PeopleColumns.columns(people) + [
            .text("outlook", Texts.columnOutlook),
            Column(key: "result", title: "", kind: .identifier, audience: .scripts),
            .text("deciding", Texts.columnDeciding), .id("card", Texts.columnCard),
            .id("number", Texts.columnCardNumber), .day("valid_until", Texts.columnValidUntil),
            .text("address_blocked", Texts.columnRemark),
        ]
    }

    private static func cells(
        _ prospect: Prospects.Prospect, isBlocked: Bool
    ) -> [Shown] {
        let outlook = prospect.outlook
        return [
            Shown(.text(Texts.outlook(outlook)), .string(outlook.rawValue)),
            .id(prospect.verdict.outcome.code), .deciding(prospect.verdict),
            .id(prospect.card?.card.text), .id(prospect.card?.number),
            .day(prospect.card?.until), .addressBlocked(isBlocked),
        ]
    }

    private mutating func state(_ prospects: Prospects) {
        list.state("programme", Texts.columnProgramme, .text(prospects.programme))
        list.state("rule_version", Texts.columnRuleVersion, .id(prospects.rule.rule.version))
        list.count("persons", Texts.personsJudged, prospects.all.count)
        for outlook in Outlook.allCases {
            let count = prospects.all.filter { $0.outlook == outlook }.count
            list.count(outlook.rawValue, Texts.outlook(outlook), count)
        }
        list.count("dead_left_out", Texts.deadLeftOut, prospects.dead.count)
    }
}

extension Shown {
    /// The criteria that decide, by name for people and by code for scripts; people read none
    /// where all is met.
    static func deciding(_ verdict: RuleVerdict) -> Shown {
        let names = verdict.outcome == .met ? [] : verdict.deciding.map(Texts.criterion)
        return Shown(
            .text(names.joined(separator: ", ")),
            .array(verdict.deciding.map { .string($0) }))
    }

    /// That no list may show where the person lives; people read nothing where it may.
    static func addressBlocked(_ isBlocked: Bool) -> Shown {
        Shown(.text(isBlocked ? Texts.addressBlocked : ""), .bool(isBlocked))
    }
}

extension Outlook: SpokenWord {
    /// The stable word for scripts.
    var word: String { rawValue }
    /// The word in the language of this run.
    var spoken: String { Texts.outlook(self) }
}

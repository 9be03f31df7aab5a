import ArgumentParser
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// What volunteers do, with whom, and since when.
struct EngagementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engagement", abstract: Texts.aboutEngagement,
        subcommands: [
            EngagementList.self, EngagementStart.self, EngagementPause.self,
            EngagementResume.self, EngagementEnd.self, EngagementError.self,
        ],
        defaultSubcommand: EngagementList.self)
}

/// Lists engagements, of all volunteers or of one.
struct EngagementList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutEngagementList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let rows = try desk.rows(Engagements.self, of: person, standpoint)
        let people = try PeopleColumns(rows.map(\.0), desk)
        let listing = EngagementListing.listing(rows, standpoint, desk.ledger.disclose, people)
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Engagements as rows.
enum EngagementListing {
    static func listing(
        _ rows: [(PersonID, EngagementsRow)], _ standpoint: Standpoint, _ disclose: Disclosing,
        _ people: PeopleColumns? = nil
    ) -> Listing {
        var listing = Listing(
            "engagements", caption: Texts.captionEngagements,
            [.id("engagement", Texts.columnEngagement)] + PeopleColumns.columns(people) + [
                .id("organisation", Texts.columnOrganisation),
                .text("activity", Texts.columnActivity),
                .text("function", Texts.columnFunction), .id("place", Texts.columnPlace),
                .text("district", Texts.columnDistrict), .text("since", Texts.columnSince),
                .text("until", Texts.columnUntil), .text("state", Texts.columnState),
                .id("position", Texts.columnPosition),
            ])
        for (person, row) in rows {
            for facts in row.standing {
                let whose = PeopleColumns.cells(people, person)
                listing.append(
                    [.id("\(person.text)/\(facts.revision)")] + whose + [
                        .id(facts.organisation.text), .text(facts.activity),
                        .sealed(facts.function, disclose),
                        .place(facts.place), .text(facts.district), .vagueText(facts.since),
                        .vagueText(facts.end), state(facts, on: standpoint.asOf),
                        .position(facts.position),
                    ])
            }
        }
        return listing
    }

    /// Whether the engagement runs, rests or ended on the day.
    private static func state(_ facts: EngagementFacts, on day: Day) -> Shown {
        if let end = facts.end, end.span.last < day {
            return Shown(.text(Texts.stateEnded), "ended")
        }
        if let since = facts.since, day < since.span.first {
            return Shown(.text(Texts.stateToCome), "to_come")
        }
        let lastPause = facts.pauses.last { $0.value <= day }?.value
        let lastResumption = facts.resumptions.last { $0.value <= day }?.value
        if let lastPause, lastResumption.map({ $0 <= lastPause }) ?? true {
            return Shown(.text(Texts.stateRests), "rests")
        }
        return Shown(.text(Texts.stateRuns), "runs")
    }
}

extension Shown {
    /// A vague day in a column of texts.
    static func vagueText(_ day: VagueDay?) -> Shown {
        guard let day else { return .nothing }
        let shown = Shown.vague(day)
        guard day.exact != nil else { return shown }
        return Shown(.text(shown.cell.text(in: Speech.language)), shown.json)
    }
}

extension Desk {
    /// The rows of a projection by person: of all, or of the one that was typed and who is one
    /// with that.
    func rows<P: Projection>(
        _ type: P.Type, of person: String?, _ standpoint: Standpoint
    ) throws(Complaint) -> [(PersonID, P.Row)] where P.Key == PersonID {
        guard let person else {
            return try rows(type, knownAt: standpoint.known).map { ($0.key, $0.row) }
        }
        let (id, _) = try known(person, PersonID.self, at: standpoint.known)
        let events = try events(ofAllWith: id, knownAt: standpoint.known)
        return rows(type, from: events).map { ($0.key, $0.row) }
    }
}

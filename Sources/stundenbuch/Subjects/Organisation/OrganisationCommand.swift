import ArgumentParser
import Engagement
import Projections

/// Clubs, societies, churches and offices.
struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation", abstract: Texts.aboutOrganisation,
        subcommands: [
            OrganisationList.self, OrganisationShow.self, OrganisationAdd.self,
            OrganisationChange.self, OrganisationRename.self, OrganisationDissolve.self,
            OrganisationSucceed.self, OrganisationCorrect.self, OrganisationError.self,
        ],
        defaultSubcommand: OrganisationList.self, aliases: ["traeger"])
}

/// Lists organisations.
struct OrganisationList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutOrganisationList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "organisations",
            [
                .id("organisation", Texts.columnOrganisation), .text("name", Texts.columnName),
                .text("category", Texts.columnCategory), .id("seat", Texts.columnSeat),
                .text("legal_form", Texts.columnLegalForm),
                .flag("nonprofit", Texts.columnNonprofit),
                .day("dissolved_from", Texts.columnDissolvedFrom),
                .id("succeeded_by", Texts.columnSucceededBy),
                .id("registered", Texts.columnRegistered),
            ])
        for (id, row) in try desk.rows(Organisations.self, knownAt: standpoint.known)
        where !row.isInError {
            let details = row.history.details(asOf: standpoint.asOf)
            listing.append([
                .id(id.text), .text(details.name), .text(details.category),
                .place(details.seat), .text(details.legalForm), .flag(details.nonprofit),
                .day(row.dissolved), .id(row.successor?.organisation.text),
                .position(row.registered?.value),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Shows all that is known of an organisation.
struct OrganisationShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutOrganisationShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOrganisationArgument) var organisation: String

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let (id, events) = try desk.known(
            organisation, OrganisationID.self, at: standpoint.known)
        let row = desk.rows(Organisations.self, from: events).first?.row ?? OrganisationRow()
        let details = row.history.details(asOf: standpoint.asOf)
        var page = Page(title: id.text)
        page.state("organisation", Texts.columnOrganisation, .id(id.text))
        page.state("name", Texts.columnName, .text(details.name))
        page.state("category", Texts.columnCategory, .text(details.category))
        page.state("seat", Texts.columnSeat, .place(details.seat))
        page.state("founded", Texts.columnFounded, .vague(details.founded))
        page.state("legal_form", Texts.columnLegalForm, .text(details.legalForm))
        page.state("nonprofit", Texts.columnNonprofit, .flag(details.nonprofit))
        page.state("dissolved_from", Texts.columnDissolvedFrom, .day(row.dissolved))
        page.state(
            "succeeded_by", Texts.columnSucceededBy, .id(row.successor?.organisation.text))
        page.state("succeeded_from", Texts.columnSucceededFrom, .day(row.successor?.from))
        page.state("in_error", Texts.columnInError, row.isInError ? .flag(true) : .nothing)
        page.state("registered", Texts.columnRegistered, .position(row.registered?.value))
        page.append(StreamListing.listing(events))
        try reading.output.emit(page.answer(standpoint))
    }
}

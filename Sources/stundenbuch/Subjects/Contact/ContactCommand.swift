import ArgumentParser
import Engagement
import Ledger
import Projections

/// Those who sign and answer for organisations.
struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: Texts.aboutContact,
        subcommands: [
            ContactList.self, ContactShow.self, ContactAdd.self, ContactChange.self,
            ContactEnd.self,
        ],
        defaultSubcommand: ContactList.self, aliases: ["kontakt"])
}

/// Lists contacts with name, function and organisation.
struct ContactList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutContactList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOnlyOrganisation)
    var organisation: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let wanted = try organisation.map { text throws(Complaint) -> OrganisationID in
            try desk.existing(text)
        }
        let disclose = desk.ledger.disclose
        var listing = Listing(
            "contacts",
            [
                .id("contact", Texts.columnContact), .text("name", Texts.columnName),
                .text("function", Texts.columnFunction),
                .id("organisation", Texts.columnOrganisation),
                .id("person", Texts.columnPerson), .day("ended_from", Texts.columnEndedFrom),
                .id("registered", Texts.columnRegistered),
            ])
        for (id, row) in try desk.rows(Contacts.self, knownAt: standpoint.known) {
            let details = row.history.details(asOf: standpoint.asOf)
            guard wanted == nil || details.organisation == wanted else { continue }
            listing.append([
                .id(id.text), .sealed(details.name, disclose),
                .sealed(details.function, disclose), .id(details.organisation?.text),
                .id(details.person?.text), .day(row.ended), .position(row.registered),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Shows all that is known of a contact.
struct ContactShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutContactShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpContactArgument) var contact: String

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let (id, events) = try desk.known(contact, ContactID.self, at: standpoint.known)
        let row = desk.rows(Contacts.self, from: events).first?.row ?? ContactRow()
        let details = row.history.details(asOf: standpoint.asOf)
        let disclose = desk.ledger.disclose
        var page = Page(title: id.text)
        page.state("contact", Texts.columnContact, .id(id.text))
        page.state("name", Texts.columnName, .sealed(details.name, disclose))
        page.state("function", Texts.columnFunction, .sealed(details.function, disclose))
        page.state("organisation", Texts.columnOrganisation, .id(details.organisation?.text))
        page.state("person", Texts.columnPerson, .id(details.person?.text))
        page.state("email", Texts.columnEmail, .sealed(details.email, disclose))
        page.state("phone", Texts.columnPhone, .sealed(details.phone, disclose))
        page.state("ended_from", Texts.columnEndedFrom, .day(row.ended))
        page.state("registered", Texts.columnRegistered, .position(row.registered))
        page.append(StreamListing.listing(events))
        try reading.output.emit(page.answer(standpoint))
    }
}

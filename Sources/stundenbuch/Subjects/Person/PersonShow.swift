import ArgumentParser
import Documents
import Engagement
import EventCoding
import Ledger
import Projections
import StrictJSON

/// Shows all that is known of a volunteer.
struct PersonShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutPersonShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpPersonArgument) var person: String
    @Flag(
        name: [.customLong("with-address"), .customLong("mit-anschrift")],
        help: Texts.helpWithAddress)
    var withAddress = false

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let (id, own) = try desk.known(person, PersonID.self, at: standpoint.known)
        let unions = try desk.unions(knownAt: standpoint.known)
        let members = unions.members(with: id)
        let sheet = PersonSheet(
            desk, id, own: own,
            all: try desk.events(ofAllWith: id, knownAt: standpoint.known),
            members: members.filter { $0 != id }, standpoint,
            try AddressGuard(withAddress ? [] : members, desk))
        try reading.output.emit(sheet.page.answer(standpoint))
    }
}

/// What the office knows of one volunteer: names and home from the person's own stream, what the
/// person did from those merged with it as well.
private struct PersonSheet {
    let desk: Desk
    let id: PersonID
    /// The events of the person and of all who are one with it.
    let events: [Recorded]
    /// The others who are one with the person.
    let members: [PersonID]
    let standpoint: Standpoint
    let guarding: AddressGuard
    private let disclose: Disclosing
    private let row: PersonRow

    init(
        _ desk: Desk, _ id: PersonID, own: [Recorded], all: [Recorded], members: [PersonID],
        _ standpoint: Standpoint, _ guarding: AddressGuard
    ) {
        self.guarding = guarding
        self.desk = desk
        self.id = id
        self.events = all
        self.members = members
        self.standpoint = standpoint
        disclose = desk.ledger.disclose
        row = desk.rows(Persons.self, from: own).first?.row ?? PersonRow()
    }

    var page: Page {
        var page = Page(title: id.text)
        state(row.history.details(asOf: standpoint.asOf), on: &page)
        page.append(history)
        page.append(consents)
        page.append(PersonAliases.listing(events, disclose))
        page.append(
            EngagementListing.listing(
                desk.rows(Engagements.self, from: events).map { ($0.key, $0.row) },
                standpoint, disclose))
        page.append(
            AttestationListing.listing(
                desk.rows(Attestations.self, from: events).map { ($0.key, $0.row) },
                disclose))
        page.append(honours)
        page.append(hours)
        page.append(cards)
        return page
    }

    private func state(_ details: PersonDetails, on page: inout Page) {
        page.state("person", Texts.columnPerson, .id(id.text))
        page.state("family_name", Texts.columnFamilyName, .sealed(details.familyName, disclose))
        page.state("given_names", Texts.columnGivenNames, .sealed(details.givenNames, disclose))
        page.state("born", Texts.columnBorn, .sealed(details.born, disclose))
        state(details.home ?? Home(), on: &page)
        page.state("email", Texts.columnEmail, .sealed(details.email, disclose))
        page.state("phone", Texts.columnPhone, .sealed(details.phone, disclose))
        page.state("died", Texts.columnDied, .vague(row.died))
        page.state("merged_into", Texts.columnMergedInto, .id(row.mergedInto?.text))
        page.state(
            "merged_with", Texts.columnMergedWith,
            Shown(
                members.isEmpty ? .empty : .text(members.map(\.text).joined(separator: ", ")),
                .array(members.map { .string($0.text) })))
        page.state("in_error", Texts.columnInError, row.isInError ? .flag(true) : .nothing)
        page.state("registered", Texts.columnRegistered, .position(row.registered?.value))
        let tenure = Tenure(
            of: desk.rows(Engagements.self, from: events).flatMap(\.row.engagements),
            asOf: standpoint.asOf)
        page.state("tenure_days_least", Texts.factTenureLeast, .count(Int64(tenure.least)))
        page.state("tenure_days_most", Texts.factTenureMost, .count(Int64(tenure.most)))
    }

    /// Where the person lives, unless that is blocked.
    private func state(_ home: Home, on page: inout Page) {
        let block = row.addressBlock(on: standpoint.asOf)
        page.state("address_block_from", Texts.columnAddressBlockFrom, .day(block?.from))
        page.state("address_block_until", Texts.columnAddressBlockUntil, .day(block?.until))
        page.state(
            "residence", Texts.columnResidence, guarding.shown(.place(home.residence), of: id))
        let parts = [
            ("district", Texts.columnDistrict, home.district),
            ("street", Texts.columnStreet, home.street),
            ("postal_code", Texts.columnPostalCode, home.postalCode),
            ("town", Texts.columnTown, home.town),
        ]
        for (key, title, part) in parts {
            page.state(key, title, guarding.shown(.sealed(part, disclose), of: id))
        }
    }

    /// What the person consented to.
    private var consents: Listing {
        var listing = Listing(
            "consents", caption: Texts.captionConsents,
            [
                .id("purpose", Texts.columnPurpose), .day("given", Texts.columnGiven),
                .day("withdrawn", Texts.columnTakenBack),
            ])
        for consent in row.consents {
            listing.append([.id(consent.purpose), .day(consent.given), .day(consent.withdrawn)])
        }
        return listing
    }

    /// What was said of the person and when, oldest record first.
    private var history: Listing {
        var listing = Listing(
            "history", caption: Texts.captionHistory,
            [
                .id("event", Texts.columnEventName), .id("position", Texts.columnPosition),
                .text("kind", Texts.columnEvent), .day("from", Texts.columnFrom),
                .id("corrects", Texts.columnCorrects),
            ])
        for recorded in events {
            guard case .person(let event) = recorded.event else { continue }
            listing.append([
                .id("\(recorded.stream.text)/\(recorded.revision)"),
                .position(recorded.position),
                Shown(
                    .text(recorded.event.kind.spoken), .string(recorded.event.kind.name)),
                .day(event.from), .id(recorded.event.target.map { "\(id.text)/\($0)" }),
            ])
        }
        return listing
    }

    /// What the person was honoured with.
    private var honours: Listing {
        var listing = Listing(
            "honours", caption: Texts.captionHonours,
            [
                .id("code", Texts.columnCode), .text("day", Texts.columnDay),
                .text("issuer", Texts.columnHonourBy), .id("position", Texts.columnPosition),
            ])
        for honour in desk.rows(PersonalFacts.self, from: events).first?.row.honours ?? [] {
            listing.append([
                .id(honour.code), .vagueText(honour.day), .text(honour.issuer),
                .position(honour.position),
            ])
        }
        return listing
    }

    /// Hours by year, confirmed and not.
    private var hours: Listing {
        var years: [Int: HoursRow] = [:]
        for (key, row) in desk.rows(HoursByPerson.self, from: events) {
            years[key.unit.year, default: HoursRow()].add(row)
        }
        var listing = Listing(
            "hours", caption: Texts.captionHours,
            [
                .id("year", Texts.columnYear),
                .minutes("confirmed_minutes", Texts.columnConfirmed),
                .minutes("recorded_minutes", Texts.columnUnconfirmed),
                .minutes("marked_minutes", Texts.columnMarked),
                .minutes("rejected_minutes", Texts.columnRejected),
                .minutes("reversed_minutes", Texts.columnReversed),
                .minutes("other_basis_minutes", Texts.columnOtherBasis),
            ])
        for (year, row) in years.sorted(by: { $0.key < $1.key }) {
            let tallies = [
                row.confirmed, row.recorded, row.marked, row.rejected, row.reversed,
                row.otherBasis,
            ]
            listing.append(
                [.id("\(year)")] + tallies.map { Shown(.minutes($0.minutes)) })
        }
        return listing
    }

    private var cards: Listing {
        var listing = Listing(
            "cards", caption: Texts.captionCards,
            [
                .id("card", Texts.columnCard), .id("programme", Texts.columnProgramme),
                .id("number", Texts.columnCardNumber), .text("last_step", Texts.columnLastStep),
                .day("valid_from", Texts.columnFrom), .day("valid_until", Texts.columnUntil),
                .flag("valid", Texts.columnValid),
            ])
        for (card, row) in desk.rows(Cards.self, from: events) {
            let last = row.steps.last?.kind
            listing.append([
                .id(card.text), .id(row.programme?.text), .id(row.number),
                last.map { Shown(.text($0.spoken), .string($0.name)) } ?? .nothing,
                .day(row.grant?.from), .day(row.grant?.until),
                .flag(row.isValid(on: standpoint.asOf)),
            ])
        }
        return listing
    }
}

extension PersonEvent {
    /// The first day on which a change is true.
    fileprivate var from: Day? {
        switch self {
        case .residenceChanged(let event): event.from
        case .nameChanged(let event): event.from
        case .reachChanged(let event): event.from
        case .died(let event): event.day.exact
        case .addressBlocked(let event): event.from
        case .addressUnblocked(let event): event.from
        case .consentGiven(let event): event.on
        case .consentWithdrawn(let event): event.on
        case .registered, .detailsCorrected, .aliasRecorded, .merged, .separated,
            .enteredInError:
            nil
        }
    }
}

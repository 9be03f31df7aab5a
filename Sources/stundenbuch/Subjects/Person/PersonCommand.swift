import ArgumentParser
import Engagement
import Ledger
import Projections

/// Volunteers.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: Texts.aboutPerson,
        subcommands: [
            PersonList.self, PersonFind.self, PersonShow.self, PersonAdd.self,
            PersonChange.self, PersonCorrect.self, PersonDiedCommand.self,
            PersonDuplicates.self, PersonMerge.self, PersonSeparate.self,
            PersonBlock.self, PersonUnblock.self, PersonConsent.self, PersonHonour.self,
            PersonError.self,
        ],
        defaultSubcommand: PersonList.self, aliases: ["personen"])
}

/// Lists volunteers with their names and residence.
struct PersonList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutPersonList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let disclose = desk.ledger.disclose
        var listing = Listing(
            "persons",
            [
                .id("person", Texts.columnPerson), .text("family_name", Texts.columnFamilyName),
                .text("given_names", Texts.columnGivenNames),
                .id("residence", Texts.columnResidence),
                .text("district", Texts.columnDistrict),
                .flag("address_blocked", Texts.addressBlocked),
                .text("died", Texts.columnDied),
                .id("merged_into", Texts.columnMergedInto),
                .id("registered", Texts.columnRegistered),
            ])
        let people = try desk.rows(Persons.self, knownAt: standpoint.known)
        let guarding = try AddressGuard(people.map(\.key), desk)
        for (id, row) in people where !row.isInError {
            let details = row.history.details(asOf: standpoint.asOf)
            listing.append([
                .id(id.text), .sealed(details.familyName, disclose),
                .sealed(details.givenNames, disclose),
                guarding.shown(.place(details.home?.residence), of: id),
                guarding.shown(.sealed(details.home?.district, disclose), of: id),
                .flag(guarding.blocks(id)), .vagueText(row.died), .id(row.mergedInto?.text),
                .position(row.registered?.value),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Makes a volunteer known.
struct PersonAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutPersonAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: NewFieldsOption

    @Option(name: [.customLong("key"), .customLong("kennung")], help: Texts.helpOfficeKey)
    var key: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let trail = try writing.paper.trail(desk)
        var given = try TypedPerson(TypedFields(fields.file, TypedPerson.fields), desk.clock)
        given.home = given.home.located(.shipped, before: nil)
        let typed = given
        guard typed.hasNames else {
            throw Complaint(
                .badInput, "name_missing", Texts.nameMissing, remedy: Texts.giveName)
        }
        if let key { try desk.requireFree("", key, kind: .person, writing.write) }
        let key = key
        let draft = try Draft.typed(
            ["person add", key ?? ""] + typed.content + trail.content,
            id: writing.write.commandID, creates: .person
        ) { created, sealer in
            func sealed(_ text: String?, _ field: SealedField) -> Sealed? {
                text.map { sealer.seal($0, as: field, for: created, index: 0) }
            }
            let event = PersonRegistered(
                givenNames: sealed(typed.givenNames, .givenNames),
                familyName: sealed(typed.familyName, .familyName),
                born: sealed(typed.born?.iso, .born),
                home: typed.home.sealed(for: created, index: 0, &sealer),
                email: sealed(typed.email, .email), phone: sealed(typed.phone, .phone),
                sourceKeys: OfficeKey.sourceKeys(key, of: created, &sealer),
                provenance: trail.provenance(for: created, &sealer))
            return [Ask(created, .person(.registered(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

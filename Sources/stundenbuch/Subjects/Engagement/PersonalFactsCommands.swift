import ArgumentParser
import Engagement
import Projections

/// Money paid to volunteers.
struct AllowanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allowance", abstract: Texts.aboutAllowance,
        subcommands: [AllowanceList.self, AllowanceAdd.self],
        defaultSubcommand: AllowanceList.self, aliases: ["aufwandsentschaedigung"])
}

/// Lists allowances, of all volunteers or of one.
struct AllowanceList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutAllowanceList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "allowances",
            [
                .id("allowance", Texts.columnEventName), .id("person", Texts.columnPerson),
                .id("organisation", Texts.columnOrganisation), .id("year", Texts.columnYear),
                .cents("amount_cents", Texts.columnAmount), .text("kind", Texts.columnKind),
                .id("position", Texts.columnPosition),
            ])
        for (id, row) in try desk.rows(PersonalFacts.self, of: person, standpoint) {
            for facts in row.allowances {
                listing.append([
                    .id("\(id.text)/\(facts.revision)"), .id(id.text),
                    .id(facts.organisation.text), .id("\(facts.year)"), .cents(facts.amount),
                    .word(facts.kind), .position(facts.position),
                ])
            }
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Records money paid to a volunteer in a calendar year.
struct AllowanceAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutAllowanceAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOrganisationOption)
    var organisation: String
    @Option(name: [.customLong("year"), .customLong("jahr")], help: Texts.helpYear)
    var year: UInt32
    @Option(help: Texts.helpAllowanceCents) var cents: Int64?
    @Option(help: Texts.helpAllowanceEuro) var euro: String?
    @Option(name: [.customLong("kind"), .customLong("art")], help: Texts.helpAllowanceKind)
    var kind: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id: PersonID = try desk.subject(person)
        guard let amount = try TypedMoney.cents(cents, euro: euro) else {
            throw Complaint(
                .usage, "amount_missing", Texts.amountMissing, remedy: Texts.writeAnAmount)
        }
        guard Day.years.contains(Int(year)) else {
            throw Complaint(.usage, "not_a_year", Texts.notAYear("\(year)"))
        }
        let event = AllowanceRecorded(
            organisation: try desk.subject(organisation), year: year, amount: amount,
            kind: try AllowanceKind.typed(kind))
        let content = [event.organisation.text, "\(year)", "\(amount.count)", event.kind.word]
        try EngagementStep(desk, writing).record(["allowance"] + content, of: id) {
            provenance, _ in
            var event = event
            event.provenance = provenance
            return .allowanceRecorded(event)
        }
    }
}

/// What volunteers declare that no fact can prove.
struct DeclarationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "declaration", abstract: Texts.aboutDeclaration,
        subcommands: [DeclarationList.self, DeclarationMake.self],
        defaultSubcommand: DeclarationList.self, aliases: ["erklaerung"])
}

/// Lists declarations, of all volunteers or of one.
struct DeclarationList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutDeclarationList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "declarations",
            [
                .id("declaration", Texts.columnEventName), .id("person", Texts.columnPerson),
                .text("code", Texts.columnCode), .day("on", Texts.columnDay),
                .id("position", Texts.columnPosition),
            ])
        for (id, row) in try desk.rows(PersonalFacts.self, of: person, standpoint) {
            for facts in row.declarations {
                listing.append([
                    .id("\(id.text)/\(facts.revision)"), .id(id.text), .text(facts.code),
                    .day(facts.on), .position(facts.position),
                ])
            }
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Records a declaration.
struct DeclarationMake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: Texts.aboutDeclarationMake, aliases: ["abgeben"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpPersonArgument) var person: String
    @Argument(help: Texts.helpDeclarationCode) var code: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id: PersonID = try desk.subject(person)
        let (day, code) = (try desk.day(on), code)
        try EngagementStep(desk, writing).record(["declare", code, day.iso], of: id) {
            provenance, _ in
            .declarationMade(DeclarationMade(code: code, on: day, provenance: provenance))
        }
    }
}

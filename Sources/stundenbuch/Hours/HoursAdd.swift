import ArgumentParser
import Engagement

/// Records one entry.
struct HoursAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutHoursAdd, aliases: ["erfassen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPerson) var person: String
    @Option(name: [.customLong("organisation"), .customLong("traeger")], help: Texts.helpForWhom)
    var organisation: String
    @OptionGroup var said: EntryOptions
    @Option(name: [.customLong("received"), .customLong("eingang")], help: Texts.helpReceived)
    var received: String?
    @Option(name: [.customLong("ref"), .customLong("az")], help: Texts.helpReference)
    var reference: String?

    func run() throws {
        let desk = try Desk(ledger)
        let person: PersonID = try desk.subject(person)
        let entry = try entry(desk)
        let content = ["hours add", person.text, organisation] + said.content
        let draft = try Draft.typed(content, id: write.commandID) { _, _ in
            [Ask(person.stream, .hours(.recorded(entry)))]
        }
        try desk.record(draft, write, output)
    }

    private func entry(_ desk: Desk) throws(Complaint) -> HoursRecorded {
        let span = try said.span(desk)
        let received = try received.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let intake = received.map { Intake(received: $0, reference: reference) }
        return HoursRecorded(
            organisation: try desk.subject(organisation), activity: try said.activityCode(desk),
            span: span,
            written: span.isOneDay ? nil : said.day, minutes: try said.duration(),
            place: try said.municipality(), district: said.district,
            project: try said.projectID(desk), basis: try said.typedBasis(),
            grade: span.isOneDay ? .sheet : .total, units: said.units,
            unitMinutes: said.unitMinutes,
            provenance: Provenance(particulars: intake.map { Particulars(intake: $0) }))
    }
}

/// A municipality as it is typed: its key of 8 digits.
enum TypedPlace {
    static func key(_ text: String) throws(Complaint) -> MunicipalityKey {
        if let key = MunicipalityKey(text) { return key }
        throw Complaint(
            .usage, "not_a_municipality_key", Texts.notAMunicipality(text),
            remedy: Texts.writeAMunicipality)
    }
}

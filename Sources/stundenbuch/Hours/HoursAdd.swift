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
    @Option(name: [.customLong("day"), .customLong("tag")], help: Texts.helpEntryDay)
    var day: String
    @Option(name: [.customLong("minutes"), .customLong("minuten")], help: Texts.helpMinutes)
    var minutes: Int64
    @Option(name: [.customLong("activity"), .customLong("taetigkeit")], help: Texts.helpActivity)
    var activity: String?
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("district"), .customLong("ortsteil")], help: Texts.helpDistrict)
    var district: String?
    @Option(name: [.customLong("project"), .customLong("projekt")], help: Texts.helpProject)
    var project: String?
    @Option(name: [.customLong("received"), .customLong("eingang")], help: Texts.helpReceived)
    var received: String?
    @Option(name: [.customLong("ref"), .customLong("az")], help: Texts.helpReference)
    var reference: String?

    func run() throws {
        let desk = try Desk(ledger)
        let person: PersonID = try desk.subject(person)
        let entry = try entry(desk)
        let content = [
            "hours add", person.text, organisation, day, "\(minutes)", activity ?? "",
            place ?? "", district ?? "", project ?? "",
        ]
        let draft = try Draft.typed(content, id: write.commandID) { _, _ in
            [Ask(person.stream, .hours(.recorded(entry)))]
        }
        try desk.record(draft, write, output)
    }

    private func entry(_ desk: Desk) throws(Complaint) -> HoursRecorded {
        guard let span = TypedPeriod.parse(day, today: desk.clock.today) else {
            throw Complaint(.usage, "not_a_day", Texts.notADay(day), remedy: Texts.writeADay)
        }
        let received = try received.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let intake = received.map { Intake(received: $0, reference: reference) }
        return HoursRecorded(
            organisation: try desk.subject(organisation), activity: activity, span: span,
            written: span.isOneDay ? nil : day, minutes: Minutes(minutes),
            place: try place.map { text throws(Complaint) in try TypedPlace.key(text) },
            district: district,
            project: try project.map { text throws(Complaint) -> ProjectID in
                try desk.subject(text)
            },
            basis: .voluntary, grade: span.isOneDay ? .sheet : .total,
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

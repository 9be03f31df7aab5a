import ArgumentParser
import Engagement
import Ledger
import Projections

/// What volunteers are qualified for.
struct QualificationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qualification", abstract: Texts.aboutQualification,
        subcommands: [QualificationList.self, QualificationAdd.self],
        defaultSubcommand: QualificationList.self, aliases: ["qualifikation"])
}

/// Lists qualifications, of all volunteers or of one.
struct QualificationList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutQualificationList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let disclose = desk.ledger.disclose
        var listing = Listing(
            "qualifications",
            [
                .id("qualification", Texts.columnEventName),
                .id("person", Texts.columnPerson), .text("code", Texts.columnCode),
                .text("number", Texts.columnNumber), .day("from", Texts.columnFrom),
                .day("until", Texts.columnUntil), .flag("holds", Texts.columnValid),
                .id("position", Texts.columnPosition),
            ])
        for (id, row) in try desk.rows(PersonalFacts.self, of: person, standpoint) {
            for facts in row.qualifications {
                let began = facts.from <= standpoint.asOf
                let holds = began && (facts.until.map { standpoint.asOf <= $0 } ?? true)
                listing.append([
                    .id("\(id.text)/\(facts.revision)"), .id(id.text), .text(facts.code),
                    .sealed(facts.number, disclose), .day(facts.from), .day(facts.until),
                    .flag(holds), .position(facts.position),
                ])
            }
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Records a qualification.
struct QualificationAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutQualificationAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: FieldsOption

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Argument(help: Texts.helpQualificationCode) var code: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpLastDay)
    var until: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id: PersonID = try desk.subject(person)
        let number = try TypedFields.optional(
            fields.file, [TypedField(name: "number", title: Texts.columnNumber)])
        let event = QualificationRecorded(
            code: code, from: try TypedDay.day(from, desk.clock),
            until: try until.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            })
        let content = ["qualification", code, event.from.iso, event.until?.iso ?? ""]
        try EngagementStep(desk, writing).record(content + number.content, of: id) {
            provenance, sealer in
            var event = event
            event.number = number["number"].map {
                sealer.seal($0, as: .qualificationNumber, for: id.stream, index: 0)
            }
            event.provenance = provenance
            return .qualificationRecorded(event)
        }
    }
}

import ArgumentParser
import Engagement
import Projections

/// The dated amounts that rules point to.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: Texts.aboutReferenceValues,
        subcommands: [
            ReferenceList.self, ReferenceSet.self, ReferenceImport.self, ReferenceError.self,
        ],
        defaultSubcommand: ReferenceList.self, aliases: ["bezugswert"])
}

/// Lists the amounts that are set in the ledger.
struct ReferenceList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutReferenceList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "reference_values",
            [
                .id("reference", Texts.columnEventName), .text("code", Texts.columnCode),
                .day("from", Texts.columnFrom), .day("until", Texts.columnUntil),
                .cents("amount_cents", Texts.columnAmount), .flag("holds", Texts.columnValid),
                .text("source", Texts.columnSource), .id("position", Texts.columnPosition),
            ])
        let rows = try desk.rows(ReferenceValues.self, knownAt: standpoint.known)
        let all = rows.map(\.row)
        for (name, row) in rows {
            let holding = ReferenceValues.amount(of: row.code, on: standpoint.asOf, in: all)
            listing.append([
                .id("\(name.stream.text)/\(name.revision)"), .text(row.code), .day(row.from),
                .day(row.until), .cents(row.amount), .flag(holding?.position == row.position),
                .text(row.source), .position(row.position),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }

}

/// Sets one amount.
struct ReferenceSet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: Texts.aboutReferenceSet, aliases: ["setzen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpReferenceCode) var code: String
    @Option(help: Texts.helpAllowanceCents) var cents: Int64?
    @Option(help: Texts.helpAllowanceEuro) var euro: String?
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpLastDay)
    var until: String?
    @Option(name: [.customLong("source"), .customLong("fundstelle")], help: Texts.helpPublished)
    var source: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        guard let amount = try TypedMoney.cents(cents, euro: euro) else {
            throw Complaint(
                .usage, "amount_missing", Texts.amountMissing, remedy: Texts.writeAnAmount)
        }
        let trail = try writing.paper.trail(desk)
        let event = ReferenceValueSet(
            code: code, from: try TypedDay.day(from, desk.clock),
            until: try until.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            }, amount: amount, source: source, provenance: try trail.provenance())
        let content = [code, event.from.iso, until ?? "", "\(amount.count)", source]
        let draft = try Draft.typed(
            ["reference set"] + content + trail.content, id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.referenceValueSet(event)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Sets every amount of a file that is not set yet; without a file those that the program brings.
struct ReferenceImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Texts.aboutReferenceImport,
        aliases: ["publish-defaults", "uebernehmen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpReferenceFile) var file: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let trail = try writing.paper.trail(desk)
        let provenance = try trail.provenance()
        let events = try ReferenceFile(file).events(provenance)
        let set = try desk.rows(ReferenceValues.self).map(\.row)
        let missing = events.filter { event in !set.contains { $0.says(event) } }
        guard !missing.isEmpty else {
            try writing.output.emit(ReferenceFile.nothingNew(events.count))
            return
        }
        let content = missing.flatMap { [$0.code, $0.from.iso, "\($0.amount.count)"] }
        let draft = try Draft.typed(
            ["reference import"] + content + trail.content, id: writing.write.commandID
        ) { _, _ in missing.map { Ask(.ledger, .ledger(.referenceValueSet($0))) } }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Undoes an amount that was entered in error.
struct ReferenceError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .reference)
    }
}

extension ReferenceValueRow {
    /// Whether the row says the same amount for the same days.
    fileprivate func says(_ event: ReferenceValueSet) -> Bool {
        code == event.code && from == event.from && until == event.until
            && amount == event.amount
    }
}

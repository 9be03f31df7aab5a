import ArgumentParser
import Documents
import Engagement
import EventCoding
import Intake
import LMDB
import Ledger
import Vault

/// Brings a list into the ledger: everything is decided first, then recorded.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Texts.aboutImport,
        discussion: Texts.importDiscussion, aliases: ["importieren"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpListKind) var list: String
    @Argument(help: Texts.helpListFile) var file: String
    @Option(name: [.customLong("sheet"), .customLong("blatt")], help: Texts.helpSheet)
    var sheet: String?
    @Option(name: [.customLong("source"), .customLong("quelle")], help: Texts.helpSource)
    var source = ""
    @Option(name: [.customLong("received"), .customLong("eingang")], help: Texts.helpReceived)
    var received: String?
    @Option(name: [.customLong("organisation"), .customLong("traeger")], help: Texts.helpDeliverer)
    var organisation: String?
    @Flag(name: .customLong("accept-valid"), help: Texts.helpAcceptValid)
    var acceptValid = false
    @Flag(name: .customLong("take-over"), help: Texts.helpTakeOver)
    var takeOver = false

    func run() throws {
        guard let kind = ListKind(spoken: list) else {
            let names = ListKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint(.usage, "unknown_list", Texts.unknownList(list), remedy: names)
        }
        let desk = try Desk(ledger)
        let received = try received.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let named = try organisation.map { text throws(Complaint) in
            try desk.known(text, OrganisationID.self).id
        }
        let pass = ListPass(
            kind: kind, path: file, source: try ListSource(file, sheet: sheet),
            isTakenOver: takeOver,
            openedOn: desk.ledger.openedAt.day(
                minutesAheadOfUTC: desk.clock.timeZone.minutesAheadOfUTC(
                    at: desk.ledger.openedAt)))
        let context = DeliveryContext(name: nil, received: received, source: source)
        var report = ImportReport(
            kind: kind, file: file, sheet: pass.source.sheet, isDryRun: write.dryRun,
            folds: output.chosen == .text)
        report.rehearsed = try rehearse(pass, desk, context)
        if report.mayBeWritten(acceptValid) {
            try record(pass, desk, context, named, &report)
        }
        try output.emit(report.answer)
        if report.isUnreadable { throw AnswerIsNo(status: .badInput) }
        if report.hasRejectedRows { throw AnswerIsNo() }
    }

    /// The first pass decides everything against the state and the file's own earlier rows.
    private func rehearse(
        _ pass: ListPass, _ desk: Desk, _ context: DeliveryContext
    ) throws(Complaint) -> ListPass.Tally {
        let session = try desk.session(write, isRehearsal: true)
        return try pass.run(
            ImportDesk(desk, session), context, progress: Progress(output).line(Texts.checking))
    }

    /// The second pass records it in durable batches.
    private func record(
        _ pass: ListPass, _ desk: Desk, _ context: DeliveryContext, _ named: OrganisationID?,
        _ report: inout ImportReport
    ) throws(Complaint) {
        let session = try desk.session(write)
        let importing = ImportDesk(desk, session)
        do throws(Complaint) {
            try record(pass, importing, context, named, &report)
        } catch {
            throw importing.saying(error)
        }
    }

    private func record(
        _ pass: ListPass, _ importing: ImportDesk, _ context: DeliveryContext,
        _ named: OrganisationID?, _ report: inout ImportReport
    ) throws(Complaint) {
        var context = context
        if let deliverer = named ?? ImportCommand.only(report.rehearsed.organisations) {
            let delivery = ListDelivery(
                kind: pass.kind, path: file, context: context, tally: report.rehearsed)
            context.name = try delivery.record(deliverer, importing)
        }
        report.recorded = try pass.run(
            importing, context, progress: Progress(output).line(Texts.recording))
        try importing.finish()
        report.delivery = context.name
    }

    /// Whose delivery a list is when nobody is named: that of the only one its rows name.
    private static func only(_ organisations: Set<OrganisationID>) -> OrganisationID? {
        organisations.count == 1 ? organisations.first : nil
    }
}

/// The delivery event of a list.
struct ListDelivery {
    let kind: ListKind
    let path: String
    let context: DeliveryContext
    let tally: ListPass.Tally

    /// Records the delivery and gives its name for the events of the rows.
    ///
    /// The rows rest on it: without it none of them is begun.
    func record(
        _ organisation: OrganisationID, _ desk: ImportDesk
    ) throws(Complaint) -> EventName {
        let intake = context.received.map { Intake(received: $0) }
        let event = DeliveryReceived(
            list: kind.rawValue, source: context.source, rows: UInt64(tally.rows), stated: nil,
            counted: kind == .hours ? Minutes(tally.minutes) : nil, sha256: try digest(),
            provenance: Provenance(particulars: intake.map { Particulars(intake: $0) }))
        let draft = try Draft.typed(["delivery", path], id: nil) { _, _ in
            [Ask(organisation.stream, .organisation(.deliveryReceived(event)))]
        }
        let next = try desk.nextRevision(of: organisation.stream)
        let submission = try desk.submit(draft)
        do throws(LedgerError) { _ = try Outcome(submission) } catch { throw Complaint(error) }
        return EventName(organisation.stream, next)
    }

    private func digest() throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            var file = try RegularFileReader(path)
            var hash = Hashes.Stream()
            while true {
                let bytes = try file.next(atMost: 1 << 18)
                if bytes.isEmpty { return hash.finish() }
                hash.add(bytes)
            }
        } catch {
            throw Complaint(reading: error)
        }
    }
}

extension ListKind {
    /// A list by its English name or its German one.
    init?(spoken name: String) {
        let german = [
            "traeger": ListKind.organisations, "träger": .organisations,
            "vereine": .organisations, "organisationen": .organisations, "personen": .persons,
            "engagements": .engagements, "bestaetigungen": .attestations,
            "bestätigungen": .attestations, "entschaedigungen": .allowances,
            "entschädigungen": .allowances, "stunden": .hours, "karten": .cards,
        ]
        guard let kind = ListKind(rawValue: name) ?? german[name.lowercased()] else { return nil }
        self = kind
    }
}

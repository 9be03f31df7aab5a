import ArgumentParser
import Documents
import Engagement
import Intake
import Ledger

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
    @OptionGroup var shape: ShapeOptions
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
    @OptionGroup var deliveries: DeliveryOptions
    @Flag(name: .customLong("no-input"), help: Texts.helpNoInput)
    var noInput = false

    @OptionGroup var resolving: ResolveOptions

    func run() throws {
        if ListMapping.words.contains(list.lowercased()) {
            return try ListMapping(file: file, shape: shape, output: output).run()
        }
        let kind = try ListKind.known(list)
        try deliveries.checkFindings(output)
        let desk = try Desk(ledger)
        let received = try received.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let named = try organisation.map { text throws(Complaint) in
            try desk.known(text, OrganisationID.self).id
        }
        let profile = try shape.readProfile(for: kind)
        let sheets = try ListSource(file, sheet: shape.sheet ?? profile?.sheet)
        let context = DeliveryContext(name: nil, received: received, source: source)
        var hints = try shape.hints(profile, sheet: sheets.sheet, organisation: named)
        if kind == .persons { hints.places = .shipped }
        var pass = ListPass(
            kind: kind, path: file, source: sheets, isTakenOver: takeOver,
            hints: hints,
            openedOn: desk.ledger.openedAt.day(
                minutesAheadOfUTC: desk.clock.timeZone.minutesAheadOfUTC(
                    at: desk.ledger.openedAt)),
            taking: try deliveries.taking(kind, desk, context))
        var report = ImportReport(
            kind: kind, file: file, sheet: pass.source.sheet, isDryRun: write.dryRun,
            folds: output.chosen == .text)
        let matching = try resolving.matching(desk, list: file, source: source)
        let replaced = try deliveries.replaced(
            by: kind, file, acceptsValid: acceptValid, desk)
        if let replaced { pass.taking = try compare(pass, replaced, desk, context, matching) }
        report.rehearsed = try rehearse(pass, desk, context, matching)
        report.unresolved = matching.unresolved.count
        report.resolution = resolving.file
        if report.mayBeWritten(acceptValid, pass.taking as? ReplacingRows),
            try isWanted(&report)
        {
            try record(pass, desk, context, named, replaced, matching, &report)
        }
        report.replacement = (pass.taking as? ReplacingRows).map {
            ReplacementReport(numbers: replaced?.numbers ?? [], lines: $0.lines)
        }
        if kind == .persons, report.meetsKnownRows, let rows = pass.taking as? OrdinaryRows {
            report.missing = try MissingPersons(desk, source: source, named: rows.named)
        }
        // What is said of the resolution file is the office's own.
        report.hinted = try deliveries.writeFindings(
            pass, report.rehearsed.shapes, report.allFindings.filter { $0.file == file }, output)
        report.returned = deliveries.findings
        try resolving.write(matching, list: file)
        try output.emit(report.answer)
        if report.isUnreadable { throw AnswerIsNo(status: .badInput) }
        if report.hasRejectedRows || report.isDeclined { throw AnswerIsNo() }
    }

    /// Whether the list is to be recorded: on a terminal its shape is shown and somebody asked.
    private func isWanted(_ report: inout ImportReport) throws(Complaint) -> Bool {
        guard !noInput, Question.canBeAsked(output) else { return true }
        report.isDeclined = try !Question.ask(Texts.recordThis, showing: report.preview)
        return !report.isDeclined
    }

    /// A pass before the others compares a corrected list with what it stands in place of.
    private func compare(
        _ pass: ListPass, _ replaced: Replaced, _ desk: Desk, _ context: DeliveryContext,
        _ matching: ListMatching
    ) throws(Complaint) -> ReplacingRows {
        var pass = pass
        let known = try desk.deliveries(knownAt: try desk.size())
        let compared = ComparedRows(replaced, RenewedRows(desk, known), desk)
        pass.taking = compared
        _ = try rehearse(pass, desk, context, matching)
        return try deliveries.taking(compared.plan(), of: replaced, desk, context)
    }

    /// The first pass decides everything against the state and the file's own earlier rows.
    private func rehearse(
        _ pass: ListPass, _ desk: Desk, _ context: DeliveryContext, _ matching: ListMatching
    ) throws(Complaint) -> ListPass.Tally {
        let session = try desk.session(write, isRehearsal: true)
        let importing = ImportDesk(desk, session, matching)
        matching.beginPass()
        let findings = try matching.submitChoices(to: importing, context.received)
        let progress = Progress(output)
        defer { progress.clear() }
        var tally = try pass.run(importing, context, progress: progress.line(Texts.checking))
        try matching.check()
        try importing.check()
        tally.findings = findings + tally.findings
        return tally
    }

    /// The second pass records it in durable batches.
    private func record(
        _ pass: ListPass, _ desk: Desk, _ context: DeliveryContext, _ named: OrganisationID?,
        _ replaced: Replaced?, _ matching: ListMatching, _ report: inout ImportReport
    ) throws(Complaint) {
        let session = try desk.session(write)
        let importing = ImportDesk(desk, session, matching)
        matching.beginPass()
        do throws(Complaint) {
            let findings = try matching.submitChoices(to: importing, context.received)
            try record(pass, importing, context, named, replaced, &report)
            report.recorded?.findings.insert(contentsOf: findings, at: 0)
        } catch {
            throw importing.saying(error)
        }
    }

    private func record(
        _ pass: ListPass, _ importing: ImportDesk, _ context: DeliveryContext,
        _ named: OrganisationID?, _ replaced: Replaced?, _ report: inout ImportReport
    ) throws(Complaint) {
        var context = context
        let delivery = ListDelivery(
            kind: pass.kind, path: file, source: context.source,
            part: shape.part(pass.hints.profile), received: context.received,
            period: try deliveries.span(importing.desk), replaces: replaced?.names ?? [:],
            rows: report.rehearsed.rows, stated: report.rehearsed.stated,
            shares: (pass.taking as? ReplacingRows)?.plan.shares ?? report.rehearsed.shares)
        let only = replaced.flatMap { $0.names.count == 1 ? $0.names.first?.key : nil }
        try delivery.record(by: named ?? only, importing, into: &context)
        report.forgetRehearsedFindings()
        report.recorded = try pass.run(
            importing, context,
            progress: Progress(output).bar(Texts.recording, of: report.rehearsed.rows))
        try importing.finish()
        report.deliveries = try importing.desk.numbers(of: context)
        report.delivery = context.name
    }
}

extension ListKind {
    /// The list of that name; a complaint names all of them.
    static func known(_ name: String) throws(Complaint) -> ListKind {
        guard let kind = ListKind(spoken: name) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint(.usage, "unknown_list", Texts.unknownList(name), remedy: names)
        }
        return kind
    }

    /// A list by its English name or its German one.
    init?(spoken name: String) {
        let german = [
            "traeger": ListKind.organisations, "träger": .organisations,
            "vereine": .organisations, "organisationen": .organisations, "personen": .persons,
            "engagements": .engagements, "bestaetigungen": .attestations,
            "bestätigungen": .attestations, "entschaedigungen": .allowances,
            "entschädigungen": .allowances, "stunden": .hours, "karten": .cards,
            "gruppenstunden": .groupHours, "group-hours": .groupHours,
        ]
        guard let kind = ListKind(rawValue: name) ?? german[name.lowercased()] else { return nil }
        self = kind
    }
}

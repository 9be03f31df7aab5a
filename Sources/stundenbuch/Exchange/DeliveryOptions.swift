import ArgumentParser
import Engagement
import Intake

/// What an import says of the list as a delivery, and how it stands to earlier ones.
struct DeliveryOptions: ParsableArguments {
    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpListPeriod)
    var period: String?

    @Option(
        name: [.customLong("replaces"), .customLong("ersetzt")], help: Texts.helpReplaces)
    var replaces: [String] = []

    @Flag(
        name: [.customLong("accept-overlap"), .customLong("ueberschneidung-zulassen")],
        help: Texts.helpAcceptOverlap)
    var acceptsOverlap = false

    @Option(
        name: [.customLong("changed-from"), .customLong("geaendert-ab")],
        help: Texts.helpChangedFrom)
    var changedFrom: String?

    @Flag(name: [.customLong("correct"), .customLong("berichtigen")], help: Texts.helpCorrectList)
    var corrects = false

    @Option(
        name: [.customLong("findings"), .customLong("befunde")], help: Texts.helpFindings)
    var findings: String?

    /// The days the list is about, when they were named.
    func span(_ desk: Desk) throws(Complaint) -> DaySpan? {
        guard let period else { return nil }
        if let span = TypedPeriod.parse(period, today: desk.clock.today) { return span }
        throw Complaint(
            .usage, "not_a_period", Texts.notAPeriod(period), remedy: Texts.writeAPeriod)
    }

    /// The deliveries that the list stands in place of, when some were named.
    func replaced(
        by kind: ListKind, _ file: String, acceptsValid: Bool, _ desk: Desk
    ) throws(Complaint) -> Replaced? {
        let typed = replaces.flatMap { $0.split(separator: ",").map(String.init) }
        guard !typed.isEmpty else { return nil }
        guard kind == .hours else {
            throw Complaint(.usage, "no_hours_delivery", Texts.onlyHoursReplace)
        }
        guard !acceptsValid else {
            throw Complaint(
                .usage, "replaces_as_a_whole", Texts.replacesAsAWhole, remedy: Texts.mendFile)
        }
        return try Replaced(typed, file, desk)
    }

    /// What is done with the rows of a list that stands in place of earlier ones, once it was
    /// compared with them.
    func taking(
        _ plan: ReplacementPlan, of replaced: Replaced, _ desk: Desk, _ context: DeliveryContext
    ) throws(Complaint) -> ReplacingRows {
        let known = try desk.deliveries(knownAt: try desk.size())
        let overlaps =
            acceptsOverlap
            ? nil : try Overlaps(desk, known, source: context.source, replaced: replaced)
        return ReplacingRows(plan, RenewedRows(desk, known), overlaps, context)
    }

    /// What is done with the rows of the list.
    func taking(
        _ kind: ListKind, _ desk: Desk, _ context: DeliveryContext
    ) throws(Complaint) -> OrdinaryRows {
        let known = try desk.deliveries(knownAt: try desk.size())
        let overlaps =
            kind == .hours && !acceptsOverlap
            ? try Overlaps(desk, known, source: context.source) : nil
        return OrdinaryRows(
            RenewedRows(desk, known), ChangedMasterData(desk, try meaning(kind, desk), context),
            overlaps)
    }

    private func meaning(_ kind: ListKind, _ desk: Desk) throws(Complaint) -> DifferentValue {
        guard changedFrom != nil || corrects else { return .asked }
        guard kind == .persons || kind == .organisations else {
            throw Complaint(.usage, "no_master_data", Texts.onlyMasterData)
        }
        guard let changedFrom else { return .corrected }
        guard !corrects else {
            throw Complaint(.usage, "changed_or_corrected", Texts.changedOrCorrect)
        }
        return .changed(from: try TypedDay.day(changedFrom, desk.clock))
    }
}

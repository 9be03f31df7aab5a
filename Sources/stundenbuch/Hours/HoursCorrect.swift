import ArgumentParser
import Engagement
import Ledger

/// Puts an entry right: it is undone and recorded anew in one command.
struct HoursCorrect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: Texts.aboutHoursCorrect,
        discussion: Texts.hoursCorrectDiscussion, aliases: ["berichtigen"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPosition) var position: String
    @Option(name: [.customLong("minutes"), .customLong("minuten")], help: Texts.helpMinutes)
    var minutes: Int64?
    @Option(name: [.customLong("day"), .customLong("tag")], help: Texts.helpEntryDay)
    var day: String?
    @Option(name: [.customLong("organisation"), .customLong("traeger")], help: Texts.helpForWhom)
    var organisation: String?
    @Option(name: [.customLong("activity"), .customLong("taetigkeit")], help: Texts.helpActivity)
    var activity: String?
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("district"), .customLong("ortsteil")], help: Texts.helpDistrict)
    var district: String?
    @Option(name: [.customLong("project"), .customLong("projekt")], help: Texts.helpProject)
    var project: String?

    /// The reason of the undoing when none is typed.
    private static let reason = "corrected"

    func run() throws {
        let desk = try Desk(writing.ledger)
        let target = try HoursTarget(desk, position)
        let entry = try corrected(target.entry, desk)
        guard entry != target.entry else {
            throw Complaint(
                .usage, Refusal.Code.changesNothing.rawValue, Refusal(.changesNothing).spoken,
                remedy: Texts.sayWhatIsRight)
        }
        let trail = try trail(desk)
        let evidence = target.entry.evidence.flatMap { desk.ledger.disclose($0).text }
        let typed = [
            minutes.map { "\($0)" }, day, organisation, activity, place, district, project,
        ]
        let content = ["hours correct", position] + typed.map { $0 ?? "" } + trail.content
        let draft = try Draft.typed(content, id: writing.write.commandID) { _, sealer in
            let reversal = target.said(trail.provenance(for: target.person, &sealer))
            let anew = entry.again(target, trail, evidence, index: 1, &sealer)
            return [
                Ask(target.person, .hours(.reversed(reversal))),
                Ask(target.person, .hours(.recorded(anew))),
            ]
        }
        try desk.record(
            draft, writing.write, writing.output,
            next: writing.write.dryRun ? "" : Texts.afterCorrecting)
    }

    private func trail(_ desk: Desk) throws(Complaint) -> PaperTrail {
        let trail = try writing.paper.trail(desk)
        guard trail.reason == nil else { return trail }
        return PaperTrail(
            intake: trail.intake, reason: try TypedReason(typed: HoursCorrect.reason))
    }

    /// The entry with what was typed; what no longer fits it goes.
    private func corrected(
        _ entry: HoursRecorded, _ desk: Desk
    ) throws(Complaint) -> HoursRecorded {
        var entry = entry
        if let organisation { entry.organisation = try desk.subject(organisation) }
        if let activity { entry.activity = activity }
        if let place { entry.place = try TypedPlace.key(place) }
        if let district { entry.district = district }
        if let project { entry.project = try desk.subject(project) }
        if let minutes, Minutes(minutes) != entry.minutes {
            entry.minutes = Minutes(minutes)
            (entry.units, entry.unitMinutes) = (nil, nil)
            if let clock = entry.clock, minutes > clock.until - clock.from { entry.clock = nil }
        }
        guard let day else { return entry }
        guard let span = TypedPeriod.parse(day, today: desk.clock.today) else {
            throw Complaint(.usage, "not_a_day", Texts.notADay(day), remedy: Texts.writeADay)
        }
        guard span != entry.span else { return entry }
        entry.span = span
        entry.written = span.isOneDay ? nil : day
        if !span.isOneDay { entry.clock = nil }
        if entry.grade == .sheet || entry.grade == .total {
            entry.grade = span.isOneDay ? .sheet : .total
        }
        return entry
    }
}

extension HoursRecorded {
    /// The entry as it is recorded after the one it puts right was undone: of the same delivery,
    /// on the same paper unless another is named.
    fileprivate func again(
        _ target: HoursTarget, _ trail: PaperTrail, _ evidence: String?, index: Int,
        _ sealer: inout any TextSealing
    ) -> HoursRecorded {
        var anew = self
        anew.marks = []
        anew.evidence = evidence.map {
            sealer.seal($0, as: .evidence, for: target.person, index: index)
        }
        anew.provenance = Provenance(
            delivery: provenance.delivery,
            particulars: Particulars(
                intake: trail.intake ?? provenance.particulars?.intake,
                cause: EventName(target.person, target.revision)))
        return anew
    }
}

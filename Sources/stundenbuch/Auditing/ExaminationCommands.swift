import ArgumentParser
import Audit
import Engagement
import Ledger

/// Begins an examination of cards that are named or drawn.
struct AuditStart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: Texts.aboutAuditStart, aliases: ["beginnen"])

    @OptionGroup var writing: WritingOptions
    @Option(name: [.customLong("title"), .customLong("titel")], help: Texts.helpExaminationTitle)
    var title: String
    @Option(name: [.customLong("numbers"), .customLong("nummern")], help: Texts.helpNumbers)
    var numbers: String?
    @Option(name: [.customLong("sample"), .customLong("stichprobe")], help: Texts.helpSample)
    var sample: UInt32?
    @Option(name: [.customLong("seed"), .customLong("startwert")], help: Texts.helpSeed)
    var seed: UInt64?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        try check()
        let desk = try Desk(writing.ledger)
        let day =
            try on.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let listed = try numbers.map { path throws(Complaint) in
            try NumberList.read(path).map(\.number)
        }
        let trail = try writing.paper.trail(desk)
        let started = ExaminationStarted(
            title: title, on: day, numbers: listed ?? [], sample: sample, seed: seed,
            provenance: try trail.provenance())
        var content = ["audit start", title, day.iso]
        content += [sample.map { "\($0)" } ?? "", seed.map { "\($0)" } ?? ""]
        content += listed ?? []
        let draft = try Draft.typed(
            content + trail.content, id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.examinationStarted(started)))] }
        try desk.record(draft, writing.write, writing.output, next: Texts.showExamination)
    }

    private func check() throws(Complaint) {
        guard (numbers != nil) != (sample != nil) else {
            throw Complaint(
                .usage, "several_selections", Texts.numbersOrSample, remedy: Texts.selectOnce)
        }
        guard (sample != nil) == (seed != nil) else {
            throw Complaint(
                .usage, "seed_missing", Texts.sampleNeedsSeed, remedy: Texts.giveSampleAndSeed)
        }
        guard sample != 0 else {
            throw Complaint(.usage, "bad_sample", Texts.badSample, remedy: Texts.giveSampleAndSeed)
        }
    }
}

/// Records that an examination ended.
struct AuditClose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: Texts.aboutAuditClose, aliases: ["abschliessen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpExamination) var examination: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let found = try desk.examination(examination)
        let day =
            try on.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let trail = try writing.paper.trail(desk)
        let closed = ExaminationClosed(
            examination: found.recorded.revision, on: day, provenance: try trail.provenance())
        let draft = try Draft.typed(
            ["audit close", "\(found.recorded.revision)", day.iso] + trail.content,
            id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.examinationClosed(closed)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

extension Desk {
    /// The examination that was typed, by the number of its start's record.
    func examination(
        _ text: String
    ) throws(Complaint) -> (recorded: Recorded, said: ExaminationStarted) {
        let found = try event(at: try TypedPosition.position(text))
        guard case .ledger(.examinationStarted(let said)) = found.event else {
            throw Complaint(
                .usage, "wrong_kind", Texts.notAnExamination(text, found.event.kind.spoken),
                remedy: Texts.listExaminations)
        }
        return (found, said)
    }
}

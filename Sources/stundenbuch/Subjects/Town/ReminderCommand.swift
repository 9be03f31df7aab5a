import ArgumentParser
import Engagement
import Ledger
import Projections

/// What is to be looked at again (Wiedervorlage).
struct ReminderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminder", abstract: Texts.aboutReminder,
        subcommands: [ReminderList.self, ReminderAdd.self, ReminderFinish.self],
        defaultSubcommand: ReminderList.self, aliases: ["wiedervorlage"])
}

/// Lists what is to be looked at, the earliest first.
struct ReminderList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutReminderList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Flag(name: [.customLong("all"), .customLong("alle")], help: Texts.helpAllReminders)
    var all = false

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let disclose = desk.ledger.disclose
        var listing = Listing(
            "reminders",
            [
                .id("reminder", Texts.columnReminder), .id("subject", Texts.columnSubject),
                .day("due", Texts.columnDue), .id("topic", Texts.columnTopic),
                .text("reason", Texts.columnReason), .flag("overdue", Texts.columnOverdue),
                .day("done", Texts.columnDone),
            ])
        let rows = try desk.rows(Reminders.self, knownAt: standpoint.known)
            .filter { all || $0.row.done == nil }
            .sorted { ($0.row.due, $0.row.position) < ($1.row.due, $1.row.position) }
        for (_, row) in rows {
            listing.append([
                .position(row.position), .id(row.subject.text), .day(row.due), .id(row.topic),
                .sealed(row.reason, disclose),
                .flag(row.done == nil && row.due < standpoint.asOf), .day(row.done),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Sets a reminder.
struct ReminderAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutReminderAdd, aliases: ["anlegen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpReminderSubject) var subject: String
    @Option(name: [.customLong("due"), .customLong("faellig")], help: Texts.helpReminderDue)
    var due: String
    @Option(name: [.customLong("topic"), .customLong("anlass")], help: Texts.helpTopic)
    var topic: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let stream = try desk.stream(subject)
        let day = try TypedDay.day(due, desk.clock)
        let trail = try writing.paper.trail(desk)
        let isNatural = [.person, .contact, .actor].contains(stream.kind)
        let clear = isNatural ? nil : try trail.provenance()
        let topic = topic
        let draft = try Draft.typed(
            ["reminder add", stream.text, day.iso, topic] + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            let reminder = ReminderSet(
                subject: stream, due: day, topic: topic,
                provenance: clear ?? trail.provenance(for: stream, &sealer))
            return [Ask(.ledger, .ledger(.reminderSet(reminder)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Records that a reminder was dealt with.
struct ReminderFinish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: Texts.aboutReminderDone, aliases: ["erledigt"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpPosition) var reminder: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let found = try desk.event(at: try TypedPosition.position(reminder))
        guard case .ledger(.reminderSet) = found.event else {
            throw Complaint(
                .usage, "wrong_kind", Texts.eventOfOtherFamily(reminder, found.event.kind.spoken),
                remedy: Texts.listReminders)
        }
        let day =
            try on.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let trail = try writing.paper.trail(desk)
        let done = ReminderDone(
            reminder: found.revision, on: day, provenance: try trail.provenance())
        let draft = try Draft.typed(
            ["reminder done", "\(found.revision)", day.iso] + trail.content,
            id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.reminderDone(done)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

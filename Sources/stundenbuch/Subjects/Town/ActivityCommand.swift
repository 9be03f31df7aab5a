import ArgumentParser
import Documents
import Engagement
import LMDB
import Projections
import StrictJSON

/// The activities that lists may name.
struct ActivityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: Texts.aboutActivity,
        subcommands: [ActivityList.self, ActivityPublish.self],
        defaultSubcommand: ActivityList.self, aliases: ["taetigkeit"])
}

/// Lists the activities of the list that is used.
struct ActivityList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutActivityList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let rows = try desk.rows(ActivityLists.self, knownAt: standpoint.known).map(\.row)
        let used = ActivityListRow.used(on: standpoint.asOf, of: rows)
        var listing = Listing(
            "activities",
            [
                .id("code", Texts.columnCode), .text("label", Texts.columnActivity),
                .text("field", Texts.columnCategory), .text("synonyms", Texts.columnSynonyms),
                .id("version", Texts.columnRuleVersion),
            ])
        for activity in used?.activities ?? [] {
            listing.append([
                .id(activity.code), .text(activity.label), .text(activity.field),
                Shown(
                    .text(activity.synonyms.joined(separator: ", ")),
                    .array(activity.synonyms.map { .string($0) })),
                .id(used?.version),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Publishes a list of activities from a file.
struct ActivityPublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: Texts.aboutActivityPublish,
        aliases: ["veroeffentlichen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpActivityFile) var file: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let trail = try writing.paper.trail(desk)
        var event = try ActivityFile.event(file)
        event.provenance = try trail.provenance()
        let list = event
        let content = list.activities.flatMap { [$0.code, $0.label] + $0.synonyms }
        let draft = try Draft.typed(
            ["activity publish", list.version, list.from.iso] + content + trail.content,
            id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.activityListPublished(list)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// A file with a list of activities: version, first day, and each activity with its words.
private enum ActivityFile {
    private static let mostBytes = 60_000

    static func event(_ path: String) throws(Complaint) -> ActivityListPublished {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFileReader.contents(of: path, atMost: mostBytes)
        } catch {
            throw Complaint(reading: error)
        }
        do throws(JSONError) {
            let root = JSONNode(try JSONReader.read(bytes, limit: mostBytes))
            try root.allowOnly(["version", "from", "source", "activities"])
            let from = try root.member("from")
            guard let day = Day(iso: try from.string()) else {
                throw JSONError(.outOfRange, path: from.path)
            }
            return ActivityListPublished(
                version: try root.member("version").string(), from: day,
                activities: try root.member("activities").elements().map(activity),
                source: try root.optionalMember("source").map(text))
        } catch {
            throw Complaint(
                .badInput, "bad_file", Texts.badFields(path, error),
                remedy: Texts.writeActivities)
        }
    }

    private static func activity(_ node: JSONNode) throws(JSONError) -> ListedActivity {
        try node.allowOnly(["code", "label", "field", "synonyms"])
        return ListedActivity(
            code: try node.member("code").string(), label: try node.member("label").string(),
            field: try node.optionalMember("field").map(text),
            synonyms: try node.optionalMember("synonyms").map { list throws(JSONError) in
                try list.elements().map(text)
            } ?? [])
    }

    private static func text(_ node: JSONNode) throws(JSONError) -> String { try node.string() }
}

import ArgumentParser
import Documents
import Engagement
import LMDB
import Ledger
import StrictJSON
import Vault

/// Makes a ledger, with its keys and its first actor.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: Texts.aboutInit, aliases: ["anlegen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Option(help: Texts.helpOrigin) var origin: String?
    @Option(help: Texts.helpFirstActor) var actor: String?
    @Option(help: Texts.helpTimeZone) var timeZone = "Europe/Berlin"
    @Flag(help: Texts.helpSimulatedClock) var simulatedClock = false
    @Option(help: Texts.helpGroup) var group: String?
    @Option(name: .customLong("from"), help: Texts.helpFrom) var from: String?

    func run() throws {
        if let from { return try restore(from) }
        guard let origin, let actor else {
            throw Complaint(.usage, "usage", Texts.initNeedsOriginAndActor)
        }
        try InitCommand.check(origin, "--origin")
        try InitCommand.check(actor, "--actor")
        guard let zone = CivilTime(rawValue: timeZone) else {
            throw Complaint(.usage, "time_zone", Texts.unknownTimeZone(timeZone))
        }
        let clock = try Clock(timeZone: zone, isSimulated: simulatedClock)
        let paths = newPaths()
        let opening = LedgerOpened(
            ledger: Program.random(16), origin: origin, recordFormat: 0, hashAlgorithm: "sha256",
            timeZone: timeZone, simulatedClock: simulatedClock,
            language: Speech.language.rawValue)
        let new = NewLedger(
            paths: paths, opening: opening, permissions: try permissions(),
            importKey: Secret(Program.random(Secret.byteCount)))
        do throws(LedgerError) {
            try Ledger.create(new, clock: { clock.reading })
        } catch {
            throw Complaint(error)
        }
        do {
            try registerActor(actor, paths)
        } catch {
            // A ledger in which nobody may type would be of no use.
            Ledger.discard(paths)
            throw error
        }
        try output.emit(answer(paths, opening))
    }

    /// Makes the ledger of a backup or of exported records again.
    private func restore(_ file: String) throws {
        guard origin == nil, actor == nil, !simulatedClock else {
            throw Complaint(.usage, "usage", Texts.restoreTakesNothingElse)
        }
        let paths = newPaths()
        let permissions = try permissions()
        let shown = Progress(output)
        let progress = shown.line(Texts.progressRestore)
        let receipt: RecordExport.Receipt
        let hasKeys: Bool
        do throws(LedgerError) {
            defer { shown.clear() }
            receipt = try Ledger.restore(
                from: file, to: paths, permissions: permissions,
                progress: { progress(Int($0)) })
            let restored = try Ledger(paths, access: .readWrite)
            hasKeys = restored.keyring != nil
            restored.close()
        } catch {
            throw Complaint(error)
        }
        let notes = hasKeys ? [] : [Texts.restoredWithoutKeys(paths.keys)]
        try output.emit(receipt.answer(Texts.restored(paths.folder), file: file, notes))
    }

    private func newPaths() -> LedgerPaths {
        ledger.namedPaths() ?? LedgerPaths(folder: ".stundenbuch", keys: ledger.keyFile)
    }

    private func permissions() throws(Complaint) -> Permissions {
        guard let group else { return .ownerOnly }
        guard let number = SystemGroup.number(of: group) else {
            throw Complaint(.usage, "unknown_group", Texts.unknownGroup(group))
        }
        return .group(number)
    }

    private func registerActor(_ code: String, _ paths: LedgerPaths) throws {
        let ledger: Ledger
        do throws(LedgerError) {
            ledger = try Ledger(paths, access: .readWrite)
        } catch {
            throw Complaint(error)
        }
        defer { ledger.close() }
        let draft = try ActorAdding.draft(code: code, name: nil, bindsAccount: true, id: nil)
        let clock = try Clock(ledger)
        let settings = SessionSettings(
            clock: { clock.reading }, actor: 0, isRehearsal: false, acceptsClock: false,
            program: Program.started, random: Program.random)
        do throws(LedgerError) {
            var session = try Session.begin(ledger, settings)
            _ = try Outcome(try session.submit(draft))
            try session.finish()
        } catch {
            throw Complaint(error)
        }
    }

    private func answer(_ paths: LedgerPaths, _ opening: LedgerOpened) -> Answer {
        let id = opening.ledger.hex
        let document = Document(
            title: Texts.ledgerMade(paths.folder),
            facts: [
                .init(key: "ledger", title: Texts.factLedger, value: .identifier(id)),
                .init(key: "origin", title: Texts.factOrigin, value: .text(opening.origin)),
                .init(key: "keys", title: Texts.factKeys, value: .text(paths.keys)),
            ],
            paragraphs: [Texts.trialOnly]
                + (paths.keepsKeysInside ? [] : [Texts.rememberTheKeys(paths.keys)])
                + [Texts.nextAfterInit])
        let json: JSONValue = [
            "ledger": .string(id), "origin": .string(opening.origin),
            "path": .string(paths.folder), "keys": .string(paths.keys),
            "record_format": .integer(Int64(opening.recordFormat)),
            "simulated_clock": .bool(opening.simulatedClock),
        ]
        return Answer(document: document, json: json)
    }
}

extension InitCommand {
    private static let mostBytes = 200

    /// Refuses, before anything is made, a name that is blank, too long, or shows as another one.
    private static func check(_ name: String, _ option: String) throws(Complaint) {
        guard name.utf8.count <= mostBytes, name.contains(where: { !$0.isWhitespace }),
            !name.unicodeScalars.contains(where: \.steersOrHides)
        else {
            throw Complaint(.usage, "bad_name", Texts.nameNotAllowed(option, mostBytes))
        }
    }
}

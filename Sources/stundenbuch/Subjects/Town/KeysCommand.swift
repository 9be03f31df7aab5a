import ArgumentParser
import Documents
import Engagement
import LMDB
import Ledger
import StrictJSON
import Vault

/// The keys that seal personal texts.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: Texts.aboutKeys,
        subcommands: [KeysCheck.self, KeysBackup.self], defaultSubcommand: KeysCheck.self,
        aliases: ["schluessel"])
}

/// Reads the key file anew, verifies every entry and counts.
struct KeysCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Texts.aboutKeysCheck, aliases: ["pruefen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(ledger)
        let keyring = try desk.keyring()
        let counts: KeyCounts
        do throws(VaultError) {
            counts = try keyring.check()
        } catch {
            throw Complaint(error)
        }
        let missing = try desk.ownersWithoutKeys()
        let path = desk.ledger.paths.keys
        var page = Page(
            title: missing.isEmpty
                ? Texts.keysAreGood(path) : Texts.keysCut(path, missing.count))
        page.state("path", Texts.factKeys, .text(desk.ledger.paths.keys))
        page.state("keys", Texts.factKeyCount, .count(Int64(counts.keys)))
        page.state("owners", Texts.factOwners, .count(Int64(counts.owners)))
        page.state("torn_bytes", Texts.factTornBytes, .count(Int64(counts.tornBytes)))
        page.state("missing", Texts.factMissingKeys, .count(Int64(missing.count)))
        try output.emit(page.answer(try desk.standpoint(TimeOptions.parse([]))))
        if !missing.isEmpty { throw AnswerIsNo() }
    }
}

/// Writes a copy of the keys to a path where nothing stands.
struct KeysBackup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Texts.aboutKeysBackup, aliases: ["sichern"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: Texts.helpBackupFile) var file: String

    func run() throws {
        try OutputPlace.checkNew(file)
        let desk = try Desk(ledger)
        let keyring = try desk.keyring()
        do throws(VaultError) {
            try keyring.backup(to: file)
        } catch {
            if case .file(.notFound(_)) = error {
                throw Complaint(writing: .notFound(path: file))
            }
            var complaint = Complaint(error)
            if complaint.status == .cannotCreate {
                complaint.remedy = Speech.complaining { Texts.nameANewFile }
            }
            throw complaint
        }
        try output.emit(
            Answer(
                document: Document(
                    title: Texts.keysBackedUp(file), paragraphs: [Texts.keepKeysApart]),
                json: ["backup": .string(file)]))
    }
}

extension Desk {
    /// Whose sealed texts stand in the log without a key here.
    fileprivate func ownersWithoutKeys() throws(Complaint) -> [StreamID] {
        do throws(LedgerError) {
            return try ledger.ownersWithoutKeys()
        } catch {
            throw Complaint(error)
        }
    }

    /// The keys of the ledger, which must be here.
    fileprivate func keyring() throws(Complaint) -> Keyring {
        if let keyring = ledger.keyring { return keyring }
        throw Complaint(ledger.whyWithoutKeys)
    }
}

import ArgumentParser
import Engagement
import FoundationEssentials
import LMDB
import Ledger
import ReadModels

/// Which ledger, with which keys.
struct LedgerOptions: ParsableArguments {
    @Option(name: .long, help: Texts.helpLedger)
    var ledger: String?

    @Option(name: .long, help: Texts.helpKeyFile)
    var keyFile: String?

    /// The folder: `--ledger`, then `STUNDENBUCH_LEDGER`, then the nearest `.stundenbuch` upward.
    func paths() throws(Complaint) -> LedgerPaths {
        if let named = namedPaths() { return named }
        let keys = keyFile ?? ProcessInfo.processInfo.environment["STUNDENBUCH_KEY_FILE"]
        guard let found = LedgerOptions.nearest(FileManager.default.currentDirectoryPath) else {
            throw Complaint(
                .noInput, "ledger_not_found", Texts.noLedgerHere, remedy: Texts.nameALedger)
        }
        return LedgerPaths(folder: found, keys: keys)
    }

    /// The folder that was named by `--ledger` or `STUNDENBUCH_LEDGER`; nil when none was.
    func namedPaths() -> LedgerPaths? {
        let environment = ProcessInfo.processInfo.environment
        guard let folder = ledger ?? environment["STUNDENBUCH_LEDGER"], !folder.isEmpty else {
            return nil
        }
        return LedgerPaths(
            folder: trimmed(folder), keys: keyFile ?? environment["STUNDENBUCH_KEY_FILE"])
    }

    /// Opens the ledger for reading and for bringing its read models up to date; where nothing
    /// may be written, as an auditor's copy.
    func open() throws(Complaint) -> Ledger {
        let ledger = try open(try paths())
        if ledger.keyring == nil { Output.aside(Texts.keysNotFound(ledger.paths.keys)) }
        if let behind = ledger.sizesBehindHead {
            Output.note(
                Texts.headDiffers(
                    .shorter(size: behind.size, head: behind.head), ledger.paths.head))
        }
        return ledger
    }

    private func open(_ paths: LedgerPaths) throws(Complaint) -> Ledger {
        var misfit: ViewsMisfit?
        do throws(LedgerError) {
            let ledger = try Ledger(paths, access: .readWrite)
            misfit = ledger.viewsMisfit
            if misfit == nil { return ledger }
            ledger.close()
        } catch {
            guard error.isAboutRights else { throw Complaint(error) }
        }
        return try AuditorsCopy.open(paths, misfit)
    }

    private func trimmed(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }

    private static func nearest(_ folder: String) -> String? {
        var folder = folder
        while true {
            let candidate = folder == "/" ? "/.stundenbuch" : "\(folder)/.stundenbuch"
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }
}

/// Who writes, and how carefully.
struct WriteOptions: ParsableArguments {
    @Option(name: .long, help: Texts.helpActor)
    var actor: String?

    @Flag(name: [.customLong("dry-run"), .customLong("probelauf")], help: Texts.helpDryRun)
    var dryRun = false

    @Flag(name: .long, help: Texts.helpAcceptClock)
    var acceptClock = false

    @Option(name: .long, help: Texts.helpCommandID)
    var commandID: String?
}

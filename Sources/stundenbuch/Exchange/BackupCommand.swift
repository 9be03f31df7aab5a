import ArgumentParser
import Documents
import Engagement
import EventLog
import History
import LMDB
import Ledger
import MerkleLog
import StrictJSON

/// Writes a compact, synced copy of the log into a new file, after the copy was read as a ledger
/// and gave the root of the original.
///
/// `init --from` makes the same ledger of it; keys have a backup of their own.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Texts.aboutBackup, aliases: ["sichern"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpBackupFile) var file: String

    func run() throws {
        try OutputPlace.checkNew(file)
        let desk = try Desk(ledger)
        let folder = "\(file).new-\(Program.random(4).hex)"
        CrashSentence.remove(folder)
        do {
            try desk.ledger.log.environment.copyCompacting(toNewDirectory: folder)
            defer { try? DurableFile.removeDirectory(folder) }
            let report = try verify(folder, desk.ledger.log)
            try DurableFile.move("\(folder)/data.mdb", to: file)
            try output.emit(answer(report))
        } catch let error as FileError {
            throw Complaint(writing: error)
        } catch let error as LMDBError {
            // The log is open, so what is not there is the folder of the copy.
            if case .notAnEnvironment = error { throw Complaint(writing: .notFound(path: file)) }
            throw Complaint(error)
        } catch let error as LogError {
            throw Complaint(error)
        }
    }

    /// The copy is opened as a log of its own, and its root derived from its records.
    private func verify(_ folder: String, _ original: EventLog) throws -> LogReport {
        let copy = try EventLog(folder, access: .readOnly)
        defer { copy.environment.close() }
        let shown = Progress(output)
        defer { shown.clear() }
        let progress = shown.line(Texts.progressVerify)
        let report = try copy.verify { position, record in
            EventHistory.meaning(of: record, at: position)
        } progress: {
            progress(Int($0))
        }
        if let finding = report.findings.first {
            throw LogError.damaged(finding.position, "\(finding.code): \(finding.detail)")
        }
        guard try original.root(at: report.events) == report.root else {
            throw Complaint(
                .integrity, "copy_differs", Texts.copyDiffers(file), remedy: Texts.copyAgain)
        }
        return report
    }

    private func answer(_ report: LogReport) -> Answer {
        let size = Int64(clamping: report.events)
        let document = Document(
            title: Texts.backedUp(file),
            facts: [
                .init(key: "events", title: Texts.factRecordCount, value: .integer(size)),
                .init(
                    key: "root", title: Texts.factRoot,
                    value: .identifier(report.root.hex)),
            ], paragraphs: [Texts.keysAreNotInIt, Texts.howToRestore(file)])
        let json: JSONValue = [
            "file": .string(file), "events": .integer(size),
            "root": .string(report.root.hex),
        ]
        return Answer(document: document, json: json)
    }
}

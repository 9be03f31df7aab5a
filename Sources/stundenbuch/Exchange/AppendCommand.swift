import ArgumentParser
import Documents
import Engagement
import LMDB
import Ledger
import StrictJSON

/// Records commands from a JSON Lines file: all of it is decided first, then recorded.
struct AppendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append", abstract: Texts.aboutAppend, discussion: Texts.appendDiscussion,
        aliases: ["eintragen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpAppendFile) var file: String
    @Flag(name: .customLong("accept-valid"), help: Texts.helpAcceptValid)
    var acceptValid = false

    func run() throws {
        let desk = try Desk(ledger)
        let lines = try LineFile(file)
        var report = AppendReport(isDryRun: write.dryRun)
        report.rehearsed = try rehearse(lines, desk)
        if !write.dryRun, acceptValid || report.rehearsed.faults.isEmpty {
            let recording = ImportDesk(desk, try desk.session(write))
            do throws(Complaint) {
                report.recorded = try pass(lines, recording)
                try recording.finish()
            } catch {
                throw recording.saying(error)
            }
        }
        try output.emit(report.answer)
        if !report.rehearsed.faults.isEmpty { throw AnswerIsNo() }
    }

    /// The rehearsal's session ends, and with it the writer's lock, before the recording begins.
    private func rehearse(_ lines: LineFile, _ desk: Desk) throws(Complaint) -> AppendTally {
        try pass(lines, ImportDesk(desk, try desk.session(write, isRehearsal: true)))
    }

    private func pass(_ lines: LineFile, _ desk: ImportDesk) throws(Complaint) -> AppendTally {
        var tally = AppendTally()
        var seen: [[UInt8]: Int] = [:]
        for (number, line) in lines.commands {
            let command: LineCommand
            do throws(LineFault) {
                command = try LineCommand(line)
            } catch {
                tally.faults.append((number, error.code, error.text))
                continue
            }
            let occurrence = command.hasOwnID ? 0 : seen[command.likeness, default: 0]
            seen[command.likeness] = occurrence + 1
            let submission = try desk.submit(command.draft(occurrence: occurrence))
            tally.take(submission, number)
        }
        return tally
    }
}

/// The lines of a file that are not empty, with their numbers from 1.
struct LineFile {
    let commands: [(number: Int, line: [UInt8])]
    private static let mostBytes = 1 << 30

    init(_ path: String) throws(Complaint) {
        do throws(FileError) {
            let bytes = try RegularFileReader.contents(of: path, atMost: LineFile.mostBytes)
            commands = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                .enumerated()
                .map { (number: $0 + 1, line: Array($1)) }
                .filter { _, line in line.contains { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 } }
        } catch {
            throw Complaint(reading: error)
        }
    }
}

/// What became of the lines.
struct AppendTally {
    var recorded = 0
    var known = 0
    var positions: [Position] = []
    var faults: [(line: Int, code: String, text: String)] = []

    mutating func take(_ submission: Submission, _ line: Int) {
        switch submission {
        case .accepted(let first, _):
            recorded += 1
            positions.append(first)
        case .known: known += 1
        case .conflict(let position):
            faults.append((line, "conflicting_command", Texts.conflictingCommand(position)))
        case .refused(let refusal):
            faults.append((line, refusal.code.rawValue, refusal.spoken))
        }
    }
}

/// What the command says when it is done.
struct AppendReport {
    let isDryRun: Bool
    var rehearsed = AppendTally()
    var recorded: AppendTally?

    init(isDryRun: Bool) { self.isDryRun = isDryRun }

    var answer: Answer {
        var table = Table(
            name: "findings",
            columns: [
                Column(
                    key: "line", title: Texts.columnLine, kind: .identifier,
                    alignment: .trailing),
                Column(key: "code", title: Texts.columnCode, kind: .text),
                Column(key: "finding", title: Texts.columnFinding, kind: .text),
            ])
        for fault in rehearsed.faults {
            table.append([
                .coded("\(fault.line)", .integer(Int64(fault.line))), .text(fault.code),
                .text(fault.text),
            ])
        }
        let document = Document(
            title: title, tables: rehearsed.faults.isEmpty ? [] : [table])
        return Answer(document: document, json: json)
    }

    private var title: String {
        if let recorded { return Texts.appended(recorded.recorded, recorded.known) }
        return isDryRun ? Texts.appendRehearsed(rehearsed.recorded) : Texts.appendRejected
    }

    private var json: JSONValue {
        let faults = rehearsed.faults.map { fault -> JSONValue in
            [
                "line": .integer(Int64(fault.line)), "code": .string(fault.code),
                "message": .string(fault.text),
            ]
        }
        return [
            "dry_run": .bool(isDryRun), "written": .bool(recorded != nil),
            "recorded": .integer(Int64(recorded?.recorded ?? 0)),
            "known": .integer(Int64(rehearsed.known)),
            "positions": .array((recorded?.positions ?? []).map { .integer(Int64($0)) }),
            "findings": .array(faults),
        ]
    }
}

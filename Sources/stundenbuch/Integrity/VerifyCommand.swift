import ArgumentParser
import Documents
import LMDB
import Ledger
import StrictJSON

/// Says whether the ledger is intact: exit 0, or 2 and nothing else.
///
/// The reading is done by a second process of this same program, because a damaged or shortened
/// file under a memory map can end whoever reads it. Its death is then a finding like any other,
/// and this process lives to report it.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Texts.aboutVerify, aliases: ["nachpruefen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Flag(name: .customLong("as-reader"), help: .private) var isReader = false
    @Flag(name: .customLong("past-views"), help: .private) var passesViews = false

    private static let mostReportBytes = 16 << 20
    /// How the second process ends when the read models in use failed under it, which is no
    /// matter of integrity: a third one then passes them by.
    private static let viewsFailed: Int32 = 3

    func run() throws {
        let paths = try ledger.paths()
        if isReader { return try read(paths) }
        let answer = VerificationAnswer(json: try report(paths, readsViews: true))
        try output.emit(
            answer.answer(asList: output.chosen == .csv || output.chosen == .csvDE))
        guard answer.isIntact else { throw AnswerIsNo(status: .integrity) }
    }

    /// The second process: the report as JSON, to the file that is its standard output.
    private func read(_ paths: LedgerPaths) throws {
        let shown = Progress(output)
        defer { shown.clear() }
        let progress = shown.line(Texts.progressVerify)
        CrashSentence.prepare([], status: VerifyCommand.viewsFailed, for: .views)
        var verification = Verification(
            paths, readsViews: !passesViews, progress: progress)
        let report = try verification.run()
        // What an interruption left unread is no finding.
        if Interruption.isRequested { throw Complaint.interrupted }
        try Output.write(Array(JSONWriter.compact(report.json).utf8))
        guard report.isIntact else { throw AnswerIsNo(status: .integrity) }
    }

    private func report(
        _ paths: LedgerPaths, readsViews: Bool
    ) throws(Complaint) -> JSONValue {
        let file = "\(try TemporaryFolder.make())/report.json"
        var words = [
            "verify", "--as-reader", "--ledger", paths.folder, "--key-file", paths.keys,
            "--lang", Speech.beside { Speech.language.rawValue },
        ]
        if !readsViews { words.append("--past-views") }
        if output.quiet { words.append("--quiet") }
        if output.isMachine { words += ["-O", "json"] }
        if Interruption.isRequested { throw .interrupted }
        let end: ChildEnd
        let bytes: [UInt8]
        do throws(FileError) {
            end = try ChildProcess.run("/proc/self/exe", words, outputTo: file)
            bytes = try RegularFileReader.contents(of: file, atMost: VerifyCommand.mostReportBytes)
        } catch {
            throw Complaint(reading: error)
        }
        if let json = try? JSONReader.read(bytes, limit: VerifyCommand.mostReportBytes),
            json["intact"] != nil
        {
            return json
        }
        if readsViews, end == .exited(VerifyCommand.viewsFailed) {
            return try report(paths, readsViews: false)
        }
        return try died(end)
    }

    /// What an ending without a report means: a complaint that the reader has already written, an
    /// interruption that was passed on to it before it could say so, or damage.
    private func died(_ end: ChildEnd) throws(Complaint) -> JSONValue {
        let how: String
        switch end {
        case .exited(let code):
            if let status = ExitStatus(rawValue: code), status != .integrity, status != .done {
                throw Complaint(reported: status)
            }
            how = "status \(code)"
        case .killed where Interruption.isRequested: throw .interrupted
        case .killed(let signal): how = "signal \(signal)"
        }
        var report = VerificationReport()
        report.note("reader_died", Texts.readerDied(how))
        return report.json
    }
}

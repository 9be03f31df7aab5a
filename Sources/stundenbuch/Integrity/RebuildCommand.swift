import ArgumentParser
import Documents
import LMDB
import Ledger
import ReadModels
import StrictJSON

/// Drops the read models and builds them again from the log, whatever state they are in.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: Texts.aboutRebuild, aliases: ["neuaufbau"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let paths = try ledger.paths()
        let report: CatchUpReport
        let count: Int
        do throws(LedgerError) {
            // Nothing of a damaged file is opened: it could end this program.
            try Ledger.requireLog(paths)
            try Ledger.renewViews(paths)
            let opened = try Ledger(paths, access: .readWrite)
            defer { opened.close() }
            (report, count) = try build(opened)
        } catch {
            throw Complaint(error)
        }
        try output.emit(answer(report, count))
    }

    private func build(_ ledger: Ledger) throws(LedgerError) -> (CatchUpReport, Int) {
        let shown = Progress(output)
        defer { shown.clear() }
        let progress = shown.line(Texts.progressRebuild)
        do throws(ReadModelError) {
            let report = try ledger.views.catchUp { progress(Int($0)) }
            return (report, try ledger.views.states().count)
        } catch {
            throw .readModels(error)
        }
    }

    private func answer(_ report: CatchUpReport, _ count: Int) -> Answer {
        Answer(
            document: Document(title: Texts.rebuilt(count, report.applied)),
            json: [
                "read_models": .integer(Int64(count)),
                "events": .integer(Int64(clamping: report.applied)),
            ])
    }
}

import ArgumentParser
import Documents
import Engagement
import Ledger
import Projections
import ReadModels

/// The ledger at a glance.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: Texts.aboutStatus, aliases: ["ueberblick"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(ledger)
        let status = try LedgerStatus(desk)
        let isList = output.chosen == .csv || output.chosen == .csvDE
        try output.emit(isList ? status.list : status.answer)
    }
}

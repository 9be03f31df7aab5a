import ArgumentParser
import Documents
import Ledger
import MerkleLog
import StrictJSON

/// What leaves the ledger as a whole.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Texts.aboutExport, subcommands: [RecordsExport.self],
        aliases: ["ausgeben"])
}

/// Every record's bytes in order, from which `init --from` makes the same ledger again.
struct RecordsExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: Texts.aboutExportRecords, aliases: ["eintraege"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpExportFile) var file: String

    func run() throws {
        try OutputPlace.checkNew(file)
        let desk = try Desk(ledger)
        let shown = Progress(output)
        let progress = shown.line(Texts.progressExport)
        let receipt: RecordExport.Receipt
        do throws(LedgerError) {
            defer { shown.clear() }
            receipt = try RecordExport.write(desk.ledger, to: file) { progress(Int($0)) }
        } catch {
            throw Complaint(error)
        }
        try output.emit(receipt.answer(Texts.exported(file), file: file))
    }
}

extension RecordExport.Receipt {
    /// Size and root of what was exported or restored.
    func answer(_ title: String, file: String, _ paragraphs: [String] = []) -> Answer {
        let size = Int64(clamping: size)
        let document = Document(
            title: title,
            facts: [
                .init(key: "events", title: Texts.factRecordCount, value: .integer(size)),
                .init(key: "root", title: Texts.factRoot, value: .identifier(root.hex)),
            ], paragraphs: paragraphs)
        let json: JSONValue = [
            "file": .string(file), "events": .integer(size), "root": .string(root.hex),
        ]
        return Answer(document: document, json: json)
    }
}

import ArgumentParser
import Documents
import Engagement
import Intake
import LMDB
import Spreadsheets
import StrictJSON

/// Where it is chosen whom names without ids mean.
struct ResolveOptions: ParsableArguments {
    @Option(
        name: [.customLong("resolve"), .customLong("zuordnung")], help: Texts.helpResolve)
    var file: String?

    /// The names of a list, with what was chosen for them before.
    func matching(
        _ desk: Desk, list: String, source: String
    ) throws(Complaint) -> ListMatching {
        guard let file else { return ListMatching(desk, nil) }
        try OutputPlace.check(file)
        let mark = try ListMark(of: list)
        return ListMatching(
            desk,
            try ResolutionFile.read(file, for: mark, source: source, today: desk.clock.today))
    }

    /// Writes down the names that mean nobody for certain, when the file does not have all of
    /// them; choices that stand in it are kept.
    func write(_ matching: ListMatching, list: String) throws(Complaint) {
        guard let file else { return }
        let missing = matching.unresolved.filter {
            matching.resolution?.holds($0.named) != true
        }
        guard !missing.isEmpty else { return }
        // The file is for people, in whatever form the answer is.
        let language = Speech.beside { Speech.language }
        let table = try ResolutionTable(matching.desk, try ListMark(of: list), language)
            .table(of: matching.resolution?.lines ?? [], missing)
        let answer = Answer(document: Document(title: "", tables: [table]), json: .null)
        let bytes = try bytes(of: answer, for: file, language)
        do throws(FileError) {
            try DurableFile.replace(file, with: bytes.span, permissions: .ownerOnly)
        } catch {
            throw Complaint(writing: error)
        }
    }

    private func bytes(
        of answer: Answer, for file: String, _ language: Language
    ) throws(Complaint) -> [UInt8] {
        guard file.lowercased().hasSuffix(".xlsx") else {
            let format: Format = language == .german ? .csvDE : .csv
            return Renderer.render(answer, as: format, language: language, width: nil)
        }
        do throws(SpreadsheetError) {
            return try answer.document.workbook(in: language)
        } catch {
            throw Complaint(writing: error)
        }
    }
}

import Documents
import Intake
import StrictJSON

/// Proposes what the columns of a file mean, as a profile that next year's file is read with:
/// `import map FILE`.
struct ListMapping {
    let file: String
    let shape: ShapeOptions
    let output: OutputOptions

    /// The words that stand for a list and ask for a proposal.
    static let words: Set<String> = ["map", "zuordnen"]

    /// Writes the proposal; no ledger is needed for it.
    func run() throws(Complaint) {
        let wanted = try shape.list.map { name throws(Complaint) in
            try ListKind.known(name)
        }
        let profile = try shape.readProfile(for: wanted)
        let source = try ListSource(file, sheet: shape.sheet ?? profile?.sheet)
        var hints = try shape.hints(profile, sheet: source.sheet, organisation: nil)
        // Whose list it is, whoever imports it says.
        hints.organisation = "O-"
        let kinds = wanted.map { [$0] } ?? profile.map { [$0.list] } ?? ListMapping.likeliest
        var best: MappedList?
        for kind in kinds {
            let mapped = try MappedList(kind, file, source, hints)
            if mapped.score > best?.score ?? -1 { best = mapped }
        }
        guard let best,
            let answer = best.answer(
                lines: hints.lines, tables: hints.tables, to: output.output)
        else {
            throw Complaint(.badInput, "empty_file", Texts.nothingToMap(file))
        }
        if output.output != nil, !output.quiet { Output.note(best.text(answer)) }
        try output.emit(answer)
    }

    /// The lists in the order in which one is taken when several fit equally.
    private static let likeliest: [ListKind] = [
        .hours, .groupHours, .engagements, .attestations, .allowances, .cards, .persons,
        .organisations,
    ]
}

/// A file as it looks when it is taken for a list of some kind.
private struct MappedList {
    let kind: ListKind
    let source: ListSource
    private(set) var shape: ListShape?
    private(set) var score = 0
    private var findings: [Finding] = []

    /// Reads the whole file, so that the lines it would leave out are known.
    init(
        _ kind: ListKind, _ path: String, _ source: ListSource, _ hints: ListHints
    ) throws(Complaint) {
        self.kind = kind
        self.source = source
        let reader = ListReader(kind, file: path, isTakenOver: true, hints: hints)
        var readings = try ListReadings(reader, path, source)
        var isList = true
        while let reading = try readings.next() {
            if reading.endsTheList { isList = reading.role != .headings }
            findings += reading.findings.filter { _ in reading.role != .entry }
        }
        shape = readings.shapes.first
        let read = shape?.columns.count { $0.meaning.word != "ignored" } ?? 0
        score = (isList ? 1_000 : 0) + read
    }

    /// The proposal; nil when the file has nothing.
    func answer(
        lines: ClosedRange<Int>?, tables: TableChoice?, to file: String?
    ) -> Answer? {
        guard let shape else { return nil }
        var profile = ListProfile(shape, list: kind, sheet: source.sheet)
        profile.lines = lines
        profile.tables = tables
        var columns = Table(
            name: "columns",
            columns: [
                Column(key: "heading", title: Texts.columnHeading, kind: .text),
                Column(key: "means", title: Texts.columnMeans, kind: .text),
            ])
        for column in shape.columns where !column.heading.isEmpty {
            columns.append([
                .text(column.heading),
                .coded(column.meaning.spoken(in: kind), .string(column.meaning.word)),
            ])
        }
        var tables = [columns]
        if !findings.isEmpty {
            tables.append(FindingTable(findings, sheet: source.sheet, folds: true).table)
        }
        let facts = [
            fact("list", Texts.factList, kind.spoken),
            fact("headings", Texts.factHeadings, Texts.onLine(shape.headingLine)),
            fact("form", Texts.factForm, shape.spokenForm),
        ]
        return Answer(
            document: Document(
                title: Texts.mapTitle, facts: facts, tables: tables,
                paragraphs: [Texts.afterMap(kind.rawValue, file)]),
            json: profile.json)
    }

    /// The proposal for people, when the profile itself goes into a file.
    func text(_ answer: Answer) -> String {
        let bytes = Renderer.render(answer, as: .text, language: Speech.language)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func fact(_ key: String, _ title: String, _ value: String) -> Document.Fact {
        Document.Fact(key: key, title: title, value: .text(value))
    }
}

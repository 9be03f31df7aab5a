import Foundation
import Spreadsheets

/// The rows about an office's day: lists brought in, somebody looked up.
struct Office {
    let shop: Workshop
    /// Rows of each list.
    static let listRows = 100_000

    /// A whole process that looks somebody up.
    func answers() throws -> [Measurement] {
        shop.tell("finding a person")
        return [try answer(Table.personFind, ["person", "find", try familyName()])]
    }

    /// Lists of hours, as separated values and as workbooks, one of each a round.
    func imports() throws -> [Measurement] {
        var (text, sheet) = (Table.importText, Table.importSheet)
        let lists = try lists()
        for round in 0..<shop.rounds {
            shop.tell("lists of the office, round \(round + 1)")
            text.ours.append(try seconds(importing: try csv(lists[2 * round])))
            sheet.ours.append(try seconds(importing: try workbook(lists[2 * round + 1])))
        }
        text.limits = [1.5]
        sheet.limits = [6]
        return [text, sheet]
    }

    private func seconds(importing path: String) throws -> Double {
        try shop.run("stundenbuch", ["import", "hours", path, "--quiet", "--ledger", shop.ledger])
            .seconds
    }

    private func answer(_ row: Measurement, _ arguments: [String]) throws -> Measurement {
        var row = row
        let arguments = arguments + ["-O", "json", "--ledger", shop.ledger]
        try shop.run("stundenbuch", arguments)
        for _ in 0..<(2 * shop.rounds + 1) {
            row.ours.append(1_000 * (try shop.run("stundenbuch", arguments)).seconds)
            row.limits.append(1_000 * (try shop.run("benchmark", ["noop"])).seconds)
        }
        return row
    }

    /// The headings and rows of lists of another seed's town for the same people.
    private func lists() throws -> [[Substring]] {
        let folder = try shop.empty("office")
        let count = 2 * shop.rounds
        try shop.run(
            "town",
            [
                "--csv", folder, "--seed", "3", "--entries", "\(count * rows)",
                "--people", "\(Bench.people(of: shop.entries))",
            ])
        let text = try String(contentsOfFile: "\(folder)/hours.csv", encoding: .utf8)
        let lines = text.split(separator: "\n")
        return (0..<count).map { list in
            // Each town numbers its rows alike; these are other rows than those before.
            [lines[0]] + lines[(1 + list * rows)..<(1 + (list + 1) * rows)].map { "office-\($0)" }
        }
    }

    private var rows: Int { min(Office.listRows, shop.entries / 10) }

    private func csv(_ lines: [Substring]) throws -> String {
        let path = "\(shop.folder)/office/list.csv"
        try (lines.joined(separator: "\n") + "\n").write(
            toFile: path, atomically: false, encoding: .utf8)
        return path
    }

    /// The same rows in a workbook, minutes as numbers and the rest as text.
    private func workbook(_ lines: [Substring]) throws -> String {
        let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let columns = cells[0].map { heading in
            WrittenSheet.Column(heading: String(heading), width: 12, isKey: false)
        }
        let sheet = WrittenSheet(
            name: "hours", titles: [], columns: columns,
            rows: cells.dropFirst().map { $0.map(Office.cell) }, totals: [], notes: [])
        let path = "\(shop.folder)/office/list.xlsx"
        try Data(try WorkbookWriter.bytes(of: [sheet], author: "town"))
            .write(to: URL(fileURLWithPath: path))
        return path
    }

    private static func cell(_ text: Substring) -> WrittenCell {
        if text.isEmpty { return .empty }
        guard text.utf8.count < 6, let number = Int64(text) else { return .text(String(text)) }
        return .whole(number)
    }

    private func familyName() throws -> String {
        let folder = try shop.empty("people")
        try shop.run(
            "town",
            [
                "--csv", folder, "--entries", "10000", "--people",
                "\(Bench.people(of: shop.entries))",
            ])
        let text = try String(contentsOfFile: "\(folder)/persons.csv", encoding: .utf8)
        let lines = text.split(separator: "\n")
        guard let place = lines[0].split(separator: ",").firstIndex(of: "family_name") else {
            throw BenchError.refused("the town's list of persons has no family_name")
        }
        return String(lines[1].split(separator: ",", omittingEmptySubsequences: false)[place])
    }
}

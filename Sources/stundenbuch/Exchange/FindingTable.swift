import Documents
import Intake
import StrictJSON

/// The findings about a list as a table.
///
/// For people many equal findings stand on one line, with their number and the first places:
/// notices whatever their values, errors only in great number and with one value. For programs
/// every finding keeps its line.
struct FindingTable {
    private let findings: [Finding]
    private let sheet: String?
    private let folds: Bool

    /// From so many on equal notices are folded.
    private static let fewestNotices = 4
    /// From so many on errors that also have the same value are folded.
    private static let fewestErrors = 21
    /// So many places are named.
    private static let places = 3

    /// `sheet` adds places in that sheet; `folds` is for text that people read.
    init(_ findings: [Finding], sheet: String?, folds: Bool) {
        self.findings = findings
        self.sheet = sheet
        self.folds = folds
    }

    var table: Table {
        var columns = [
            Column(key: "line", title: Texts.columnLine, kind: .identifier, alignment: .trailing),
            Column(key: "heading", title: Texts.columnHeading, kind: .text),
            Column(key: "value", title: Texts.columnValue, kind: .text),
            Column(key: "code", title: Texts.columnCode, kind: .text),
            Column(key: "severity", title: Texts.columnSeverity, kind: .text),
            Column(key: "finding", title: Texts.columnFinding, kind: .text),
            Column(key: "suggestion", title: Texts.columnSuggestion, kind: .text),
        ]
        if sheet != nil {
            let column = Column(key: "place", title: Texts.columnSheetPlace, kind: .text)
            columns.insert(column, at: 0)
        }
        var table = Table(name: "findings", columns: columns)
        for group in groups { table.append(place(group) + row(group)) }
        return table
    }

    /// Whether something stands on one line that programs get on several.
    var hasFolded: Bool { groups.count < findings.count }

    /// What findings have in common that say the same.
    private struct Likeness: Hashable {
        let severity: Finding.Severity
        let heading: String?
        /// Nil for notices, which are folded whatever their values.
        let value: String?
        let code: FindingCode
        let suggestion: String?
    }

    /// The findings in their order, those that are folded with the first of them.
    private var groups: [[Finding]] {
        guard folds else { return findings.map { [$0] } }
        var places: [Likeness: Int] = [:]
        var groups: [[Finding]] = []
        for finding in findings {
            let likeness = Likeness(
                severity: finding.severity, heading: finding.heading,
                value: finding.severity == .error ? finding.value : nil, code: finding.code,
                suggestion: finding.suggestion)
            if let place = places[likeness] {
                groups[place].append(finding)
            } else {
                places[likeness] = groups.count
                groups.append([finding])
            }
        }
        return inOrder(groups.flatMap { FindingTable.isFolded($0) ? [$0] : $0.map { [$0] } })
    }

    private static func isFolded(_ group: [Finding]) -> Bool {
        group.count >= (group[0].severity == .error ? fewestErrors : fewestNotices)
    }

    /// By the first line of each group; what is about the file comes first, and within a line the
    /// order stays as it was.
    private func inOrder(_ groups: [[Finding]]) -> [[Finding]] {
        groups.enumerated().sorted { left, right in
            (left.element[0].line ?? 0, left.offset) < (right.element[0].line ?? 0, right.offset)
        }.map(\.element)
    }

    private func row(_ group: [Finding]) -> [Cell] {
        let finding = group[0]
        return [
            lines(group), .text(finding.heading ?? ""), value(group),
            .text(finding.code.rawValue),
            .code(finding.severity.rawValue, finding.severity.spoken),
            .code(finding.code.rawValue, finding.code.spoken),
            .text(finding.suggestion ?? ""),
        ]
    }

    /// The places in the sheet, as many as lines are named; nothing when there is no sheet.
    private func place(_ group: [Finding]) -> [Cell] {
        guard let sheet else { return [] }
        let named = group.prefix(FindingTable.places).map { $0.place(in: sheet) }
            .joined(separator: ", ")
        return [.text(group.count == 1 ? named : Texts.andSoOn(named, group.count))]
    }

    private func lines(_ group: [Finding]) -> Cell {
        let lines = group.compactMap(\.line)
        guard folds else {
            return lines.first.map { .coded("\($0)", .integer(Int64($0))) } ?? .empty
        }
        let named = lines.prefix(FindingTable.places).map(String.init).joined(separator: ", ")
        return .text(group.count == 1 ? named : Texts.andSoOn(named, group.count))
    }

    private func value(_ group: [Finding]) -> Cell {
        guard group.allSatisfy({ $0.value == group[0].value }) else {
            return .text("\(group[0].value ?? "") …")
        }
        return group[0].shownValue
    }
}

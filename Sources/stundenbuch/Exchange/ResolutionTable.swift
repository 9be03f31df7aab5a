import Documents
import Engagement
import Intake

/// The table of a resolution file.
struct ResolutionTable {
    private let desk: Desk
    private let mark: ListMark
    private let candidates: Candidates
    private let names: SubjectNames
    private let language: Language

    /// So many lines of a list are named; more are counted.
    private static let mostLines = 5

    init(_ desk: Desk, _ mark: ListMark, _ language: Language) throws(Complaint) {
        self.desk = desk
        self.language = language
        self.mark = mark
        candidates = Candidates(try OpenedPeople(desk, thoroughly: true).knownNames)
        names = SubjectNames(desk: desk)
    }

    /// The lines that the file has, then the names that are missing.
    func table(
        of lines: [ResolutionFile.Line], _ missing: [ListMatching.Unresolved]
    ) throws(Complaint) -> Table {
        var table = Table(name: "resolution", columns: ResolutionColumn.columns(in: language))
        for line in lines {
            table.append(try cells(line.lines, line.named, choice: line.typed))
        }
        for name in missing {
            table.append(try cells(ResolutionTable.lines(name.lines), name.named, choice: ""))
        }
        return table
    }

    private func cells(
        _ lines: String, _ named: NamedBy, choice: String
    ) throws(Complaint) -> [Cell] {
        let name = named.name
        let organisation = try named.organisation.map { id throws(Complaint) in
            try names.organisation(id)
        }
        let proposed = try proposed(name).map { known throws(Complaint) in
            try FoundPerson(known.person, desk).line
        }
        let empty = ResolutionColumn.candidates - proposed.count
        let texts =
            [
                lines, name.family, name.given ?? "", name.born?.iso ?? "",
                organisation?.id ?? "", organisation?.name ?? "", choice,
            ] + proposed + Array(repeating: "", count: empty) + [mark.text]
        return texts.map { $0.isEmpty ? .empty : .text($0) }
    }

    /// Those who may be meant, also when family name and given names were swapped.
    private func proposed(_ name: WrittenName) -> [KnownName] {
        let most = ResolutionColumn.candidates
        var found = candidates.candidates(
            family: name.family, given: name.given, born: name.born, atMost: most)
        guard let given = name.given else { return found }
        let swapped = candidates.candidates(
            family: given, given: name.family, born: name.born, atMost: most)
        for known in swapped where !found.contains(where: { $0.person == known.person }) {
            found.append(known)
        }
        return Array(found.prefix(most))
    }

    private static func lines(_ lines: [Int]) -> String {
        let named = lines.prefix(mostLines).map { "\($0)" }.joined(separator: ", ")
        return lines.count > mostLines ? Texts.andSoOn(named, lines.count) : named
    }
}

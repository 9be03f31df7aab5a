import Engagement
import Intake
import LMDB

/// The file in which somebody chooses whom the names in a list mean: a line a name.
struct ResolutionFile {
    /// A name with what was chosen for it.
    struct Line {
        /// The line of the file, from 1.
        let number: Int
        let named: NamedBy
        /// The lines of the list that write it, as they were written down.
        let lines: String
        /// What stands in the column `choice`.
        let typed: String
        /// The ids of those who were proposed.
        let proposed: Set<String>
        /// The choice; nil when the column is empty, or says nothing that is one.
        var choice: ResolutionChoice? { ResolutionChoice(typed) }

        /// Whether somebody was among those proposed.
        func proposes(_ person: PersonID) -> Bool { proposed.contains(person.text) }
    }

    let path: String
    /// The mark of the list that it is for.
    let list: String
    let lines: [Line]

    /// Reads the choices for a list; nil when there is no such file yet.
    ///
    /// A file that was made for another list is refused: its lines and choices are about others.
    static func read(
        _ path: String, for list: ListMark, source: String, today: Day
    ) throws(Complaint) -> ResolutionFile? {
        do throws(FileError) {
            guard try DurableFile.exists(path) else { return nil }
        } catch {
            throw Complaint(reading: error)
        }
        let rows = try TableRows(of: path).rows
        guard let (start, columns) = ResolutionColumn.places(in: rows) else {
            throw Complaint(
                .badInput, "no_resolution_file", Texts.noResolutionFile(path),
                remedy: Texts.nameANewResolution)
        }
        var lines: [Line] = []
        for row in rows[(start + 1)...] {
            let cells = ResolutionCells(row, columns)
            guard let family = cells[.familyName] else { continue }
            guard cells[.list] == list.text else {
                throw Complaint(
                    .badInput, "resolution_of_other_list",
                    Texts.resolutionOfOtherList(path, row.line),
                    remedy: Texts.nameANewResolution)
            }
            let born = try cells[.born].map { text throws(Complaint) -> Day in
                guard let day = TypedDay.parse(text, today: today) else {
                    throw Complaint(
                        .badInput, "not_a_day", Texts.resolutionNotADay(path, row.line, text),
                        remedy: Texts.writeADay)
                }
                return day
            }
            let name = WrittenName(family: family, given: cells[.givenNames], born: born)
            lines.append(
                Line(
                    number: row.line,
                    named: NamedBy(
                        name, by: cells[.organisation].flatMap { OrganisationID($0) },
                        source: source),
                    lines: cells[.lines] ?? "", typed: cells[.choice] ?? "",
                    proposed: cells.proposed))
        }
        return ResolutionFile(path: path, list: list.text, lines: lines)
    }

    /// Whether the file has a line for the name.
    func holds(_ named: NamedBy) -> Bool { lines.contains { $0.named == named } }
}

extension ResolutionFile {
    /// The column says neither whom, nor `new`, nor `skip`.
    func noChoice(_ line: Line) -> Finding {
        finding(line, .unknownWord, suggestion: "P-417, new, skip")
    }

    /// The person that was chosen is none of this ledger's.
    func unknownPerson(_ line: Line) -> Finding {
        finding(line, .unknownPerson, suggestion: "stundenbuch person find")
    }

    /// The person that was chosen was merged into another one.
    func merged(_ line: Line, into person: PersonID) -> Finding {
        finding(line, .personMergedAway, suggestion: person.text)
    }

    /// The person that was chosen was not proposed: a slip of the hand would look like this.
    func notProposed(_ line: Line, _ person: String) -> Finding {
        finding(line, .choiceNotProposed, suggestion: person, severity: .notice)
    }

    private func finding(
        _ line: Line, _ code: FindingCode, suggestion: String,
        severity: Finding.Severity = .error
    ) -> Finding {
        Finding(
            file: path, line: line.number, heading: ResolutionColumn.choice.rawValue,
            value: line.typed, code: code, suggestion: suggestion, severity: severity)
    }
}

/// By what a list is recognised: the beginning of its SHA-256.
struct ListMark {
    let text: String

    /// The mark of a file.
    init(of path: String) throws(Complaint) {
        let digest = try ListDelivery.digest(of: path)
        text = digest.prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0\(digits)" : digits
        }.joined()
    }
}

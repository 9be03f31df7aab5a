import ArgumentParser
import Engagement
import Intake

/// What whoever imports a list says of its shape.
struct ShapeOptions: ParsableArguments {
    @Option(name: [.customLong("sheet"), .customLong("blatt")], help: Texts.helpSheet)
    var sheet: String?
    @Option(name: [.customLong("year"), .customLong("jahr")], help: Texts.helpListYear)
    var year: Int?
    @Option(name: [.customLong("month"), .customLong("monat")], help: Texts.helpListMonth)
    var month: Int?
    @Option(name: [.customLong("rows"), .customLong("zeilen")], help: Texts.helpRows)
    var rows: String?
    @Option(name: [.customLong("table"), .customLong("tabelle")], help: Texts.helpTable)
    var table: String?
    @Option(name: [.customLong("profile"), .customLong("profil")], help: Texts.helpProfile)
    var profile: String?

    @Option(name: [.customLong("list"), .customLong("liste")], help: Texts.helpMappedList)
    var list: String?

    /// Which part of a file is read, when not all of it is: another part is another delivery.
    func part(_ profile: ListProfile?) -> [String] {
        let lines = rows ?? profile?.lines.map(LineRange.text)
        let tables = table.flatMap(TableChoice.init) ?? profile?.tables
        return [
            (sheet ?? profile?.sheet).map { "sheet \($0)" }, lines.map { "rows \($0)" },
            tables.map { "table \($0.text)" },
        ].compactMap(\.self)
    }

    /// The profile, when one is named; it must be one of that list.
    func readProfile(for kind: ListKind?) throws(Complaint) -> ListProfile? {
        guard let profile else { return nil }
        let read = try ProfileFile.read(profile)
        if let kind, kind != read.list {
            throw Complaint(
                .usage, "profile_of_other_list", Texts.profileOfOther(profile, read.list.rawValue))
        }
        return read
    }

    /// What is known of the list beforehand.
    func hints(
        _ profile: ListProfile?, sheet: String?, organisation: OrganisationID?
    ) throws(Complaint) -> ListHints {
        var hints = ListHints()
        hints.organisation = organisation?.text
        hints.sheet = sheet
        hints.profile = profile
        if let year {
            guard (1_900...2_199).contains(year) else {
                throw Complaint(.usage, "bad_year", Texts.badYear("\(year)"))
            }
            hints.year = year
        }
        if let month {
            guard (1...12).contains(month) else {
                throw Complaint(.usage, "bad_month", Texts.badMonth("\(month)"))
            }
            hints.month = month
        }
        hints.tables = try table.map { text throws(Complaint) in
            guard let choice = TableChoice(text) else {
                throw Complaint(
                    .usage, "bad_table", Texts.badTable(text), remedy: Texts.tablesAreNamed)
            }
            return choice
        }
        hints.lines = try rows.map { text throws(Complaint) in
            guard let lines = LineRange.read(text) else {
                throw Complaint(
                    .usage, "bad_rows", Texts.badRows(text), remedy: Texts.rowsAreWritten)
            }
            return lines
        }
        return hints
    }
}

/// Lines of a file as they are typed: `5-30`, `5-` to the end, `5` alone.
enum LineRange {
    static func read(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = Int(ends[0]), first > 0 else { return nil }
        guard ends.count == 2 else { return first...first }
        guard !ends[1].isEmpty else { return first...Int.max }
        return Int(ends[1]).flatMap { $0 >= first ? first...$0 : nil }
    }

    static func text(_ lines: ClosedRange<Int>) -> String {
        lines.upperBound == Int.max
            ? "\(lines.lowerBound)-" : "\(lines.lowerBound)-\(lines.upperBound)"
    }
}

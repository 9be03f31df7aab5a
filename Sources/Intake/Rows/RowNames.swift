/// Whom and what a row with faults names.
///
/// The row is not taken; but what it names is looked up all the same, so that everything that is
/// to be mended in it is said at once.
package struct RowNames: Sendable {
    let person: ListedPersonReference?
    let organisation: String?
    let project: String?
    let programme: String?

    init(_ cells: RowCells) {
        var aside = cells
        person = cells.text(.person).map { ListedPersonReference(key: $0) } ?? aside.whom()
        organisation = cells.text(.organisation)
        project = cells.text(.project)
        programme = cells.text(.programme)
    }

    /// A finding for each name that the ledger does not know; the headings are the English ones.
    package func findings(
        _ directory: some Directory, source: String, file: String, line: Int
    ) -> [Finding] {
        var references = References(directory, source: source, file: file, line: line)
        if let person { _ = references.person(person, of: organisation) }
        if let organisation { _ = references.organisation(organisation) }
        _ = references.project(project)
        if let programme { _ = references.programme(programme) }
        return references.findings
    }
}

/// Whether a sheet is shown.
package enum SheetVisibility: String, Hashable, Sendable {
    /// Shown as a tab.
    case visible
    /// Hidden by its user, who can show it again.
    case hidden
    /// Hidden by a program; only a program shows it again.
    case veryHidden
}

/// Reads the list of sheets and the date system from the workbook's own part.
final class SheetList: XMLSink {
    struct Entry {
        let name: String
        let visibility: SheetVisibility
        let link: String
    }

    private let limits: WorkbookLimits
    private(set) var entries: [Entry] = []
    private(set) var dates = DateSystem.from1900

    init(limits: WorkbookLimits) { self.limits = limits }

    func start(_ tag: XMLTag) throws(SpreadsheetError) {
        if tag.isNamed("workbookPr"), tag.isTrue("date1904") { dates = .from1904 }
        guard tag.isNamed("sheet"), let name = tag.text("name"), let link = tag.text("id") else {
            return
        }
        guard entries.count < limits.sheets else {
            throw SpreadsheetError(.tooManySheets, limit: limits.sheets)
        }
        let state = tag.text("state").flatMap(SheetVisibility.init(rawValue:)) ?? .visible
        entries.append(Entry(name: name, visibility: state, link: link))
    }

    func end(_ tag: XMLTag) {}
    func text(_ bytes: Span<UInt8>) {}
}

/// What whoever imports a list knows of it beforehand.
package struct ListHints: Hashable, Sendable {
    /// The organisation of all rows, when the list has no column for it.
    package var organisation: String?
    /// The year of what names none.
    package var year: Int?
    /// The month of columns of days that name none, 1 to 12.
    package var month: Int?
    /// The name of the sheet; nil for a list of separated values.
    package var sheet: String?
    /// The only lines to read.
    package var lines: ClosedRange<Int>?
    /// Which tables to read, when there are several.
    package var tables: TableChoice?
    /// What the columns mean, when that was written down.
    package var profile: ListProfile?
    /// Which municipalities lie under which postal codes; nil when rows must say it themselves.
    package var places: PlaceTable?

    /// Nothing is known; set what is.
    package init() {}

    /// Which part of names comes first below a heading: as the profile says, else the heading.
    func order(ofNamesUnder heading: String) -> NameOrder? {
        let column = profile?.columns.first {
            Spelling.fold($0.heading) == Spelling.fold(heading)
        }
        return column?.order ?? NameOrder(heading: heading)
    }
}

/// What the columns of a kind of file mean, written down once and used year after year.
package struct ListProfile: Hashable, Sendable {
    /// A column by its heading.
    package struct Column: Hashable, Sendable {
        /// The heading as the file writes it; case, blanks and signs do not count.
        package var heading: String
        /// What its cells are.
        package var meaning: ListShape.Meaning
        /// Which part of a name comes first; nil when the heading tells it, or nothing does.
        package var order: NameOrder?

        /// A column with its meaning.
        package init(heading: String, meaning: ListShape.Meaning) {
            self.heading = heading
            self.meaning = meaning
        }
    }

    /// How long cells of wide columns are written.
    package enum Unit: String, CaseIterable, Sendable {
        case hours
        case minutes
    }

    /// Which list it is for.
    package var list: ListKind
    /// The sheet of a workbook; nil when it is the only one in use.
    package var sheet: String?
    /// The only lines to read; nil for all.
    package var lines: ClosedRange<Int>?
    /// Which tables to read, when there are several; nil when that is to be asked.
    package var tables: TableChoice?
    /// The columns; those that are not named are not read.
    package var columns: [Column]
    /// The year of what names none; nil when the file or whoever imports says it.
    package var year: Int?
    /// What cells of periods and activities count.
    package var unit: Unit
    /// With which words rows begin that are left out.
    package var skippedRows: [String]
    /// The organisation of all rows; nil when a column names it or whoever imports says it.
    package var organisation: String?

    /// A profile of its columns; set the rest.
    package init(list: ListKind, columns: [Column]) {
        self.list = list
        self.columns = columns
        unit = .hours
        skippedRows = []
    }
}

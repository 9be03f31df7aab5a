/// Why a workbook cannot be read or written: the fact, where, and which limit it passed.
///
/// Sentences are made by whoever speaks to people; the raw words are stable.
package struct SpreadsheetError: Error, Hashable, Sendable {
    /// What is wrong.
    package var fact: Fact
    /// The part of the archive, as `xl/worksheets/sheet1.xml`, or the sheet's name; nil when it
    /// is about the whole file.
    package var part: String?
    /// The row of the sheet, from 1, in or after which it stands.
    package var row: Int?
    /// The limit that was passed, for facts that are about one.
    package var limit: Int?

    /// A fact, with as much of its place as is known.
    package init(_ fact: Fact, part: String? = nil, row: Int? = nil, limit: Int? = nil) {
        self.fact = fact
        self.part = part
        self.row = row
        self.limit = limit
    }

    /// What is wrong with a workbook.
    package enum Fact: String, CaseIterable, Sendable {
        // Another kind of file
        case emptyFile = "empty_file"
        case oldWorkbook = "old_workbook"
        case passwordProtected = "password_protected"
        case openDocument = "open_document"
        case binaryWorkbook = "binary_workbook"
        case webPage = "web_page"
        case flatXML = "flat_xml"
        case plainText = "plain_text"
        case portableDocument = "portable_document"
        case otherArchive = "other_archive"
        case unknownFile = "unknown_file"
        // Damage
        case archiveDamaged = "archive_damaged"
        case unknownCompression = "unknown_compression"
        case partMissing = "part_missing"
        case partTwice = "part_twice"
        case xmlDamaged = "xml_damaged"
        case xmlWithDoctype = "xml_with_doctype"
        case rowsOutOfOrder = "rows_out_of_order"
        case cellsOutOfOrder = "cells_out_of_order"
        case cellBeyondGrid = "cell_beyond_grid"
        case textMissing = "text_missing"
        // Limits
        case fileTooLarge = "file_too_large"
        case tooManyParts = "too_many_parts"
        case partTooLarge = "part_too_large"
        case compressedTooMuch = "compressed_too_much"
        case xmlTooDeep = "xml_too_deep"
        case xmlTokenTooLong = "xml_token_too_long"
        case textTooLong = "text_too_long"
        case tooMuchText = "too_much_text"
        case tooManySheets = "too_many_sheets"
        case tooManyStyles = "too_many_styles"
        case tooManyRows = "too_many_rows"
        case tooManyColumns = "too_many_columns"
        case tooManyCells = "too_many_cells"
        case tooManyMergedRanges = "too_many_merged_ranges"
        // What was asked for
        case noSheet = "no_sheet"
        case noSuchSheet = "no_such_sheet"
        // Writing
        case writingFailed = "writing_failed"
        // The machine
        case outOfMemory = "out_of_memory"
    }
}

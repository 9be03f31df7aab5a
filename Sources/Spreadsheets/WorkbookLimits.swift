/// How much of a workbook is taken before it is refused; each number is still allowed.
package struct WorkbookLimits: Hashable, Sendable {
    /// Bytes of the file.
    package var fileBytes = 64 << 20
    /// Parts of the archive.
    package var parts = 10_000
    /// Bytes of one part when it is unpacked.
    package var partBytes = 512 << 20
    /// How many times larger than packed a part may be; parts up to 1 MiB may be any.
    package var ratio = 200
    /// Levels of XML elements.
    package var xmlDepth = 64
    /// Bytes without any element or text in them, as in an endless attribute or comment.
    package var xmlTokenBytes = 1 << 20
    /// Bytes of one text: 32,767 characters, the most a spreadsheet program keeps in a cell.
    package var textBytes = 3 * 32_767
    /// Bytes of all texts that cells share.
    package var sharedTextBytes = 64 << 20
    /// Sheets of the workbook.
    package var sheets = 1_024
    /// Cell styles of the workbook; spreadsheet programs stop at 65,490.
    package var styles = 65_536
    /// Rows of a sheet that hold something.
    package var rows = 1_048_576
    /// Columns of a sheet that hold something.
    package var columns = 256
    /// Cells of a sheet that hold something.
    package var cells = 10_000_000
    /// Merged ranges of a sheet.
    package var mergedRanges = 100_000

    /// The limits for lists that an office takes in.
    package static let standard = WorkbookLimits()

    /// The standard limits; change what should differ.
    package init() {}
}

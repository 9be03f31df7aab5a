internal import CXlsxWriter

/// A workbook while libxlsxwriter writes it into a file in memory.
///
/// The library takes numbers as `double`, as workbooks keep them, so here and nowhere else in the
/// program is a whole number made into one: exactly up to 15 digits, and a quotient rounded once.
/// It writes sheets row by row and puts them together from temporary files without a name; they
/// lie in the memory of the machine where there is a `/dev/shm`.
@safe struct XLSXBook: ~Copyable {
    enum Emphasis: Hashable, CaseIterable { case plain, heading, title, total }

    private enum Kind: Hashable { case text, whole, decimal(Int), day, dayAndTime }

    private struct Look: Hashable {
        let kind: Kind
        let emphasis: Emphasis
    }

    private let descriptor: Int32
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var name = ""
    private var formats: [Look: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    /// 2000-01-01, since a workbook must not tell the hour of its making.
    private static let created: time_t = 946_684_800
    private static let mostExact: Int64 = 999_999_999_999_999

    init(author: String) throws(SpreadsheetError) {
        let memory = stundenbuch_memory_file()
        guard memory >= 0 else { throw SpreadsheetError(.writingFailed) }
        guard let book = unsafe Self.book(in: memory) else {
            close(memory)
            throw SpreadsheetError(.outOfMemory)
        }
        descriptor = memory
        unsafe self.book = unsafe book
        unsafe author.withCString { author in
            var properties = unsafe lxw_doc_properties()
            unsafe properties.author = UnsafeMutablePointer(mutating: author)
            unsafe properties.created = Self.created
            _ = unsafe workbook_set_properties(book, &properties)
        }
    }

    deinit {
        // A workbook that was not closed leaves nothing but this file in memory.
        if let book = unsafe book { unsafe lxw_workbook_free(book) }
        close(descriptor)
    }

    private static func book(in memory: Int32) -> UnsafeMutablePointer<lxw_workbook>? {
        var path = [CChar](repeating: 0, count: 32)
        unsafe path.withUnsafeMutableBufferPointer { path in
            unsafe stundenbuch_name_of(memory, path.baseAddress)
        }
        return unsafe "/dev/shm".withCString { folder in
            var options = unsafe lxw_workbook_options()
            unsafe options.constant_memory = 1
            // The library falls back to its usual folder where this one does not exist.
            unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return unsafe workbook_new_opt(path, &options)
        }
    }

    /// Begins the next sheet; its rows must be written in order.
    mutating func addSheet(_ name: String) throws(SpreadsheetError) {
        self.name = name
        unsafe sheet = unsafe workbook_add_worksheet(book, name)
        guard unsafe sheet != nil else { throw SpreadsheetError(.writingFailed, part: name) }
    }

    mutating func setColumn(
        _ column: Int, width: Int, isKey: Bool
    ) throws(SpreadsheetError) {
        let format = isKey ? unsafe self.format(.text, .plain) : nil
        let index = lxw_col_t(column)
        try check(
            unsafe worksheet_set_column(
                sheet, index, index, Double(min(max(width, 1), 255)), format))
    }

    /// Keeps the headings in sight and lets them filter the rows below.
    mutating func filter(from first: Int, to last: Int, _ columns: Int) throws(SpreadsheetError) {
        let (top, bottom) = (lxw_row_t(first), lxw_row_t(last))
        unsafe worksheet_freeze_panes(sheet, top + 1, 0)
        try check(
            unsafe worksheet_autofilter(sheet, top, 0, bottom, lxw_col_t(columns - 1)))
        let range = "A1:\(GridPlace.letters(ofColumn: columns))\(GridPlace.lastRow)"
        let warning = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
        try check(unsafe worksheet_ignore_errors(sheet, warning, range))
    }

    /// Writes one cell; indices count from 0.
    mutating func write(
        _ cell: WrittenCell, _ row: Int, _ column: Int, _ emphasis: Emphasis
    ) throws(SpreadsheetError) {
        switch cell {
        case .empty: return
        case .text(let text): try write(text, row, column, emphasis)
        case .whole(let number) where number.magnitude > Self.mostExact.magnitude:
            try write(String(number), row, column, emphasis)
        case .whole(let number):
            try unsafe write(Double(number), row, column, format(.whole, emphasis))
        case .decimal(let number, let scale):
            precondition((0...4).contains(scale), "A decimal has 0 to 4 decimals.")
            let divisor = [1.0, 10, 100, 1_000, 10_000][scale]
            let format = unsafe format(.decimal(scale), emphasis)
            try unsafe write(Double(number) / divisor, row, column, format)
        case .hours(let minutes):
            let format = unsafe format(.decimal(2), emphasis)
            try unsafe write(Double(minutes) / 60, row, column, format)
        case .day(let day): try write(day, nil, row, column, emphasis)
        case .dayAndMinute(let day, let minute): try write(day, minute, row, column, emphasis)
        }
    }

    /// Closes the workbook and gives its bytes.
    consuming func finish() throws(SpreadsheetError) -> [UInt8] {
        let closing = unsafe book
        unsafe book = nil
        guard unsafe workbook_close(closing) == LXW_NO_ERROR else {
            throw SpreadsheetError(.writingFailed)
        }
        let size = stundenbuch_size_of(descriptor)
        guard size > 0 else { throw SpreadsheetError(.writingFailed) }
        var code: Int32 = 0
        let memory = descriptor
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { bytes, count in
            code = unsafe stundenbuch_read_whole(memory, bytes.baseAddress, size)
            count = code == 0 ? Int(size) : 0
        }
        guard code == 0 else { throw SpreadsheetError(.writingFailed) }
        return bytes
    }
}

extension XLSXBook {
    private mutating func write(
        _ text: String, _ row: Int, _ column: Int, _ emphasis: Emphasis
    ) throws(SpreadsheetError) {
        let format = unsafe format(.text, emphasis)
        try check(
            unsafe worksheet_write_string(
                sheet, lxw_row_t(row), lxw_col_t(column), CellText.escaped(text), format),
            row)
    }

    private func write(
        _ number: Double, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(SpreadsheetError) {
        try check(
            unsafe worksheet_write_number(
                sheet, lxw_row_t(row), lxw_col_t(column), number, format),
            row)
    }

    /// Days before March 1900 have two numbers, depending on who reads them.
    private mutating func write(
        _ day: Int, _ minute: Int?, _ row: Int, _ column: Int, _ emphasis: Emphasis
    ) throws(SpreadsheetError) {
        let serial = day + 25_569
        guard serial > 60 else { return try write(ISODay.text(day), row, column, emphasis) }
        let format = unsafe format(minute == nil ? .day : .dayAndTime, emphasis)
        let number = Double(serial) + Double(minute ?? 0) / 1_440
        try unsafe write(number, row, column, format)
    }

    private func check(_ code: lxw_error, _ row: Int? = nil) throws(SpreadsheetError) {
        guard code != LXW_NO_ERROR else { return }
        let isText = code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
        throw SpreadsheetError(
            isText ? .textTooLong : .writingFailed, part: name, row: row.map { $0 + 1 },
            limit: isText ? 32_767 : nil)
    }

    private mutating func format(
        _ kind: Kind, _ emphasis: Emphasis
    ) -> UnsafeMutablePointer<lxw_format>? {
        let look = Look(kind: kind, emphasis: emphasis)
        if let known = unsafe formats[look] { return unsafe known }
        guard let format = unsafe workbook_add_format(book) else { return nil }
        unsafe formats[look] = unsafe format
        if emphasis != .plain { unsafe format_set_bold(format) }
        if emphasis == .total { unsafe format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if emphasis == .heading {
            unsafe format_set_text_wrap(format)
            unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        switch kind {
        case .text: unsafe format_set_num_format_index(format, 49)
        case .whole: unsafe format_set_num_format(format, "0")
        case .decimal(let scale):
            let zeros = String(repeating: "0", count: scale)
            unsafe format_set_num_format(format, scale == 0 ? "0" : "0." + zeros)
        case .day: unsafe format_set_num_format(format, "dd.mm.yyyy")
        case .dayAndTime: unsafe format_set_num_format(format, "dd.mm.yyyy hh:mm")
        }
        return unsafe format
    }
}

@available(*, unavailable)
extension XLSXBook: Sendable {}

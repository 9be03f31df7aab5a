import CZip
import Spreadsheets

/// A workbook that a test writes by hand, part by part.
struct BookInMaking {
    private(set) var names: [String] = []
    private var texts: [String: [UInt8]] = [:]

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// An archive without parts.
    init() {}

    /// A workbook with one sheet of these rows, which are XML, and optional other parts.
    init(
        rows: String, before: String = "", after: String = "", shared: String? = nil,
        styles: String? = nil, properties: String = ""
    ) {
        self.init(
            sheets: "<sheet name=\"Stunden\" sheetId=\"1\" r:id=\"s1\"/>",
            links: Self.link("s1", "worksheet", "worksheets/sheet1.xml"), properties: properties,
            shared: shared, styles: styles)
        self["xl/worksheets/sheet1.xml"] =
            "<worksheet xmlns=\"\(Self.main)\">\(before)<sheetData>\(rows)</sheetData>\(after)"
            + "</worksheet>"
    }

    /// A workbook with a list of sheets and links, which are XML.
    init(
        sheets: String, links: String, properties: String = "", shared: String? = nil,
        styles: String? = nil
    ) {
        self["_rels/.rels"] =
            "<Relationships>\(Self.link("b", "officeDocument", "xl/workbook.xml"))</Relationships>"
        self["xl/workbook.xml"] =
            "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)"
            + "<sheets>\(sheets)</sheets></workbook>"
        var links = links
        if let shared {
            links += Self.link("t", "sharedStrings", "sharedStrings.xml")
            self["xl/sharedStrings.xml"] = "<sst>\(shared)</sst>"
        }
        if let styles {
            links += Self.link("f", "styles", "/xl/styles.xml")
            self["xl/styles.xml"] = "<styleSheet>\(styles)</styleSheet>"
        }
        self["xl/_rels/workbook.xml.rels"] = "<Relationships>\(links)</Relationships>"
    }

    static func link(_ id: String, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
    }

    /// The text of a part; nil takes it away.
    subscript(name: String) -> String? {
        get { texts[name].map { String(decoding: $0, as: UTF8.self) } }
        set {
            names.removeAll { $0 == name }
            texts[name] = newValue.map { Array($0.utf8) }
            if newValue != nil { names.append(name) }
        }
    }

    /// The archive, each part packed.
    func bytes(password: String? = nil, compression: Int32 = ZIP_CM_DEFLATE) -> [UInt8] {
        pack(password, compression)
    }

    // Sound: every pointer is used before what it points to ends, and libzip counts its sources.
    private func pack(_ password: String?, _ compression: Int32) -> [UInt8] {
        guard let store = unsafe zip_source_buffer_create(nil, 0, 0, nil),
            let archive = unsafe zip_open_from_source(store, ZIP_TRUNCATE, nil)
        else { return [] }
        unsafe zip_source_keep(store)
        defer { unsafe zip_source_free(store) }
        var kept: [UnsafeMutableBufferPointer<UInt8>] = unsafe []
        defer { unsafe kept.forEach { unsafe $0.deallocate() } }
        for name in names {
            let text = texts[name] ?? []
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(text.count, 1))
            _ = unsafe buffer.initialize(from: text)
            unsafe kept.append(buffer)
            let source = unsafe zip_source_buffer(
                archive, buffer.baseAddress, UInt64(text.count), 0)
            let index = unsafe zip_file_add(archive, name, source, 0)
            unsafe zip_set_file_compression(archive, UInt64(index), compression, 9)
            if let password {
                unsafe zip_file_set_encryption(
                    archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
            }
        }
        guard unsafe zip_close(archive) == 0 else { return [] }
        return unsafe Self.contents(of: store)
    }

    private static func contents(of store: OpaquePointer) -> [UInt8] {
        var facts = unsafe zip_stat_t()
        unsafe zip_source_stat(store, &facts)
        let size = unsafe Int(facts.size)
        unsafe zip_source_open(store)
        defer { unsafe zip_source_close(store) }
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = unsafe Int(zip_source_read(store, buffer.baseAddress, UInt64(size)))
        }
    }
}

/// What a workbook says: each cell as `C14 kind text`, for easy comparison.
struct Told {
    let cells: [String]
    let rows: [SheetRow]
    let merged: [String]
    let hidden: [ClosedRange<Int>]

    init(_ bytes: [UInt8], limits: WorkbookLimits = .standard) throws {
        let workbook = try Workbook(bytes, limits: limits)
        let reader = try workbook.rows(of: workbook.sheets[0])
        var (cells, rows): ([String], [SheetRow]) = ([], [])
        while let row = try reader.next() {
            rows.append(row)
            for cell in row.cells {
                let place = GridPlace.letters(ofColumn: cell.column) + String(row.number)
                let word = Self.word(cell.value) + (cell.isFormula ? " formula" : "")
                cells.append("\(place) \(word) \(row.text(of: cell))")
            }
        }
        self.cells = cells
        self.rows = rows
        merged = reader.mergedRanges.map { "\($0.first.text):\($0.last.text)" }
        hidden = reader.hiddenColumns
    }

    init(_ book: BookInMaking, limits: WorkbookLimits = .standard) throws {
        try self.init(book.bytes(), limits: limits)
    }

    private static func word(_ value: SheetValue) -> String {
        switch value {
        case .text: "text"
        case .number: "number"
        case .day: "day"
        case .month: "month"
        case .time: "time"
        case .noDay: "no day"
        case .truth: "truth"
        case .error: "error"
        case .uncalculated: "uncalculated"
        }
    }
}

/// The refusal of a workbook; nil when it is read to its end.
func refusal(
    of bytes: [UInt8], limits: WorkbookLimits = .standard
) -> SpreadsheetError? {
    do throws(SpreadsheetError) {
        try Workbook.readAll(bytes, limits: limits) { _, _ in }
        return nil
    } catch {
        return error
    }
}

/// The refusal of a workbook written by hand.
func refusal(
    of book: BookInMaking, limits: WorkbookLimits = .standard
) -> SpreadsheetError? {
    refusal(of: book.bytes(), limits: limits)
}

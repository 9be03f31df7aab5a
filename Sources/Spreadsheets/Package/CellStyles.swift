/// How the numbers of each cell style are shown.
struct CellStyles {
    private var styles: [NumberStyle] = []

    /// A workbook without styles: every number is plain.
    init() {}

    init(_ part: consuming ZipPart, limits: WorkbookLimits) throws(SpreadsheetError) {
        let sink = Sink(limits: limits)
        try XMLStream.read(part, into: sink, limits: limits)
        styles = sink.formats.map { sink.styles[$0] ?? NumberStyle(builtIn: $0) }
    }

    /// The style of that number; plain when there is none.
    subscript(index: Int) -> NumberStyle {
        styles.indices.contains(index) ? styles[index] : .plain
    }

    private final class Sink: XMLSink {
        let limits: WorkbookLimits
        /// The number formats that the file describes itself.
        var styles: [Int: NumberStyle] = [:]
        /// The number format of each cell style.
        var formats: [Int] = []
        private var isInCellFormats = false

        init(limits: WorkbookLimits) { self.limits = limits }

        func start(_ tag: XMLTag) throws(SpreadsheetError) {
            if tag.isNamed("cellXfs") {
                isInCellFormats = true
            } else if isInCellFormats, tag.isNamed("xf") {
                try check(formats.count)
                formats.append(tag.number("numFmtId") ?? 0)
            } else if tag.isNamed("numFmt"), let id = tag.number("numFmtId") {
                try check(styles.count)
                styles[id] = tag.withAttribute("formatCode") { NumberStyle(code: $0) }
            }
        }

        func end(_ tag: XMLTag) {
            if tag.isNamed("cellXfs") { isInCellFormats = false }
        }

        func text(_ bytes: Span<UInt8>) {}

        private func check(_ count: Int) throws(SpreadsheetError) {
            guard count < limits.styles else {
                throw SpreadsheetError(.tooManyStyles, limit: limits.styles)
            }
        }
    }
}

/// The texts that cells name by number, one after another in one run of bytes.
struct SharedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// A workbook without shared texts.
    init() {}

    init(_ part: consuming ZipPart, limits: WorkbookLimits) throws(SpreadsheetError) {
        let sink = Sink(limits: limits)
        try XMLStream.read(part, into: sink, limits: limits)
        (bytes, ends) = (sink.bytes, sink.ends)
    }

    /// Where a text stands; nil when there is none of that number.
    func range(of index: Int) -> Range<Int>? {
        guard ends.indices.contains(index) else { return nil }
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    /// The bytes of a text that stands there.
    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// Puts the runs of a rich text together and leaves out how it is to be pronounced.
    private final class Sink: XMLSink {
        let limits: WorkbookLimits
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        private var start = 0
        private var isInText = false
        private var isInPhonetic = false

        init(limits: WorkbookLimits) { self.limits = limits }

        func start(_ tag: XMLTag) {
            if tag.isNamed("t") {
                isInText = !isInPhonetic
            } else if tag.isNamed("rPh") {
                isInPhonetic = true
            } else if tag.isNamed("si") {
                start = bytes.count
            }
        }

        func end(_ tag: XMLTag) throws(SpreadsheetError) {
            if tag.isNamed("t") {
                isInText = false
            } else if tag.isNamed("rPh") {
                isInPhonetic = false
            } else if tag.isNamed("si") {
                EscapedText.resolve(&bytes, from: start)
                ends.append(UInt32(bytes.count))
                try check(ends.count * 8)
            }
        }

        func text(_ span: Span<UInt8>) throws(SpreadsheetError) {
            guard isInText else { return }
            try check(bytes.count + span.count)
            guard bytes.count - start + span.count <= limits.textBytes else {
                throw SpreadsheetError(.textTooLong, limit: limits.textBytes)
            }
            for index in span.indices { bytes.append(span[index]) }
        }

        private func check(_ count: Int) throws(SpreadsheetError) {
            guard count <= limits.sharedTextBytes else {
                throw SpreadsheetError(.tooMuchText, limit: limits.sharedTextBytes)
            }
        }
    }
}

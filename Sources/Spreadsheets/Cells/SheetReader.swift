/// Reads the rows of a sheet one after another; no more than a piece of it is held.
///
/// Rows without anything in them are left out, whatever their format. It is used by one thread.
package final class SheetReader {
    private let sink: SheetSink
    private let stream: XMLStream
    private var waiting: [SheetRow] = []
    private var index = 0

    init(_ sink: SheetSink, _ stream: XMLStream) {
        self.sink = sink
        self.stream = stream
    }

    /// The next row that holds something; nil after the last.
    package func next() throws(SpreadsheetError) -> SheetRow? {
        while index == waiting.count {
            guard !stream.isOver else { return nil }
            try stream.advance()
            waiting = sink.takeRows()
            index = 0
        }
        defer { index += 1 }
        return waiting[index]
    }

    /// The columns that are hidden, in their order; known from the first row on.
    package var hiddenColumns: [ClosedRange<Int>] { sink.hiddenColumns }

    /// The ranges that are shown as one cell; known after the last row.
    package var mergedRanges: [MergedRange] { sink.mergedRanges }
}

@available(*, unavailable)
extension SheetReader: Sendable {}

/// Reads a list of comma, semicolon or tab separated values from chunks of bytes.
///
/// Feed a chunk, take rows until there is none, feed the next; then finish and take the rest.
/// Nothing but the present chunk and the present row is held. Bytes never make it trap: what is
/// wrong with a row stands in its faults. Rows whose cells are all empty are left out.
package struct CSVReader: Sendable {
    private enum State: Sendable { case cellStart, plain, quoted, quoteInQuoted }

    /// How the list is written; nil until 64 KiB, or all of a smaller file, were fed.
    package private(set) var dialect: Dialect?

    private var sample: [UInt8] = []
    private var buffer: [UInt8] = []
    private var cursor = 0
    private var isFinished = false
    private var decoder: UTF16Decoder?

    private var state = State.cellStart
    private var line = 1
    private var quoteLine = 1
    private var followsReturn = false
    private var draft = RowInMaking(line: 1)

    /// A reader at the beginning of a file.
    package init() {}

    /// Takes the next bytes of the file, of any number.
    package mutating func feed(_ chunk: [UInt8]) {
        guard dialect != nil else {
            sample += chunk
            if sample.count >= Dialect.sampleLimit { detect(isWhole: false) }
            return
        }
        append(decoder?.decode(chunk[...]) ?? chunk)
    }

    /// Says that the file has ended.
    package mutating func finish() {
        guard !isFinished else { return }
        if dialect == nil { detect(isWhole: true) }
        append(decoder?.finish() ?? [])
        isFinished = true
    }

    /// The next row; nil when more bytes are needed, or when the finished file has no more.
    package mutating func next() -> CSVRow? {
        guard let delimiter = dialect?.delimiter else { return nil }
        while cursor < buffer.count {
            if let row = scan(delimiter) { return row }
        }
        guard isFinished else { return nil }
        return lastRow()
    }

    private mutating func append(_ bytes: [UInt8]) {
        buffer = cursor == buffer.count ? bytes : Array(buffer[cursor...]) + bytes
        cursor = 0
    }

    private mutating func detect(isWhole: Bool) {
        let mark = sample.prefix(3)
        var bytes = sample[...]
        var encoding = TextEncoding.utf16
        if mark.elementsEqual([0xEF, 0xBB, 0xBF]) {
            bytes = bytes.dropFirst(3)
            encoding = .utf8
        } else if mark.starts(with: [0xFF, 0xFE]) || mark.starts(with: [0xFE, 0xFF]) {
            decoder = UTF16Decoder(isBigEndian: sample[0] == 0xFE)
            bytes = (decoder?.decode(sample.dropFirst(2)) ?? [])[...]
        } else {
            encoding = Dialect.encoding(of: bytes.prefix(Dialect.sampleLimit), isWhole: isWhole)
        }
        buffer = Array(bytes)
        sample = []
        dialect = Dialect(
            of: Array(buffer.prefix(Dialect.sampleLimit)), encoding: encoding,
            hasMark: encoding == .utf16 || mark.elementsEqual([0xEF, 0xBB, 0xBF]))
    }
}

extension CSVReader {
    private static let quote = UInt8(ascii: "\"")

    /// Reads on to the end of the row or of the buffer.
    private mutating func scan(_ delimiter: UInt8) -> CSVRow? {
        let bytes = buffer
        var index = cursor
        defer { cursor = index }
        while index < bytes.count {
            switch state {
            case .cellStart where bytes[index] == CSVReader.quote:
                followsReturn = false
                quoteLine = line
                state = .quoted
                index += 1
            case .cellStart, .plain:
                if let row = scanPlain(bytes, &index, delimiter) { return row }
            case .quoted:
                scanQuoted(bytes, &index)
            case .quoteInQuoted:
                leaveQuote(bytes[index], &index, delimiter)
            }
        }
        return nil
    }

    private mutating func scanPlain(
        _ bytes: [UInt8], _ index: inout Int, _ delimiter: UInt8
    ) -> CSVRow? {
        let start = index
        var seen: UInt8 = 0
        var byte: UInt8 = 0
        while index < bytes.count {
            byte = bytes[index]
            if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22 || byte == 0 {
                break
            }
            seen |= byte
            index += 1
        }
        if index > start {
            followsReturn = false
            state = .plain
            draft.keep(bytes[start..<index], seen)
        }
        guard index < bytes.count else { return nil }
        index += 1
        return act(on: byte, delimiter)
    }

    /// What a byte with a meaning does outside quotes.
    private mutating func act(on byte: UInt8, _ delimiter: UInt8) -> CSVRow? {
        if byte == 0x0A, followsReturn {
            followsReturn = false
            return nil
        }
        followsReturn = byte == 0x0D
        switch byte {
        case delimiter:
            draft.endCell(line)
            state = .cellStart
        case CSVReader.quote:
            draft.fault(.strayQuote, line)
            draft.keep([byte], 0)
            state = .plain
        case 0:
            draft.fault(.nulByte, line)
            state = .plain
        default:
            return endRow()
        }
        return nil
    }

    private mutating func scanQuoted(_ bytes: [UInt8], _ index: inout Int) {
        let start = index
        var seen: UInt8 = 0
        while index < bytes.count, bytes[index] != CSVReader.quote {
            let byte = bytes[index]
            if byte == 0x0D || (byte == 0x0A && !followsReturn) { line += 1 }
            if byte == 0 { draft.fault(.nulByte, line) }
            followsReturn = byte == 0x0D
            seen |= byte
            index += 1
        }
        draft.keep(bytes[start..<index], seen)
        guard index < bytes.count else { return }
        followsReturn = false
        state = .quoteInQuoted
        index += 1
    }

    /// After a quote inside quotes: another one means a quote, all else ends the quoting.
    private mutating func leaveQuote(_ byte: UInt8, _ index: inout Int, _ delimiter: UInt8) {
        if byte == CSVReader.quote {
            draft.keep([byte], 0)
            state = .quoted
            index += 1
            return
        }
        state = .plain
        if byte != delimiter, byte != 0x0A, byte != 0x0D { draft.fault(.strayQuote, line) }
    }

    private mutating func endRow() -> CSVRow? {
        draft.endCell(line)
        line += 1
        state = .cellStart
        let ended = draft
        draft = RowInMaking(line: line)
        return ended.row(&dialect, endsFile: false)
    }

    private mutating func lastRow() -> CSVRow? {
        guard draft.hasBegun || state != .cellStart else { return nil }
        if state == .quoted {
            // Whatever else such a row trips over, the quote is the cause.
            draft.faults = [CSVFault(code: .unterminatedQuote, line: quoteLine)]
        }
        draft.endCell(line)
        state = .cellStart
        let ended = draft
        draft = RowInMaking(line: line)
        return ended.row(&dialect, endsFile: true)
    }
}

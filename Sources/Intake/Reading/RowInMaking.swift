/// A row while its bytes come in, kept within the limits.
struct RowInMaking: Sendable {
    /// Most bytes of a cell.
    static let cellLimit = 64 * 1_024
    /// Most bytes of a row.
    static let rowLimit = 1_024 * 1_024
    /// Most cells of a row.
    static let columnLimit = 256

    private let line: Int
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var seen: UInt8 = 0
    private var isOverLimit = false
    /// What is wrong with it so far, each kind once.
    var faults: [CSVFault] = []

    init(line: Int) { self.line = line }

    /// Whether a cell was begun or ended.
    var hasBegun: Bool { !ends.isEmpty || !bytes.isEmpty || !faults.isEmpty }

    /// Takes bytes of the present cell; `high` is their bits put together.
    mutating func keep(_ run: ArraySlice<UInt8>, _ high: UInt8) {
        guard !isOverLimit else { return }
        if bytes.count + run.count > RowInMaking.rowLimit {
            stop(.lineTooLong)
        } else if bytes.count - (ends.last ?? 0) + run.count > RowInMaking.cellLimit {
            stop(.fieldTooLong)
        } else {
            bytes.append(contentsOf: run)
            seen |= high
        }
    }

    /// Ends the present cell.
    mutating func endCell(_ line: Int) {
        guard !isOverLimit else { return }
        if ends.count == RowInMaking.columnLimit {
            stop(.tooManyColumns)
        } else {
            if ends.isEmpty { ends.reserveCapacity(16) }
            ends.append(bytes.count)
        }
    }

    /// Notes what is wrong, once of a kind.
    mutating func fault(_ code: FindingCode, _ line: Int) {
        guard !faults.contains(where: { $0.code == code }) else { return }
        faults.append(CSVFault(code: code, line: line))
    }

    /// The finished row in UTF-8; nil when all its cells are empty.
    func row(_ dialect: inout Dialect?, endsFile: Bool) -> CSVRow? {
        guard !bytes.isEmpty || !faults.isEmpty else { return nil }
        var row = CSVRow(
            line: line, bytes: bytes, ends: ends, faults: faults, endsFile: endsFile)
        if seen >= 0x80 { row.spell(&dialect) }
        return row
    }

    private mutating func stop(_ code: FindingCode) {
        fault(code, line)
        isOverLimit = true
        (bytes, ends, seen) = ([], [], 0)
    }
}

extension CSVRow {
    /// Brings the bytes to UTF-8; the first line that is not ASCII decides what they are.
    fileprivate mutating func spell(_ dialect: inout Dialect?) {
        let isUTF8 = UTF8Check.isValid(bytes[...])
        let isCut = endsFile && Dialect.encoding(of: bytes[...], isWhole: true) == .utf8
        if dialect?.encoding == .ascii {
            dialect?.encoding = isUTF8 || isCut ? .utf8 : .windows1252
        }
        if dialect?.encoding == .windows1252 {
            transcode()
        } else if !isUTF8 {
            let code: FindingCode = isCut ? .fileTruncated : .invalidEncoding
            faults.append(CSVFault(code: code, line: line))
        }
    }

    private mutating func transcode() {
        var spelled: [UInt8] = []
        var spelledEnds: [Int] = []
        var isDefined = true
        var start = 0
        for end in ends {
            isDefined = Windows1252.append(bytes[start..<end], to: &spelled) && isDefined
            spelledEnds.append(spelled.count)
            start = end
        }
        (bytes, ends) = (spelled, spelledEnds)
        if !isDefined { faults.append(CSVFault(code: .undefinedByte, line: line)) }
    }
}

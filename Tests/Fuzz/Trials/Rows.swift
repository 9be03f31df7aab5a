import Intake

/// The rows of separated values are the same whatever the pieces that they come in.
///
/// The first byte says how large those pieces are.
func tryRows(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let file = Array(bytes.dropFirst())
    let whole = rows(of: file, piece: max(file.count, 1))
    let parts = rows(of: file, piece: Int(first % 16) + 1)
    holds(whole.count == parts.count, "pieces do not change the number of rows")
    for (one, other) in zip(whole, parts) {
        look(at: one)
        holds(one.bytes == other.bytes && one.ends == other.ends, "pieces do not change a cell")
        holds(one.faults == other.faults && one.line == other.line, "pieces do not change a fault")
    }
}

private func rows(of file: [UInt8], piece: Int) -> [CSVRow] {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    for start in stride(from: 0, to: file.count, by: piece) {
        reader.feed(Array(file[start..<min(file.count, start + piece)]))
        while let row = reader.next() { rows.append(row) }
    }
    reader.finish()
    while let row = reader.next() { rows.append(row) }
    return rows
}

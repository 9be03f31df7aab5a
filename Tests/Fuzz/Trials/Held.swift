import Intake

/// Ends the trial when something that always holds does not.
func holds(_ isTrue: Bool, _ sentence: StaticString) {
    precondition(isTrue, "\(sentence)")
}

/// Reads all that a row says, which must lie within it.
func look(at row: CSVRow) {
    var length = 0
    for index in 0..<row.count { length += row.text(index).utf8.count }
    holds(row.ends == row.ends.sorted(), "the cells of a row end one after another")
    holds(length <= row.bytes.count * 3, "a text is no longer than its bytes allow")
}

/// Reads all readings that are there; each is a row or says why it is none.
func drain(_ reader: inout ListReader) {
    while let reading = reader.next() { look(at: reading) }
}

/// Looks at one reading.
func look(at reading: RowReading) {
    holds(
        reading.row != nil || !reading.findings.isEmpty || reading.role != .entry,
        "a line that is no row has a finding or a role")
}

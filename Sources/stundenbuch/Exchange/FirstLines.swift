import Intake

/// On which lines of a list keys stand first.
///
/// The file is read once more, and only when a key was found twice: nobody has to hold the keys
/// of a long list in memory.
struct FirstLines {
    private var lines: [String: Int] = [:]

    init(of keys: Set<String>, in pass: ListPass) throws(Complaint) {
        guard !keys.isEmpty else { return }
        var readings = try ListReadings(of: pass)
        while let reading = try readings.next() { note(reading, keys) }
    }

    private mutating func note(_ reading: RowReading, _ keys: Set<String>) {
        guard let key = reading.row?.key, keys.contains(key), lines[key] == nil else { return }
        lines[key] = reading.line
    }

    subscript(_ key: String) -> Int? { lines[key] }
}

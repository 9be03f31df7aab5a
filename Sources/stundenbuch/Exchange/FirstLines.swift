import Intake
import LMDB

/// On which lines of a list keys stand first.
///
/// The file is read once more, and only when a key was found twice: nobody has to hold the keys
/// of a long list in memory.
struct FirstLines {
    private var lines: [String: Int] = [:]
    private static let chunk = 1 << 18

    init(of keys: Set<String>, in pass: ListPass) throws(Complaint) {
        var reader = ListReader(pass.kind, file: pass.path, isTakenOver: pass.isTakenOver)
        var isOver = keys.isEmpty
        do throws(FileError) {
            var file = try RegularFileReader(pass.path)
            while !isOver {
                let bytes = try file.next(atMost: FirstLines.chunk)
                isOver = bytes.isEmpty
                if isOver { reader.finish() } else { reader.feed(bytes) }
                while let reading = reader.next() { note(reading, keys) }
            }
        } catch {
            throw Complaint(reading: error)
        }
    }

    private mutating func note(_ reading: RowReading, _ keys: Set<String>) {
        guard let key = reading.row?.key, keys.contains(key), lines[key] == nil else { return }
        lines[key] = reading.line
    }

    subscript(_ key: String) -> Int? { lines[key] }
}

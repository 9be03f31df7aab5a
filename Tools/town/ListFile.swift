import Foundation

/// A list being written, row by row, in pieces of a megabyte.
final class ListFile {
    private let handle: FileHandle
    private let path: String
    private var waiting: [UInt8] = []
    private static let pieceBytes = 1 << 20

    init(_ folder: String, _ name: String, _ headings: String) throws(TownError) {
        path = "\(folder)/\(name).csv"
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw .file(path) }
        self.handle = handle
        waiting.reserveCapacity(ListFile.pieceBytes + 1_024)
        try add(headings)
    }

    /// Adds a row; no cell of the town needs quotes.
    func add(_ row: String) throws(TownError) {
        waiting.append(contentsOf: row.utf8)
        waiting.append(10)
        if waiting.count >= ListFile.pieceBytes { try write() }
    }

    func close() throws(TownError) {
        try write()
        try? handle.close()
    }

    private func write() throws(TownError) {
        do {
            try handle.write(contentsOf: waiting)
        } catch {
            throw .file(path)
        }
        waiting.removeAll(keepingCapacity: true)
    }
}

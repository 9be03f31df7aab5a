import LMDB

/// A copy of a log's file for a reader who may not write beside it: liblmdb's table of readers
/// needs a file that it can write to.
enum LogCopy {
    private static let pieceBytes = 1 << 20
    private static let metaBytes = 8_192
    private static let attempts = 3

    /// Copies the file into a temporary folder and returns the folder.
    ///
    /// A copy during which the first two pages changed is thrown away: somebody wrote meanwhile.
    static func make(of directory: String) throws(Complaint) -> String {
        let source = "\(directory)/data.mdb"
        for _ in 0..<attempts {
            let folder = try TemporaryFolder.make()
            do throws(FileError) {
                let before = try head(source)
                try copy(source, to: "\(folder)/data.mdb")
                if try head(source) == before { return folder }
            } catch {
                throw Complaint(reading: error)
            }
        }
        throw Complaint(.tryAgain, "busy", Texts.storageBusy(directory), remedy: Texts.tryAgain)
    }

    private static func head(_ path: String) throws(FileError) -> [UInt8] {
        var reader = try RegularFileReader(path)
        return try reader.next(atMost: metaBytes)
    }

    private static func copy(_ path: String, to target: String) throws(FileError) {
        var reader = try RegularFileReader(path)
        var file = try NewFile(target, permissions: .ownerOnly)
        while true {
            let piece = try reader.next(atMost: pieceBytes)
            if piece.isEmpty { break }
            try file.write(piece.span)
        }
        try file.finish()
    }
}

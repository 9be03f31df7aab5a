import FoundationEssentials
import LMDB

/// Where an answer may be written: never into a ledger's folder and never over its keys.
///
/// `--force` replaces files. Without this check a slip of the hand would replace the log.
enum OutputPlace {
    /// Refuses a path inside the folder of any ledger, and a file that holds keys.
    static func check(_ path: String) throws(Complaint) {
        guard !path.isEmpty else {
            throw Complaint(.usage, "no_output", Texts.noOutputNamed)
        }
        guard !isInsideALedger(path), !holdsKeys(path) else {
            throw Complaint(
                .cannotCreate, "output_in_ledger", Texts.outputInLedger(path),
                remedy: Texts.writeElsewhere)
        }
    }

    /// Whether one of the folders above holds what only a ledger's folder holds.
    ///
    /// The parts are looked up through links, so that a link to a ledger's folder is recognised.
    private static func isInsideALedger(_ path: String) -> Bool {
        let files = FileManager.default
        var folder = path.hasPrefix("/") ? path : "\(files.currentDirectoryPath)/\(path)"
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            let marks = ["writer.lock", "log/data.mdb", "views/data.mdb"]
            if marks.contains(where: { files.fileExists(atPath: "\(folder)/\($0)") }) {
                return true
            }
        }
        return false
    }

    private static func holdsKeys(_ path: String) -> Bool {
        guard var reader = try? RegularFileReader(path),
            let beginning = try? reader.next(atMost: 8)
        else { return false }
        return beginning == Array("STBKEYS\n".utf8)
    }
}

import FoundationEssentials
import LMDB

/// Where an answer may be written: never into a ledger's folder and never over its keys.
///
/// `--force` replaces files. Without this check a slip of the hand would replace the log.
enum OutputPlace {
    /// Refuses a path inside the folder of any ledger, and a file that holds keys.
    static func check(_ path: String) throws(Complaint) {
        try checkFolder(of: path)
        if holdsKeys(path) { throw refusal(path) }
    }

    /// The same for a file that must be new: what stands there is never replaced, `--force` or not.
    static func checkNew(_ path: String) throws(Complaint) {
        try checkFolder(of: path)
        do throws(FileError) {
            guard try !DurableFile.exists(path) else {
                throw FileError.alreadyExists(path: path)
            }
        } catch {
            var complaint = Complaint(writing: error)
            if complaint.code == "already_exists" { complaint.remedy = Texts.nameAnotherFile }
            throw complaint
        }
    }

    private static func checkFolder(of path: String) throws(Complaint) {
        guard !path.isEmpty else {
            throw Complaint(.usage, "no_output", Texts.noOutputNamed)
        }
        if isInsideALedger(path) { throw refusal(path) }
    }

    private static func refusal(_ path: String) -> Complaint {
        Complaint(
            .cannotCreate, "output_in_ledger", Texts.outputInLedger(path),
            remedy: Texts.writeElsewhere)
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

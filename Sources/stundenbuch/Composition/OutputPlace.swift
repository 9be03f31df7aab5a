import FoundationEssentials
import LMDB

/// Where an answer may be written: never into a ledger's folder and never over its keys.
///
/// `--force` replaces files. Without this check a slip of the hand would replace the log.
enum OutputPlace {
    /// Refuses a path inside the folder of any ledger, and a file that holds keys.
    static func check(_ path: String) throws(Complaint) {
        try checkFolder(of: path)
        if try holdsKeys(path) { throw refusal(path) }
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
            if complaint.code == "already_exists" {
                complaint.remedy = Speech.complaining { Texts.nameAnotherFile }
            }
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
    private static func isInsideALedger(_ path: String) -> Bool {
        let files = FileManager.default
        let marks = ["writer.lock", "log/data.mdb", "views/data.mdb"]
        var folder = folder(of: path)
        while true {
            if marks.contains(where: { files.fileExists(atPath: "\(folder)/\($0)") }) {
                return true
            }
            guard let slash = folder.lastIndex(of: "/") else { return false }
            folder = String(folder[..<slash])
        }
    }

    /// The folder that the file lies in, without links: a link into a ledger's folder would lead
    /// around the folders above.
    private static func folder(of path: String) -> String {
        let files = FileManager.default
        let whole = path.hasPrefix("/") ? path : "\(files.currentDirectoryPath)/\(path)"
        let folder = whole[..<(whole.lastIndex(of: "/") ?? whole.startIndex)]
        return URL(filePath: "\(folder)/").resolvingSymlinksInPath().path
    }

    /// Whether a key file stands there; a file that cannot be looked at is not replaced.
    private static func holdsKeys(_ path: String) throws(Complaint) -> Bool {
        do throws(FileError) {
            var reader = try RegularFileReader(path)
            return try reader.next(atMost: 8) == Array("STBKEYS\n".utf8)
        } catch {
            switch error {
            case .notFound, .notARegularFile, .symbolicLink: return false
            default: throw Complaint(reading: error)
            }
        }
    }
}

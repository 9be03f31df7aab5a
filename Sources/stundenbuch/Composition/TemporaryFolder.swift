import Engagement
import FoundationEssentials
import LMDB
import Synchronization

/// Folders that last as long as this run of the program, in `TMPDIR` or `/tmp`.
enum TemporaryFolder {
    private static let made = Mutex<[String]>([])

    /// Makes a folder that only this user may enter.
    static func make() throws(Complaint) -> String {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        let path = "\(parent)/stundenbuch-\(Program.random(8).hex)"
        do throws(FileError) {
            try DurableFile.createDirectory(path, permissions: .ownerOnly)
        } catch {
            var complaint = Complaint(writing: error)
            let cause = complaint.code == "folder_not_found" ? "" : complaint.fact
            complaint.fact = Speech.complaining { Texts.noTemporaryFolder(parent, cause) }
            complaint.remedy = Speech.complaining { Texts.setTMPDIR }
            throw complaint
        }
        made.withLock { $0.append(path) }
        CrashSentence.remove(path)
        return path
    }

    /// Removes them all; called once, at the end.
    static func removeAll() {
        for path in made.withLock({ $0 }) { try? DurableFile.removeDirectory(path) }
    }
}

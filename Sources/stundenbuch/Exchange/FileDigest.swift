import LMDB
import Vault

/// The SHA-256 of a file that is read in parts.
enum FileDigest {
    /// The digest, 32 bytes.
    static func sha256(of path: String) throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            var file = try RegularFileReader(path)
            var hash = Hashes.Stream()
            while true {
                let bytes = try file.next(atMost: 1 << 18)
                if bytes.isEmpty { return hash.finish() }
                hash.add(bytes)
            }
        } catch {
            throw Complaint(reading: error)
        }
    }
}

package import Engagement
package import LMDB

/// The permission bits of what stands at a path, as `lstat` gives them: the one question about a
/// key file that its bytes do not answer.
package typealias FileMode = (_ path: String) throws(FileError) -> UInt32

/// The file that holds the keys of one ledger, beside the ledger or elsewhere; `KeyFileBytes` has
/// its format.
///
/// Whoever writes holds the ledger's writer lock. Keys are appended; the file is rewritten as a
/// whole only to destroy keys, to drop a torn tail, and never in place. What was overwritten may
/// still be found on the device itself or in copies of the file: their retention is the operator's.
package struct KeyFile: Sendable {
    /// Where it stands.
    package let path: String
    private let permissions: Permissions
    private var bytes: KeyFileBytes

    /// The largest file that is read, in bytes: five million keys.
    package static let mostBytes = 256 << 20

    /// The id of the ledger, 16 bytes.
    package var ledger: [UInt8] { bytes.ledger }
    /// The key under which rows and sources' keys are recognised.
    package var importKey: Secret { bytes.importKey }
    /// All keys, in the order in which they were made.
    package var keys: [PersonKey] { bytes.keys }
    /// Whether a crash left a part of an entry at the end.
    ///
    /// The keys of that part are gone; the caller must check that the log knows none of their
    /// owners. The next append drops it.
    package var tornTail: Bool { bytes.tornByteCount > 0 }

    /// Makes the key file of a new ledger; nothing may stand at the path.
    ///
    /// The ledger's id has 16 bytes, the import key 32 random ones.
    package static func create(
        at path: String, ledger: [UInt8], importKey: Secret, permissions: Permissions
    ) throws(VaultError) -> KeyFile {
        let bytes = KeyFileBytes(ledger: ledger, importKey: importKey, keys: [])
        try translated { () throws(FileError) in
            try DurableFile.create(path, with: bytes.encoded.span, permissions: permissions)
        }
        return KeyFile(path: path, permissions: permissions, bytes: bytes)
    }

    /// Reads a key file.
    ///
    /// Refused are symbolic links, files of another ledger, and files that more people may read or
    /// write than the permissions say.
    package static func open(
        _ path: String, ledger: [UInt8], permissions: Permissions, mode: FileMode
    ) throws(VaultError) -> KeyFile {
        let file = KeyFile(
            path: path, permissions: permissions,
            bytes: try read(path, permissions: permissions, mode: mode))
        guard file.ledger == ledger else { throw .otherLedger(path: path) }
        return file
    }

    private init(path: String, permissions: Permissions, bytes: KeyFileBytes) {
        self.path = path
        self.permissions = permissions
        self.bytes = bytes
    }

    /// Adds keys and syncs once; they are durable when this returns.
    ///
    /// Called inside the log's write transaction, before it commits. No owner may get the same key
    /// number twice.
    package mutating func append(_ keys: [PersonKey]) throws(VaultError) {
        guard !keys.isEmpty else { return }
        try checkUnchanged()
        if tornTail {
            return try replace(with: bytes.keys + keys)
        }
        let entries = bytes.encoded(keys)
        do throws(FileError) {
            try DurableFile.append(entries.span, to: path, permissions: permissions)
        } catch {
            try noteTornTail()
            throw .file(error)
        }
        bytes.keys += keys
    }

    /// Destroys all keys of the owners and returns how many there were; the file is rewritten
    /// without them unless there were none.
    @discardableResult
    package mutating func destroy(_ owners: Set<StreamID>) throws(VaultError) -> Int {
        let kept = bytes.keys.filter { !owners.contains($0.owner) }
        let destroyed = bytes.keys.count - kept.count
        guard destroyed > 0 else { return 0 }
        try checkUnchanged()
        try replace(with: kept)
        return destroyed
    }

    /// Writes a synced copy, readable by its owner alone, to a path where nothing stands.
    ///
    /// It is a key file like this one: opening it, or putting it in this one's place, restores.
    package func backup(to copy: String) throws(VaultError) {
        var whole = bytes
        whole.tornByteCount = 0
        try KeyFile.translated { () throws(FileError) in
            try DurableFile.create(copy, with: whole.encoded.span, permissions: .ownerOnly)
        }
    }

    /// Reads the file again, verifies the check of head and entries and the ledger's id, and says
    /// what it holds.
    package func check(mode: FileMode) throws(VaultError) -> KeyCounts {
        let read = try KeyFile.read(path, permissions: permissions, mode: mode)
        guard read.ledger == ledger else { throw .otherLedger(path: path) }
        return KeyCounts(
            keys: read.keys.count, owners: Set(read.keys.map(\.owner)).count,
            tornBytes: read.tornByteCount)
    }
}

/// What a check of a key file counted.
package struct KeyCounts: Equatable, Sendable {
    /// Good entries.
    package let keys: Int
    /// Different owners of those entries.
    package let owners: Int
    /// Bytes behind the last good entry; 0 unless a crash left some.
    package let tornBytes: Int
}

extension KeyFile {
    private static func read(
        _ path: String, permissions: Permissions, mode: FileMode
    ) throws(VaultError) -> KeyFileBytes {
        let (found, content) = try translated { () throws(FileError) in
            // The file first, so that a symbolic link is named as one and not by its bits.
            let content = try RegularFileReader.contents(of: path, atMost: mostBytes)
            return (try mode(path), content)
        }
        let allowed: UInt32 = permissions == .ownerOnly ? 0o600 : 0o660
        guard found & 0o7777 & ~allowed == 0 else {
            throw .tooOpen(path: path, mode: found & 0o7777)
        }
        do throws(KeyFileBytes.Flaw) {
            return try KeyFileBytes(content)
        } catch {
            switch error {
            case .notAKeyFile: throw .notAKeyFile(path: path)
            case .unknownFormat(let format): throw .unknownFormat(path: path, format: format)
            case .damagedHead: throw .damagedHead(path: path)
            case .damagedEntry(let entry): throw .damagedEntry(path: path, entry: entry)
            }
        }
    }

    private mutating func replace(with keys: [PersonKey]) throws(VaultError) {
        var next = bytes
        next.keys = keys
        next.tornByteCount = 0
        try KeyFile.translated { () throws(FileError) in
            try DurableFile.replace(path, with: next.encoded.span, permissions: permissions)
        }
        bytes = next
    }

    private var byteCount: Int {
        KeyFileBytes.headByteCount + bytes.keys.count * KeyFileBytes.entryByteCount
            + bytes.tornByteCount
    }

    private func checkUnchanged() throws(VaultError) {
        guard try currentByteCount() == byteCount else { throw .changed(path: path) }
    }

    /// After an append that failed: whatever part of it stands there is a torn tail.
    private mutating func noteTornTail() throws(VaultError) {
        bytes.tornByteCount = try currentByteCount() - byteCount
    }

    private func currentByteCount() throws(VaultError) -> Int {
        try KeyFile.translated { () throws(FileError) in
            Int(try RegularFileReader(path).size)
        }
    }

    /// The one place where an error about a file becomes an error of this target.
    private static func translated<Result>(
        _ body: () throws(FileError) -> Result
    ) throws(VaultError) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}

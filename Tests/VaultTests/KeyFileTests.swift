import Engagement
import Glibc
import LMDB
import Testing

@testable import Vault

struct KeyFileTests {
    private func create(_ path: String) throws -> KeyFile {
        try KeyFile.create(
            at: path, ledger: Known.ledger, importKey: Known.importSecret,
            permissions: .ownerOnly)
    }

    private func open(
        _ path: String, ledger: [UInt8] = Known.ledger, permissions: Permissions = .ownerOnly
    ) throws(VaultError) -> KeyFile {
        try KeyFile.open(path, ledger: ledger, permissions: permissions, mode: systemMode)
    }

    @Test func `appended keys are read back in order, with the import key`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        #expect(try systemMode(path) == 0o600)
        try file.append([Known.key, Known.person(2)])
        try file.append([])
        try file.append([Known.person(3)])
        let read = try open(path)
        #expect(read.keys == [Known.key, Known.person(2), Known.person(3)])
        #expect(read.keys == file.keys)
        #expect(read.importKey == Known.importSecret)
        #expect(!read.tornTail)
        #expect(
            try read.check(mode: systemMode) == KeyCounts(keys: 3, owners: 3, tornBytes: 0))
    }

    @Test func `a key file is never made over another`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        try file.append([Known.key])
        #expect(throws: VaultError.file(.alreadyExists(path: path))) { try create(path) }
        #expect(try open(path).keys == [Known.key])
    }

    @Test(arguments: 1..<48)
    func `an entry cut by a crash is a torn tail that the next append drops`(_ left: Int) throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        try file.append([Known.key, Known.person(2)])
        let whole = try contents(path)
        try overwrite(path, with: Array(whole.dropLast(48 - left)))
        var torn = try open(path)
        #expect(torn.tornTail)
        #expect(torn.keys == [Known.key])
        #expect(try torn.check(mode: systemMode).tornBytes == left)
        try torn.append([Known.person(3)])
        #expect(!torn.tornTail)
        let read = try open(path)
        #expect(read.keys == [Known.key, Known.person(3)])
        #expect(!read.tornTail)
    }

    @Test func `entries that the disk never filled are a torn tail`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        try file.append([Known.key])
        try overwrite(path, with: try contents(path) + [UInt8](repeating: 0, count: 3 * 48))
        let read = try open(path)
        #expect(read.tornTail)
        #expect(read.keys == [Known.key])
    }

    @Test func `a bad entry with a good one behind it is damage`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        try file.append([Known.key, Known.person(2), Known.person(3)])
        var bytes = try contents(path)
        bytes[64 + 48 + 20] ^= 1
        try overwrite(path, with: bytes)
        #expect(throws: VaultError.damagedEntry(path: path, entry: 1)) { try open(path) }
        #expect(throws: VaultError.damagedEntry(path: path, entry: 1)) {
            try file.check(mode: systemMode)
        }
    }

    @Test(arguments: [0o644, 0o604, 0o660, 0o640, 0o602, 0o700, 0o4600] as [UInt32])
    func `a file that more than its owner may use is refused`(_ mode: UInt32) throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        _ = try create(path)
        #expect(setMode(mode, of: path))
        #expect(throws: VaultError.tooOpen(path: path, mode: mode)) { try open(path) }
        #expect(setMode(0o600, of: path))
        #expect(try open(path).keys.isEmpty)
    }

    @Test func `where a group keeps the ledger, the group may use the file and nobody else`() throws
    {
        let scratch = try Scratch()
        let path = scratch("keys")
        let group = Permissions.group(getgid())
        _ = try KeyFile.create(
            at: path, ledger: Known.ledger, importKey: Known.importSecret, permissions: group)
        #expect(try systemMode(path) == 0o660)
        #expect(try open(path, permissions: group).keys.isEmpty)
        #expect(setMode(0o664, of: path))
        #expect(throws: VaultError.tooOpen(path: path, mode: 0o664)) {
            try open(path, permissions: group)
        }
    }

    @Test func `a symbolic link, a missing file and another ledger are refused`() throws {
        let scratch = try Scratch()
        let (path, link) = (scratch("keys"), scratch("link"))
        _ = try create(path)
        #expect(unsafe symlink(path, link) == 0)
        #expect(throws: VaultError.file(.symbolicLink(path: link))) { try open(link) }
        #expect(throws: VaultError.file(.notFound(path: scratch("none")))) {
            try open(scratch("none"))
        }
        #expect(throws: VaultError.otherLedger(path: path)) {
            try open(path, ledger: Known.otherLedger)
        }
    }

    @Test func `a destroyed key leaves no byte in the file, and nothing beside it`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        let doomed = Known.person(2)
        try file.append([Known.key, doomed, Known.person(3)])
        var secret: [UInt8] = []
        doomed.secret.append(to: &secret)
        #expect(contains(try contents(path), secret))
        #expect(try file.destroy([doomed.owner, StreamID(.contact, 9)]) == 1)
        let after = try contents(path)
        for start in stride(from: 0, through: 28, by: 4) {
            #expect(!contains(after, Array(secret[start..<start + 4])))
        }
        #expect(scratch.names == ["keys"])
        #expect(try open(path).keys == [Known.key, Known.person(3)])
        #expect(try systemMode(path) == 0o600)
        #expect(try file.destroy([doomed.owner]) == 0)
    }

    @Test func `a backup restores, and never lands on another file`() throws {
        let scratch = try Scratch()
        let (path, copy) = (scratch("keys"), scratch("copy"))
        var file = try create(path)
        try file.append([Known.key, Known.person(2)])
        try file.backup(to: copy)
        #expect(try systemMode(copy) == 0o600)
        try DurableFile.remove(path)
        var restored = try open(copy)
        #expect(restored.keys == file.keys)
        #expect(restored.importKey == file.importKey)
        try restored.append([Known.person(3)])
        #expect(try open(copy).keys.count == 3)
        #expect(throws: VaultError.file(.alreadyExists(path: copy))) {
            try file.backup(to: copy)
        }
    }

    @Test func `a file that another program changed must be opened again`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        var file = try create(path)
        try file.append([Known.key])
        var other = try open(path)
        try other.append([Known.person(2)])
        #expect(throws: VaultError.changed(path: path)) { try file.append([Known.person(3)]) }
        #expect(throws: VaultError.changed(path: path)) {
            try file.destroy([Known.owner])
        }
        #expect(try open(path).keys == [Known.key, Known.person(2)])
    }
}

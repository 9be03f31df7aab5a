import Engagement
import Glibc
import LMDB
import TestSupport
import Vault

@testable import LMDB

/// A directory of its own for one test, removed with everything in it when the test ends.
final class Scratch {
    let path: String

    init() throws {
        path = "/tmp/stundenbuch-vault-\(UInt64.random(in: 0 ... .max))"
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
    }

    deinit {
        for name in names { _ = unsafe unlink(self(name)) }
        _ = unsafe rmdir(path)
    }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// The names in the directory, sorted.
    var names: [String] {
        guard let directory = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

/// The permission bits at a path, asked of the system.
func systemMode(_ path: String) throws(FileError) -> UInt32 {
    do throws(SystemFailure) {
        return try FileFacts(at: path).mode & 0o7777
    } catch {
        throw FileError("lstat", path, error.code)
    }
}

func setMode(_ mode: UInt32, of path: String) -> Bool { unsafe chmod(path, mode) == 0 }

func contents(_ path: String) throws(FileError) -> [UInt8] {
    try RegularFileReader.contents(of: path, atMost: 1 << 20)
}

/// Puts bytes in place of a file, with the mode that a key file must have.
func overwrite(_ path: String, with bytes: [UInt8]) throws(FileError) {
    try DurableFile.replace(path, with: bytes.span, permissions: .ownerOnly)
}

/// Bytes that look random and are the same in every run.
final class Dice {
    private var random: SplitMix

    init(_ seed: UInt64) { random = SplitMix(seed: seed) }

    func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
}

/// Counted bytes from a first one on: the inputs of the known answers.
func counted(from first: UInt8, _ count: UInt8) -> [UInt8] { Array(first..<first + count) }

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= bytes.count else { return false }
    return (0...bytes.count - part.count).contains { bytes[$0...].starts(with: part) }
}

/// What the tests share: the ledger and keys of the known answers.
enum Known {
    static let ledger = counted(from: 0x10, 16)
    static let otherLedger = counted(from: 0x20, 16)
    static let importSecret = Secret(counted(from: 0x40, 32))
    static let owner = StreamID(.person, 12)
    static let key = PersonKey(owner: owner, number: 1, secret: Secret(counted(from: 1, 32)))
    static let command = CommandID(bytes: counted(from: 0x80, 16))
    static let content = Array("Mü, 90 min".utf8)

    static func keys(_ more: [PersonKey] = [], destroyed: Set<StreamID> = []) -> PersonKeys {
        PersonKeys(ledger: ledger, keys: [key] + more, destroyed: destroyed)
    }

    static func sealer(_ keys: PersonKeys, command: CommandID = command) -> CommandSealer {
        let dice = Dice(7)
        return CommandSealer(
            command: command, keys: keys, importKey: ImportKey(importSecret), random: dice.bytes)
    }

    static func person(_ serial: UInt64) -> PersonKey {
        PersonKey(
            owner: StreamID(.person, serial), number: 1, secret: Secret(Dice(serial).bytes(32)))
    }
}

import Glibc
import Testing

@testable import LMDB

/// A directory of its own for one test, removed with everything in it when the test ends.
final class Scratch {
    let path: String
    private let isOwner: Bool

    init() throws {
        let name = UInt64.random(in: 0 ... .max)
        path = "/tmp/stundenbuch-lmdb-\(name)"
        isOwner = true
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
    }

    /// The directory of a test that waits for this process, which may die without cleaning up.
    init(ofParent path: String) {
        self.path = path
        isOwner = false
    }

    deinit {
        if isOwner { Self.removeAll(path) }
    }

    func callAsFunction(_ name: String) -> String {
        path + "/" + name
    }

    /// The names in a directory, sorted.
    static func names(in path: String) -> [String] {
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

    private static func removeAll(_ path: String) {
        for name in names(in: path) { removeAll(path + "/" + name) }
        if unsafe unlink(path) != 0 { _ = unsafe rmdir(path) }
    }

    /// An environment with the tables `events` and `meta`.
    func environment(_ name: String = "log", mapSize: Int? = nil) throws -> Environment {
        try Environment.create(
            at: self(name), tables: ["events", "meta"], permissions: .ownerOnly, durability: .full)
        return try Environment.open(
            self(name), access: .readWrite, durability: .full, tables: ["events", "meta"],
            mapSize: mapSize)
    }
}

/// How a process ends at a precondition that does not hold; a thrown error ends it otherwise.
#if arch(x86_64)
    let trap = ExitTest.Condition.signal(SIGILL)
#else
    let trap = ExitTest.Condition.signal(SIGTRAP)
#endif

func bytes(_ text: String) -> [UInt8] {
    Array(text.utf8)
}

func mode(of path: String) throws -> UInt32 {
    try FileFacts(at: path).mode & 0o7777
}

extension Environment {
    /// A value as text, read in a transaction of its own.
    func text(for key: String, in table: String) throws(LMDBError) -> String? {
        try read { transaction throws(LMDBError) -> String? in
            let key = bytes(key)
            return try transaction.value(for: key.span, in: self.table(table)).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    /// Stores a text in a transaction of its own.
    func store(_ value: String, for key: String, in table: String) throws(LMDBError) {
        try write { transaction throws(LMDBError) -> Void in
            let (key, value) = (bytes(key), bytes(value))
            try transaction.put(value.span, for: key.span, in: self.table(table))
        }
    }

    /// Appends one record of `size` equal bytes at each position.
    func append(_ positions: Range<UInt64>, size: Int) throws(LMDBError) {
        try write { transaction throws(LMDBError) -> Void in
            for position in positions {
                let value = [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: size)
                try transaction.append(value.span, at: position, in: self.table("events"))
            }
        }
    }
}

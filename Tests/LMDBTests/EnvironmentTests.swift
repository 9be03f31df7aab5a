import Glibc
import Testing

@testable import LMDB

struct EnvironmentTests {
    private func open(_ path: String) throws(LMDBError) -> Environment {
        try Environment.open(path, access: .readWrite, durability: .full, tables: [])
    }

    @Test func `what was committed is there after closing and opening`() throws {
        let scratch = try Scratch()
        let first = try scratch.environment()
        try first.store("value", for: "key", in: "meta")
        first.close()
        let second = try Environment.open(
            scratch("log"), access: .readOnly, durability: .full, tables: ["meta", "events"])
        #expect(try second.text(for: "key", in: "meta") == "value")
        #expect(second.mapSize == 1 << 30)
        #expect(second.staleReadersCleared == 0)
        #expect(second.openTableNames == ["events", "meta"])
        #expect(throws: LMDBError.self) { try second.store("value", for: "key", in: "meta") }
    }

    @Test func `a second opening in one process is refused until the first is closed`() throws {
        let scratch = try Scratch()
        let first = try scratch.environment()
        let expected = Attempt(.open, path: scratch("log"), code: 0)
        #expect(throws: LMDBError.alreadyOpen(expected)) { try open(scratch("log") + "/") }
        first.close()
        let second = try open(scratch("log"))
        second.close()
    }

    @Test func `a full map is enlarged and the whole batch is kept`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment(mapSize: 1 << 16)
        #expect(environment.mapSize == 1 << 16)
        var runs = 0
        try environment.append(0..<10, size: 1_000)
        try environment.write { transaction throws(LMDBError) -> Void in
            runs += 1
            for position in UInt64(10)..<2_000 {
                let value = [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 1_000)
                try transaction.append(value.span, at: position, in: environment.table("events"))
            }
        }
        #expect(runs > 1)
        #expect(environment.mapSize >= 1 << 21)
        var next: UInt64 = 0
        try environment.read { transaction throws(LMDBError) -> Void in
            try transaction.forEach(in: environment.table("events"), from: nil) { key, value in
                let isWhole = value.count == 1_000 && value[999] == UInt8(truncatingIfNeeded: next)
                guard isWhole, UInt64(bigEndian: key) == next else { return false }
                next += 1
                return true
            }
        }
        #expect(next == 2_000)
    }

    @Test func `a body that swallows the full map is run again all the same`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment(mapSize: 1 << 16)
        let events = environment.table("events")
        try environment.write { transaction throws(LMDBError) -> Void in
            let value = [UInt8](repeating: 1, count: 100_000)
            try? transaction.append(value.span, at: 0, in: events)
        }
        let count = try environment.read { transaction throws(LMDBError) -> UInt64 in
            try transaction.count(of: events)
        }
        #expect(count == 1)
    }

    @Test func `a map is not enlarged under a reader`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment(mapSize: 1 << 16)
        let reader = try environment.beginRead()
        let error = #expect(throws: LMDBError.self) { try environment.append(0..<100, size: 2_000) }
        #expect(error == .busy(Attempt(.enlargeMap, path: environment.path, code: EBUSY)))
        #expect(try reader.count(of: environment.table("events")) == 0)
    }

    @Test func `a dropped table is gone and can be made again`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        try environment.openTables(["hours@1", "hours@2"])
        try environment.store("value", for: "key", in: "hours@1")
        try environment.store("value", for: "key", in: "hours@2")
        try environment.write { transaction throws(LMDBError) -> Void in
            try transaction.drop(environment.table("hours@1"))
            try transaction.clear(environment.table("hours@2"))
        }
        let names = try environment.read { transaction throws(LMDBError) -> [String] in
            try transaction.tableNames()
        }
        #expect(names == ["events", "hours@2", "meta"])
        #expect(environment.openTableNames == ["events", "hours@2", "meta"])
        try environment.openTables(["hours@1"])
        #expect(try environment.text(for: "key", in: "hours@1") == nil)
        #expect(try environment.text(for: "key", in: "hours@2") == nil)
    }

    @Test func `a table that is missing is not made by a reader`() throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        let error = #expect(throws: LMDBError.self) {
            try Environment.open(
                scratch("log"), access: .readOnly, durability: .full, tables: ["meta", "views"])
        }
        let expected = Attempt(.openTable, path: scratch("log"), table: "views", code: -30_798)
        #expect(error == .notFound(expected))
    }

    @Test func `a compact copy opens, holds everything and no deleted value`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        try environment.store("value", for: "key", in: "meta")
        try environment.store("SECRET-SECRET", for: "gone", in: "meta")
        try environment.write { transaction throws(LMDBError) -> Void in
            try transaction.delete(bytes("gone").span, in: environment.table("meta"))
        }
        try environment.copyCompacting(toNewDirectory: scratch("copy"))
        #expect(throws: LMDBError.self) {
            try environment.copyCompacting(toFile: scratch("copy/data.mdb"))
        }
        #expect(try mode(of: scratch("copy/data.mdb")) == 0o600)
        let stored = try RegularFileReader.contents(
            of: scratch("copy/data.mdb"), atMost: 1 << 20)
        #expect(!String(decoding: stored, as: UTF8.self).contains("SECRET-SECRET"))
        let copy = try Environment.open(
            scratch("copy"), access: .readOnly, durability: .full, tables: ["meta"])
        #expect(try copy.text(for: "key", in: "meta") == "value")
    }

    @Test func `the data file is as long as it says even when pages were given back`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let events = environment.table("events")
        let work = [(500, 1_500), (3, 1_500), (40, 9_000), (2_000, 20), (3, 2_000_000)]
        for (count, size) in work {
            try environment.write { transaction throws(LMDBError) -> Void in
                for position in UInt64(0)..<UInt64(count) {
                    let value = [UInt8](repeating: 7, count: size)
                    try transaction.put(value.span, at: position, in: events)
                }
                for position in (0..<UInt64(count)).reversed() {
                    try transaction.delete(BigEndianKey(position).bytes.span, in: events)
                }
            }
            let needed = Int64(environment.lastPage + 1) * Int64(environment.pageSize)
            #expect(try environment.dataFileSize() >= needed)
        }
        environment.close()
        try open(scratch("log")).close()
    }

    @Test func `the library's version is known`() {
        #expect(Environment.libraryVersion.split(separator: ".").count == 3)
    }
}

import Testing

@testable import LMDB

struct ScanTests {
    /// An environment with the keys b, d and f in `meta` and positions 0 to 9 in `events`.
    private func filled(_ scratch: Scratch) throws -> Environment {
        let environment = try scratch.environment()
        for key in ["d", "b", "f"] { try environment.store(key + key, for: key, in: "meta") }
        try environment.append(0..<10, size: 5)
        return environment
    }

    private func keys(
        _ environment: Environment, from start: String?, backwards: Bool
    ) throws -> String {
        let meta = environment.table("meta")
        let start = start.map(bytes)
        var found = ""
        try environment.read { transaction throws(LMDBError) -> Void in
            let note = { (key: Span<UInt8>, value: Span<UInt8>) -> Bool in
                found += String(decoding: [UInt8](copying: key), as: UTF8.self)
                return value.count == 2 && value[0] == key[0] && value[1] == key[0]
            }
            switch (start, backwards) {
            case (nil, false): try transaction.forEach(in: meta, from: nil, note)
            case (nil, true): try transaction.forEachBackwards(in: meta, from: nil, note)
            case (let start?, false): try transaction.forEach(in: meta, from: start.span, note)
            case (let start?, true):
                try transaction.forEachBackwards(in: meta, from: start.span, note)
            }
        }
        return found
    }

    @Test(arguments: [
        (String?.none, "bdf"), ("a", "bdf"), ("b", "bdf"), ("c", "df"), ("f", "f"), ("g", ""),
    ])
    func `a scan begins at the first key not less than the wanted one`(
        _ start: String?, _ expected: String
    ) throws {
        let scratch = try Scratch()
        #expect(try keys(filled(scratch), from: start, backwards: false) == expected)
    }

    @Test(arguments: [
        (String?.none, "fdb"), ("a", ""), ("b", "b"), ("c", "b"), ("da", "db"), ("f", "fdb"),
        ("g", "fdb"),
    ])
    func `a backward scan begins at the last key not greater than the wanted one`(
        _ start: String?, _ expected: String
    ) throws {
        let scratch = try Scratch()
        #expect(try keys(filled(scratch), from: start, backwards: true) == expected)
    }

    @Test func `a scan of positions stops when it is told to`() throws {
        let scratch = try Scratch()
        let environment = try filled(scratch)
        let events = environment.table("events")
        var forward: [UInt64] = []
        var backward: [UInt64] = []
        try environment.read { transaction throws(LMDBError) -> Void in
            try transaction.forEach(in: events, from: 4) { key, _ in
                forward.append(UInt64(bigEndian: key) ?? 99)
                return forward.count < 3
            }
            try transaction.forEachBackwards(in: events, from: 4) { key, _ in
                backward.append(UInt64(bigEndian: key) ?? 99)
                return backward.count < 2
            }
        }
        #expect(forward == [4, 5, 6])
        #expect(backward == [4, 3])
    }

    @Test func `first, last and count describe a table, full or empty`() throws {
        let scratch = try Scratch()
        let environment = try filled(scratch)
        try environment.openTables(["empty"])
        let (meta, events, empty) = (
            environment.table("meta"), environment.table("events"), environment.table("empty")
        )
        try environment.read { transaction throws(LMDBError) -> Void in
            #expect(try transaction.withFirst(in: meta) { key, _ in key[0] } == bytes("b")[0])
            #expect(try transaction.withLast(in: meta) { _, value in value.count } == 2)
            #expect(try transaction.withFirst(in: empty) { _, _ in 1 } == nil)
            #expect(try transaction.withLast(in: empty) { _, _ in 1 } == nil)
            #expect(try transaction.lastPosition(in: events) == 9)
            #expect(try transaction.lastPosition(in: empty) == nil)
            #expect(try transaction.count(of: events) == 10)
            #expect(try transaction.count(of: empty) == 0)
        }
    }

    @Test func `a key that is no position is damage where a position is asked for`() throws {
        let scratch = try Scratch()
        let environment = try filled(scratch)
        let meta = environment.table("meta")
        let error = #expect(throws: LMDBError.self) {
            _ = try environment.read { transaction throws(LMDBError) -> UInt64? in
                try transaction.lastPosition(in: meta)
            }
        }
        let expected = Attempt(.read, path: environment.path, table: "meta", code: 0)
        #expect(error == .damaged(expected, .reportedByLibrary))
    }

    @Test func `a number as bytes reads back, and sorts as numbers do`() {
        let numbers: [UInt64] = [0, 1, 255, 256, 1 << 56, .max]
        let keys = numbers.map { [UInt8](bigEndian: $0) }
        var read: [UInt64?] = []
        for key in keys { read.append(UInt64(bigEndian: key.span)) }
        #expect(read == numbers)
        let key = keys[3]
        let copy = [UInt8](copying: key.span)
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(copy == [0, 0, 0, 0, 0, 0, 1, 0])
    }
}

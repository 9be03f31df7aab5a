import Testing

@testable import LMDB

struct TransactionTests {
    private enum Refusal: StorageFailure, Equatable {
        case notToday
        case storage(LMDBError)

        init(_ error: LMDBError) { self = .storage(error) }
    }

    @Test func `what was put is read back, and a later value takes its place`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        try environment.store("one", for: "key", in: "meta")
        #expect(try environment.text(for: "key", in: "meta") == "one")
        try environment.store("two", for: "key", in: "meta")
        #expect(try environment.text(for: "key", in: "meta") == "two")
        #expect(try environment.text(for: "other", in: "meta") == nil)
        #expect(try environment.text(for: "key", in: "events") == nil)
    }

    @Test func `a key that is there cannot be inserted again`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let meta = environment.table("meta")
        try environment.store("one", for: "key", in: "meta")
        let error = #expect(throws: LMDBError.self) {
            try environment.write { transaction throws(LMDBError) -> Int in
                try transaction.insert(bytes("two").span, for: bytes("key").span, in: meta)
                return 0
            }
        }
        let expected = Attempt(.put, path: environment.path, table: "meta", code: -30_799)
        #expect(error == .keyExists(expected))
        #expect(try environment.text(for: "key", in: "meta") == "one")
    }

    @Test(arguments: [UInt64(6), 7])
    func `a position that is not greater than the last cannot be appended`(
        _ position: UInt64
    ) throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        try environment.append(7..<8, size: 3)
        let error = #expect(throws: LMDBError.self) {
            try environment.append(position..<position + 1, size: 3)
        }
        guard case .keyExists(let attempt) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(attempt.operation == .append)
        try environment.append(8..<9, size: 3)
    }

    @Test func `a reserved value is what was written into it`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let events = environment.table("events")
        let position: UInt64 = 0x0102_0304_0506_0708
        try environment.write { transaction throws(LMDBError) -> Void in
            try transaction.append(byteCount: 3, at: position, in: events) { output in
                for byte in [UInt8(9), 8, 7] { output.append(byte) }
            }
        }
        try environment.read { transaction throws(LMDBError) -> Void in
            let key: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
            #expect(try transaction.value(for: key.span, in: events) == [9, 8, 7])
            let sum = try transaction.withValue(at: position, in: events) { $0?.count }
            #expect(sum == 3)
            #expect(try transaction.lastPosition(in: events) == position)
        }
    }

    @Test func `an error thrown by the body undoes what it wrote`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let meta = environment.table("meta")
        let error = #expect(throws: Refusal.self) {
            try environment.write { transaction throws(Refusal) -> Int in
                do throws(LMDBError) {
                    try transaction.put(bytes("value").span, for: bytes("key").span, in: meta)
                } catch {
                    throw Refusal(error)
                }
                throw .notToday
            }
        }
        #expect(error == .notToday)
        #expect(try environment.text(for: "key", in: "meta") == nil)
    }

    @Test func `a transaction that is not committed undoes what it wrote`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let meta = environment.table("meta")
        var kept = try environment.beginWrite()
        try kept.put(bytes("1").span, for: bytes("kept").span, in: meta)
        try kept.commit()
        do {
            var lost = try environment.beginWrite()
            try lost.put(bytes("1").span, for: bytes("lost").span, in: meta)
        }
        #expect(try environment.text(for: "kept", in: "meta") == "1")
        #expect(try environment.text(for: "lost", in: "meta") == nil)
    }

    @Test func `a reader keeps its state while a writer commits`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let meta = environment.table("meta")
        try environment.store("old", for: "key", in: "meta")
        let reader = try environment.beginRead()
        try environment.store("new", for: "key", in: "meta")
        #expect(try reader.value(for: bytes("key").span, in: meta) == bytes("old"))
        #expect(try environment.text(for: "key", in: "meta") == "new")
    }

    @Test func `a deleted key is gone, and deleting it again says so`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        let meta = environment.table("meta")
        try environment.store("one", for: "key", in: "meta")
        try environment.write { transaction throws(LMDBError) -> Void in
            #expect(try transaction.delete(bytes("key").span, in: meta))
            #expect(try !transaction.delete(bytes("key").span, in: meta))
        }
        #expect(try environment.text(for: "key", in: "meta") == nil)
    }

    @Test func `a table used after it was dropped stops the program`() async throws {
        let scratch = try Scratch()
        await #expect(processExitsWith: trap) { [path = scratch.path as String] in
            let scratch = Scratch(ofParent: path)
            let environment = try scratch.environment()
            let meta = environment.table("meta")
            try environment.write { transaction throws(LMDBError) -> Void in
                try transaction.drop(meta)
            }
            try environment.openTables(["other"])
            _ = try environment.read { transaction throws(LMDBError) -> UInt64 in
                try transaction.count(of: meta)
            }
        }
    }

    @Test func `a thread that begins writing while it writes does not wait`() async throws {
        let scratch = try Scratch()
        await #expect(processExitsWith: trap) { [path = scratch.path as String] in
            let scratch = Scratch(ofParent: path)
            let environment = try scratch.environment()
            try environment.write { _ throws(LMDBError) -> Void in
                try environment.store("value", for: "key", in: "meta")
            }
        }
    }
}

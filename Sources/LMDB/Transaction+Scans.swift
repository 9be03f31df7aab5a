internal import CLMDB
internal import Glibc

extension Transaction where Self: ~Copyable {
    /// Lends the entries in the order of their keys, from the first key not less than `key` (nil:
    /// from the first of all), until `body` returns false.
    package borrowing func forEach(
        in table: Table, from key: Span<UInt8>?,
        _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        let cursor = try Cursor(self, table)
        var entry = Entry()
        var code = cursor.seek(notLessThan: key, &entry)
        while code == 0 {
            guard entry.lend(to: body) else { return }
            code = cursor.move(MDB_NEXT, &entry)
        }
        guard code == MDB_NOTFOUND else { throw environment.failure(.scan, code, table: table) }
    }

    /// As above, from a position, an 8-byte big-endian key.
    package borrowing func forEach(
        in table: Table, from position: UInt64,
        _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        let key = BigEndianKey(position)
        try forEach(in: table, from: key.bytes.span, body)
    }

    /// Lends the entries against the order of their keys, from the last key not greater than
    /// `key` (nil: from the last of all), until `body` returns false.
    package borrowing func forEachBackwards(
        in table: Table, from key: Span<UInt8>?,
        _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        let cursor = try Cursor(self, table)
        var entry = Entry()
        var code = cursor.seek(notGreaterThan: key, &entry)
        while code == 0 {
            guard entry.lend(to: body) else { return }
            code = cursor.move(MDB_PREV, &entry)
        }
        guard code == MDB_NOTFOUND else { throw environment.failure(.scan, code, table: table) }
    }

    /// As above, from a position, an 8-byte big-endian key.
    package borrowing func forEachBackwards(
        in table: Table, from position: UInt64,
        _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        let key = BigEndianKey(position)
        try forEachBackwards(in: table, from: key.bytes.span, body)
    }

    /// Lends the entry with the smallest key to `body`; nil if the table is empty.
    package borrowing func withFirst<Result>(
        in table: Table, _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Result
    ) throws(LMDBError) -> Result? {
        var result: Result?
        try forEach(in: table, from: nil) { key, value in
            result = body(key, value)
            return false
        }
        return result
    }

    /// Lends the entry with the greatest key to `body`; nil if the table is empty.
    package borrowing func withLast<Result>(
        in table: Table, _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>) -> Result
    ) throws(LMDBError) -> Result? {
        var result: Result?
        try forEachBackwards(in: table, from: nil) { key, value in
            result = body(key, value)
            return false
        }
        return result
    }

    /// The greatest position of a table; nil if it is empty.
    ///
    /// A key that is not 8 bytes is damage.
    package borrowing func lastPosition(in table: Table) throws(LMDBError) -> UInt64? {
        guard let last = try withLast(in: table, { key, _ in UInt64(bigEndian: key) }) else {
            return nil
        }
        guard let position = last else {
            throw .damaged(environment.attempt(.read, 0, table: table), .reportedByLibrary)
        }
        return position
    }

    /// The names of all tables of the environment, open or not, in the order of their bytes.
    package borrowing func tableNames() throws(LMDBError) -> [String] {
        // liblmdb keeps the names in its main table, which is always open and has this number.
        let main: UInt32 = 1
        let cursor = try Cursor(raw, main, environment.attempt(.scan, 0))
        var names: [String] = []
        var entry = Entry()
        var code = cursor.move(MDB_FIRST, &entry)
        while code == 0 {
            _ = entry.lend { name, _ in
                names.append(String(decoding: [UInt8](copying: name), as: UTF8.self))
                return true
            }
            code = cursor.move(MDB_NEXT, &entry)
        }
        guard code == MDB_NOTFOUND else { throw environment.failure(.scan, code) }
        return names
    }
}

/// A key and its value where a cursor stands.
@safe
private struct Entry {
    var key = unsafe MDB_val()
    var value = unsafe MDB_val()

    @inline(__always)
    func lend(to body: (Span<UInt8>, Span<UInt8>) -> Bool) -> Bool {
        // Sound: the memory stays until the transaction writes, which borrowing it excludes.
        let key = unsafe key.bytes
        let value = unsafe value.bytes
        return unsafe body(key.span, value.span)
    }
}

/// A place in a table, for as long as one scan takes.
@safe
private struct Cursor: ~Copyable {
    private let handle: OpaquePointer

    init<Reading: Transaction & ~Copyable>(
        _ transaction: borrowing Reading, _ table: Table
    ) throws(LMDBError) {
        let environment = transaction.environment
        environment.serials.require(table)
        self = try Cursor(
            transaction.raw, table.number, environment.attempt(.scan, 0, table: table))
    }

    init(
        _ transaction: RawTransaction, _ table: UInt32, _ attempt: @autoclosure () -> Attempt
    ) throws(LMDBError) {
        var opened: OpaquePointer?
        let code = unsafe mdb_cursor_open(transaction.handle, table, &opened)
        guard code == 0, let opened = unsafe opened else {
            let attempt = attempt()
            throw LMDBError(
                Attempt(attempt.operation, path: attempt.path, table: attempt.table, code: code))
        }
        unsafe handle = unsafe opened
    }

    deinit {
        unsafe mdb_cursor_close(handle)
    }

    @inline(__always)
    borrowing func move(_ operation: MDB_cursor_op, _ entry: inout Entry) -> Int32 {
        unsafe mdb_cursor_get(handle, &entry.key, &entry.value, operation)
    }

    borrowing func seek(notLessThan key: Span<UInt8>?, _ entry: inout Entry) -> Int32 {
        guard let key else { return move(MDB_FIRST, &entry) }
        // The key's memory is left at once: liblmdb points the entry at its own copy.
        return unsafe key.withMDBVal { wanted in
            unsafe entry.key = wanted
            return move(MDB_SET_RANGE, &entry)
        }
    }

    borrowing func seek(notGreaterThan key: Span<UInt8>?, _ entry: inout Entry) -> Int32 {
        guard let key else { return move(MDB_LAST, &entry) }
        let code = seek(notLessThan: key, &entry)
        if code == MDB_NOTFOUND { return move(MDB_LAST, &entry) }
        guard code == 0 else { return code }
        var isEqual = false
        _ = entry.lend { found, _ in
            isEqual = found.count == key.count && found.indices.allSatisfy { found[$0] == key[$0] }
            return true
        }
        return isEqual ? 0 : move(MDB_PREV, &entry)
    }
}

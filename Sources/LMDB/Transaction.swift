internal import CLMDB

/// What reading and writing transactions share: all reads.
///
/// Memory is lent: a span is valid inside the closure that gets it and nowhere else.
package protocol Transaction: ~Copyable {
    /// The environment whose state the transaction sees.
    var environment: Environment { get }
    /// The transaction for the reads below; other targets have no use for it.
    var raw: RawTransaction { get }
}

/// The C handle of a transaction that is still open.
@safe
package struct RawTransaction {
    let handle: OpaquePointer
}

/// One unchanging state of all tables.
@safe
package struct ReadTransaction: ~Copyable, Transaction {
    private let handle: OpaquePointer
    /// The environment whose state the transaction sees.
    package let environment: Environment

    init(handle: OpaquePointer, environment: Environment) {
        unsafe self.handle = unsafe handle
        self.environment = environment
    }

    deinit {
        unsafe mdb_txn_abort(handle)
        environment.leaveTransaction(writing: false)
    }

    /// The open transaction's handle.
    package var raw: RawTransaction {
        unsafe RawTransaction(handle: handle)
    }
}

@available(*, unavailable)
extension ReadTransaction: Sendable {}

extension Transaction where Self: ~Copyable {
    /// Lends the value of a key of 1 to 511 bytes to `body`, or nil.
    package borrowing func withValue<Result>(
        for key: Span<UInt8>, in table: Table, _ body: (Span<UInt8>?) -> Result
    ) throws(LMDBError) -> Result {
        var value = unsafe MDB_val()
        let found = try unsafe get(key, in: table, &value)
        guard found else { return body(nil) }
        let bytes = unsafe value.bytes
        return unsafe body(bytes.span)
    }

    /// Lends the value at a position, an 8-byte big-endian key, to `body`, or nil.
    package borrowing func withValue<Result>(
        at position: UInt64, in table: Table, _ body: (Span<UInt8>?) -> Result
    ) throws(LMDBError) -> Result {
        let key = BigEndianKey(position)
        return try withValue(for: key.bytes.span, in: table, body)
    }

    /// A copy of a key's value, or nil.
    package borrowing func value(
        for key: Span<UInt8>, in table: Table
    ) throws(LMDBError) -> [UInt8]? {
        try withValue(for: key, in: table) { value in
            if let value { [UInt8](copying: value) } else { nil }
        }
    }

    /// The number of entries of a table.
    package borrowing func count(of table: Table) throws(LMDBError) -> UInt64 {
        environment.serials.require(table)
        var statistics = MDB_stat()
        let code = unsafe mdb_stat(raw.handle, table.number, &statistics)
        guard code == 0 else { throw environment.failure(.read, code, table: table) }
        return UInt64(statistics.ms_entries)
    }

    private borrowing func get(
        _ key: Span<UInt8>, in table: Table, _ value: inout MDB_val
    ) throws(LMDBError) -> Bool {
        environment.serials.require(table)
        let raw = raw
        let code = unsafe key.withMDBVal { key in
            unsafe mdb_get(raw.handle, table.number, &key, &value)
        }
        if code == MDB_NOTFOUND { return false }
        guard code == 0 else { throw environment.failure(.read, code, table: table) }
        return true
    }
}

internal import CLMDB
internal import Glibc

/// The only writer of an environment; what it wrote is undone unless it commits.
@safe
package struct WriteTransaction: ~Copyable, Transaction {
    /// Nil after `commit`, so that the end of the value's life does not abort what is done.
    private var handle: OpaquePointer?
    /// The environment whose state the transaction sees.
    package let environment: Environment
    /// Whether a write failed because the map is full; such a transaction cannot commit.
    private(set) var mapIsFull = false

    init(handle: OpaquePointer, environment: Environment) {
        unsafe self.handle = unsafe handle
        self.environment = environment
    }

    deinit {
        guard let handle = unsafe handle else { return }
        unsafe mdb_txn_abort(handle)
        environment.leaveTransaction(writing: true)
    }

    /// The open transaction's handle.
    package var raw: RawTransaction {
        guard let handle = unsafe handle else {
            preconditionFailure("a transaction was used after its commit")
        }
        return unsafe RawTransaction(handle: handle)
    }

    /// Makes everything written durable and visible, or throws: `outcomeUnknown` if it may have
    /// happened all the same, any other error if nothing was committed.
    package consuming func commit() throws(LMDBError) {
        let ending = raw
        let number = unsafe mdb_txn_id(ending.handle)
        unsafe handle = nil
        let code = unsafe mdb_txn_commit(ending.handle)
        environment.leaveTransaction(writing: true)
        guard code == 0 else { throw environment.commitFailure(code, of: number) }
        environment.coverLastPage()
    }

    /// Ends the transaction and undoes what it wrote, as the end of its life would.
    package consuming func abort() {}

    /// Stores a value for a key of 1 to 511 bytes, in place of the one before.
    package mutating func put(
        _ value: Span<UInt8>, for key: Span<UInt8>, in table: Table
    ) throws(LMDBError) {
        try store(value, for: key, in: table, 0, .put)
    }

    /// Stores a value for a key that must be new; throws `keyExists` otherwise.
    package mutating func insert(
        _ value: Span<UInt8>, for key: Span<UInt8>, in table: Table
    ) throws(LMDBError) {
        try store(value, for: key, in: table, MDB_NOOVERWRITE, .put)
    }

    /// Stores a value after all others; throws `keyExists` unless the key is the greatest.
    package mutating func append(
        _ value: Span<UInt8>, for key: Span<UInt8>, in table: Table
    ) throws(LMDBError) {
        try store(value, for: key, in: table, MDB_APPEND, .append)
    }

    /// Stores a value at a position, an 8-byte big-endian key, greater than all others.
    package mutating func append(
        _ value: Span<UInt8>, at position: UInt64, in table: Table
    ) throws(LMDBError) {
        let key = BigEndianKey(position)
        try store(value, for: key.bytes.span, in: table, MDB_APPEND, .append)
    }

    /// Stores a value in place of the one before at a position, an 8-byte big-endian key.
    package mutating func put(
        _ value: Span<UInt8>, at position: UInt64, in table: Table
    ) throws(LMDBError) {
        let key = BigEndianKey(position)
        try store(value, for: key.bytes.span, in: table, 0, .put)
    }

    /// Appends a value of `byteCount` bytes at a position by letting `fill` write it where it
    /// will stay; `fill` must write every byte.
    package mutating func append(
        byteCount: Int, at position: UInt64, in table: Table,
        fill: (inout OutputSpan<UInt8>) -> Void
    ) throws(LMDBError) {
        environment.serials.require(table)
        var place = unsafe MDB_val(mv_size: byteCount, mv_data: nil)
        let key = BigEndianKey(position)
        let raw = raw
        let code = unsafe key.bytes.span.withMDBVal { key in
            unsafe mdb_put(
                raw.handle, table.number, &key, &place, UInt32(MDB_APPEND | MDB_RESERVE))
        }
        try check(code, .append, table)
        // Sound: liblmdb reserved exactly these bytes; nothing else writes before they are full.
        let memory = unsafe UnsafeMutableBufferPointer(
            start: place.mv_data?.assumingMemoryBound(to: UInt8.self), count: byteCount)
        var output = unsafe OutputSpan(buffer: memory, initializedCount: 0)
        fill(&output)
        let written = unsafe output.finalize(for: memory)
        precondition(written == byteCount, "a reserved value was not filled to its end")
    }

    /// Removes a key; says whether it was there.
    @discardableResult
    package mutating func delete(
        _ key: Span<UInt8>, in table: Table
    ) throws(LMDBError) -> Bool {
        environment.serials.require(table)
        let raw = raw
        let code = unsafe key.withMDBVal { key in
            unsafe mdb_del(raw.handle, table.number, &key, nil)
        }
        if code == MDB_NOTFOUND { return false }
        try check(code, .delete, table)
        return true
    }

    /// Removes all entries of a table and keeps the table.
    package mutating func clear(_ table: Table) throws(LMDBError) {
        environment.serials.require(table)
        try check(unsafe mdb_drop(raw.handle, table.number, 0), .clear, table)
    }

    /// Removes a table with its name.
    ///
    /// The handle ends at once, even if the transaction aborts;
    /// `openTables` makes or finds the table again.
    package mutating func drop(_ table: Table) throws(LMDBError) {
        environment.serials.require(table)
        try check(unsafe mdb_drop(raw.handle, table.number, 1), .drop, table)
        environment.forget(table)
    }

    private mutating func store(
        _ value: Span<UInt8>, for key: Span<UInt8>, in table: Table, _ flags: Int32,
        _ operation: Operation
    ) throws(LMDBError) {
        environment.serials.require(table)
        let raw = raw
        let code = unsafe key.withMDBVal { key in
            unsafe value.withMDBVal { value in
                unsafe mdb_put(raw.handle, table.number, &key, &value, UInt32(flags))
            }
        }
        try check(code, operation, table)
    }

    private mutating func check(
        _ code: Int32, _ operation: Operation, _ table: Table
    ) throws(LMDBError) {
        if code == 0 { return }
        if code == MDB_MAP_FULL { mapIsFull = true }
        throw environment.failure(operation, code, table: table)
    }
}

@available(*, unavailable)
extension WriteTransaction: Sendable {}

extension Environment {
    /// Tells a commit that certainly did not happen from one that may have: after a failure in
    /// the last step liblmdb refuses all further transactions, before it the old state stands.
    func commitFailure(_ code: Int32, of number: Int) -> LMDBError {
        if code == MDB_MAP_FULL { return failure(.commit, code) }
        guard let probe = try? start() else {
            return .outcomeUnknown(attempt(.commit, code))
        }
        let newest = unsafe mdb_txn_id(probe.raw.handle)
        return newest < number
            ? failure(.commit, code) : .outcomeUnknown(attempt(.commit, code))
    }
}

internal import CLMDB
internal import Synchronization

/// A named table of one opened environment; using it with another one is a bug that stops.
package struct Table: Equatable, Sendable {
    let number: UInt32
    let serial: UInt32
}

/// Which opening of a table each of liblmdb's slots holds.
///
/// Slots are used again after a drop; the serial number, never used twice in a process, tells an
/// old handle from the new table.
@safe
final class TableSerials: Sendable {
    /// Tables of one environment at most; liblmdb clears room for so many at the beginning of
    /// every reading, so that a generous number makes short readings slow.
    static let capacity = 40
    private static let last = Atomic<UInt32>(0)
    /// liblmdb keeps two slots for itself.
    private static let slots = capacity + 2
    // Sound: made once, freed by deinit, indexed below `slots` only, and its elements are atomic.
    private nonisolated(unsafe) let current: UnsafeMutablePointer<Atomic<UInt32>>

    init() {
        unsafe current = .allocate(capacity: Self.slots)
        for slot in 0..<Self.slots {
            unsafe (current + slot).initialize(to: Atomic(0))
        }
    }

    deinit {
        unsafe current.deinitialize(count: Self.slots)
        unsafe current.deallocate()
    }

    func add(_ number: UInt32) -> Table {
        precondition(number < Self.slots, "liblmdb gave out a slot beyond its limit")
        let (_, serial) = Self.last.wrappingAdd(1, ordering: .relaxed)
        unsafe current[Int(number)].store(serial, ordering: .relaxed)
        return Table(number: number, serial: serial)
    }

    func remove(_ table: Table) {
        unsafe current[Int(table.number)].store(0, ordering: .relaxed)
    }

    func require(_ table: Table) {
        precondition(
            unsafe table.number < Self.slots
                && current[Int(table.number)].load(ordering: .relaxed) == table.serial,
            "a table was used that was dropped or belongs to another environment")
    }
}

extension Environment {
    /// A table that was opened; asking for any other is a bug that stops.
    package func table(_ name: String) -> Table {
        guard let table = state.withLock({ $0.tables[name] }) else {
            preconditionFailure("the table \(name) was not opened")
        }
        return table
    }

    /// The names of the tables that are open, sorted.
    package var openTableNames: [String] {
        state.withLock { $0.tables.keys.sorted() }
    }

    /// Opens further tables; makes those that are missing, or throws `notFound` when read-only.
    ///
    /// Transactions that began before do not see them. Must not be called inside `write`.
    package func openTables(_ names: [String]) throws(LMDBError) {
        try tableOpening.withLock { _ throws(LMDBError) in
            var wanted = state.withLock { state in names.filter { state.tables[$0] == nil } }
            guard !wanted.isEmpty else { return }
            wanted = try openTables(wanted, MDB_RDONLY)
            guard let first = wanted.first else { return }
            if access == .readOnly {
                throw .notFound(
                    Attempt(.openTable, path: path, table: first, code: MDB_NOTFOUND))
            }
            _ = try openTables(wanted, MDB_CREATE)
        }
    }

    /// Opens the tables in one transaction and returns the names of those that do not exist.
    private func openTables(_ names: [String], _ flag: Int32) throws(LMDBError) -> [String] {
        let isCreating = flag == MDB_CREATE
        let transaction = try unsafe beginTransaction(isCreating ? .beginWriting : .beginReading)
        var opened: [(name: String, number: UInt32)] = []
        var missing: [String] = []
        var code: Int32 = 0
        for name in names {
            var number: UInt32 = 0
            code = unsafe mdb_dbi_open(
                transaction, name, isCreating ? UInt32(MDB_CREATE) : 0, &number)
            if code == MDB_NOTFOUND {
                missing.append(name)
            } else if code == 0 {
                opened.append((name, number))
            } else {
                unsafe mdb_txn_abort(transaction)
                leaveTransaction(writing: isCreating)
                throw LMDBError(Attempt(.openTable, path: path, table: name, code: code))
            }
        }
        code = unsafe mdb_txn_commit(transaction)
        leaveTransaction(writing: isCreating)
        guard code == 0 else { throw failure(.openTable, code) }
        state.withLock { state in
            for (name, number) in opened { state.tables[name] = serials.add(number) }
        }
        return missing
    }

    func forget(_ table: Table) {
        serials.remove(table)
        state.withLock { state in state.tables = state.tables.filter { $0.value != table } }
    }
}

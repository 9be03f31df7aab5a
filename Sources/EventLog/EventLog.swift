package import LMDB
package import MerkleLog

/// The append-only log: records, heads of streams and tree, in one LMDB environment.
///
/// There is no operation that changes or removes a record.
package final class EventLog: Sendable {
    /// The environment that holds the tables and nothing derived but what grows in order.
    package let environment: Environment
    let events: Table
    let heads: Table
    let tree: Table
    let meta: Table

    /// The names of the tables.
    package static let tables = ["events", "heads", "tree", "meta"]
    /// Records a reading transaction sees at most, so that no reader pins old pages for long.
    package static let sliceRecords: UInt64 = 100_000
    /// Stands in `heads` where a card's number is looked up: no kind of stream.
    package static let cardKind: UInt64 = 255

    /// Makes the environment at a path where nothing stands.
    package static func create(
        at directory: String, permissions: Permissions
    ) throws(LogError) {
        do throws(LMDBError) {
            try Environment.create(
                at: directory, tables: tables, permissions: permissions, durability: .full)
        } catch {
            throw .storage(error)
        }
    }

    /// Opens the log in a directory.
    package init(_ directory: String, access: Access) throws(LogError) {
        do throws(LMDBError) {
            environment = try Environment.open(
                directory, access: access, durability: .full, tables: EventLog.tables)
        } catch {
            throw .storage(error)
        }
        events = environment.table("events")
        heads = environment.table("heads")
        tree = environment.table("tree")
        meta = environment.table("meta")
    }

    /// Runs reads on one unchanging state; short work only, and nothing that waits.
    package func read<Result>(
        _ body: (borrowing ReadTransaction) throws(LogError) -> Result
    ) throws(LogError) -> Result {
        try environment.read(body)
    }

    /// The number of records.
    package func size() throws(LogError) -> UInt64 {
        try read { transaction throws(LogError) in try size(transaction) }
    }

    func size(_ transaction: borrowing some Transaction & ~Copyable) throws(LogError) -> UInt64 {
        do throws(LMDBError) {
            return (try transaction.lastPosition(in: events)).map { $0 + 1 } ?? 0
        } catch {
            throw .storage(error)
        }
    }

    /// The stored frontier; it must have as many leaves as there are records.
    package func frontier() throws(LogError) -> Frontier {
        try read { transaction throws(LogError) in
            let frontier = try storedFrontier(transaction)
            let size = try size(transaction)
            guard frontier.size == size else {
                throw .damaged(
                    nil, "the tree counts \(frontier.size) records and the table \(size)")
            }
            return frontier
        }
    }

    func storedFrontier(
        _ transaction: borrowing some Transaction & ~Copyable
    ) throws(LogError) -> Frontier {
        let stored: [UInt8]?
        do throws(LMDBError) {
            stored = try transaction.value(for: MetaName.frontier.span, in: meta)
        } catch {
            throw .storage(error)
        }
        guard let stored else { return Frontier() }
        do throws(TreeError) {
            return try Frontier(stored.span)
        } catch {
            throw .damaged(nil, "the frontier of the tree is malformed")
        }
    }

    /// The bytes of a record; nil when the log is shorter.
    package func record(at position: UInt64) throws(LogError) -> [UInt8]? {
        try read { transaction throws(LogError) in
            do throws(LMDBError) {
                return try transaction.withValue(at: position, in: events) { value in
                    if let value { [UInt8](copying: value) } else { nil }
                }
            } catch {
                throw .storage(error)
            }
        }
    }

    /// The value of a name in `meta`; nil when there is none.
    package func metaValue(_ name: String) throws(LogError) -> [UInt8]? {
        try read { transaction throws(LogError) in
            do throws(LMDBError) {
                return try transaction.value(for: Array(name.utf8).span, in: meta)
            } catch {
                throw .storage(error)
            }
        }
    }
}

/// The names of the rows of `meta` that the log itself keeps.
enum MetaName {
    static let frontier = Array("frontier".utf8)
    static let format = Array("format".utf8)
    static let storage = Array("lmdb".utf8)
}

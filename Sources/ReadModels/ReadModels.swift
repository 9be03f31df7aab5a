package import History
package import LMDB
import MerkleLog
package import Projections
import EventLog

/// Rows and checkpoints in `L/views`: everything here may be deleted and is built again.
package final class ReadModels: Sendable {
    let environment: Environment
    let history: EventHistory
    /// The 128-bit number of the ledger whose rows these are.
    let ledger: [UInt8]
    let checkpoints: Table

    static let checkpointTable = "checkpoints"

    /// Makes the views' environment where nothing stands.
    package static func create(
        at directory: String, permissions: Permissions
    ) throws(ReadModelError) {
        do throws(LMDBError) {
            try Environment.create(
                at: directory, tables: tableNames, permissions: permissions,
                durability: .noMetaSync)
        } catch {
            throw .storage(error)
        }
    }

    /// Opens the views of a ledger, with the tables of this program's read models.
    package init(
        _ directory: String, of history: EventHistory, ledger: [UInt8]
    ) throws(ReadModelError) {
        self.history = history
        self.ledger = ledger
        do throws(LMDBError) {
            environment = try Environment.open(
                directory, access: .readWrite, durability: .noMetaSync,
                tables: ReadModels.tableNames)
        } catch {
            throw .storage(error)
        }
        checkpoints = environment.table(ReadModels.checkpointTable)
    }

    static var tableNames: [String] {
        var names = TableNames()
        Catalogue.visitAll(&names)
        return [checkpointTable, CommandIndex.tableName] + names.found
    }

    /// The stored name of a read model's table: a new version is built beside the old one.
    package static func tableName<P: Projection>(_ type: P.Type) -> String {
        "\(P.name)@\(P.version)"
    }

    /// Every read model's table name with its checkpoint, in the order of the catalogue.
    package func states() throws(ReadModelError) -> [(name: String, checkpoint: Checkpoint?)] {
        var states: [(name: String, checkpoint: Checkpoint?)] = []
        for name in ReadModels.tableNames where name != ReadModels.checkpointTable {
            states.append((name, try checkpoint(name)))
        }
        return states
    }

    func checkpoint(_ name: String) throws(ReadModelError) -> Checkpoint? {
        try environment.read { transaction throws(ReadModelError) in
            try checkpoint(name, transaction)
        }
    }

    func checkpoint(
        _ name: String, _ transaction: borrowing some Transaction & ~Copyable
    ) throws(ReadModelError) -> Checkpoint? {
        do throws(LMDBError) {
            return try transaction.value(for: Array(name.utf8).span, in: checkpoints)
                .flatMap(Checkpoint.init)
        } catch {
            throw .storage(error)
        }
    }

    /// Ends the use of the views.
    package func close() { environment.close() }
}

private struct TableNames: ProjectionVisitor {
    var found: [String] = []

    mutating func visit<P: Projection>(_ type: P.Type) {
        found.append(ReadModels.tableName(type))
    }
}

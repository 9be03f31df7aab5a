package import Engagement
import EventLog
import History
import LMDB
import Projections

/// The index of command ids: the only read model with a row for every command.
package enum CommandIndex {
    static let tableName = "command_ids@1"

    static func value(_ position: Position) -> [UInt8] { [UInt8](bigEndian: position) }

    static func key(_ command: CommandID) -> [UInt8] {
        [UInt8](capacity: 16) { output in
            output.append(bigEndian: command.high)
            output.append(bigEndian: command.low)
        }
    }
}

/// One state of the index of command ids, open for many look-ups.
///
/// It holds a place in the table of readers as long as it lives, and the map cannot grow
/// meanwhile: let go of it before the views are brought up to date.
package final class CommandReading {
    private let transaction: ReadTransaction
    private let table: Table

    fileprivate init(_ environment: Environment) throws(LMDBError) {
        transaction = try environment.beginRead()
        table = environment.table(CommandIndex.tableName)
    }

    /// The position of the first event of a command, as far as the index had come; nil when it
    /// does not have it.
    package func position(of command: CommandID) throws(ReadModelError) -> Position? {
        do throws(LMDBError) {
            let key = CommandIndex.key(command)
            return try transaction.withValue(for: key.span, in: table) { value -> UInt64? in
                guard let value, value.count == 8 else { return nil }
                return value.indices.reduce(0) { $0 << 8 | UInt64(value[$1]) }
            }
        } catch {
            throw .storage(error)
        }
    }
}

extension ReadModels {
    /// Opens the index of command ids as it is now.
    package func commandReading() throws(ReadModelError) -> CommandReading {
        do throws(LMDBError) {
            return try CommandReading(environment)
        } catch {
            throw .storage(error)
        }
    }

    /// The position of the first event of a command, as far as the index has come; nil when the
    /// index does not have it.
    package func position(of command: CommandID) throws(ReadModelError) -> Position? {
        try commandReading().position(of: command)
    }

    /// How many records the index of command ids contains.
    package func commandIndexSize() throws(ReadModelError) -> TreeSize {
        try checkpoint(CommandIndex.tableName)?.size ?? 0
    }
}

package import Engagement
import EventLog
import History
import LMDB
import Projections

/// The index of command ids: the only read model with a row for every command.
package enum CommandIndex {
    static let tableName = "command_ids@1"

    static func row(
        _ command: CommandID, _ position: Position
    ) -> RowChange {
        RowChange(key: key(command), row: eightBytes(position))
    }

    static func key(_ command: CommandID) -> [UInt8] {
        eightBytes(command.high) + eightBytes(command.low)
    }
}

extension ReadModels {
    /// The position of the first event of a command, as far as the index has come; nil when the
    /// index does not have it.
    package func position(of command: CommandID) throws(ReadModelError) -> Position? {
        let table = environment.table(CommandIndex.tableName)
        return try environment.read { transaction throws(ReadModelError) in
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

    /// How many records the index of command ids contains.
    package func commandIndexSize() throws(ReadModelError) -> TreeSize {
        try checkpoint(CommandIndex.tableName)?.size ?? 0
    }
}

private func eightBytes(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
}

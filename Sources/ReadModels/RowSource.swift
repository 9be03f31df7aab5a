import LMDB

/// One state of a table that rows are read from while a slice is applied.
final class RowSource {
    private let transaction: ReadTransaction
    private let table: Table
    private(set) var failure: LMDBError?

    init(_ environment: Environment, _ table: Table) throws(LMDBError) {
        transaction = try environment.beginRead()
        self.table = table
    }

    func isEmpty() throws(LMDBError) -> Bool { try transaction.count(of: table) == 0 }

    func value(for key: [UInt8]) -> [UInt8]? {
        do throws(LMDBError) {
            return try transaction.value(for: key.span, in: table)
        } catch {
            failure = error
            return nil
        }
    }
}

import Crypto
import Engagement
import EventLog
import History
import LMDB
import MerkleLog
package import Projections

extension ReadModels {
    /// The row under a key; nil when there is none.
    package func row<P: Projection>(
        _ type: P.Type, _ key: P.Key
    ) throws(ReadModelError) -> P.Row? {
        let table = environment.table(ReadModels.tableName(type))
        let bytes: [UInt8]? = try environment.read { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                return try transaction.value(for: key.bytes.span, in: table)
            } catch {
                throw .storage(error)
            }
        }
        guard let bytes else { return nil }
        guard let row = P.Row(bytes: bytes) else {
            throw .damagedRow(ReadModels.tableName(type))
        }
        return row
    }

    /// All rows whose key's bytes begin with a prefix, in the order of the keys.
    package func rows<P: Projection>(
        _ type: P.Type, prefix: [UInt8] = []
    ) throws(ReadModelError) -> [(key: P.Key, row: P.Row)] {
        let name = ReadModels.tableName(type)
        let table = environment.table(name)
        var found: [(key: P.Key, row: P.Row)] = []
        var isDamaged = false
        try environment.read { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                let body: (Span<UInt8>, Span<UInt8>) -> Bool = { key, value in
                    let bytes = [UInt8](copying: key)
                    guard bytes.starts(with: prefix) else { return false }
                    guard let key = P.Key(bytes: bytes),
                        let row = P.Row(bytes: [UInt8](copying: value))
                    else {
                        isDamaged = true
                        return false
                    }
                    found.append((key, row))
                    return true
                }
                if prefix.isEmpty {
                    try transaction.forEach(in: table, from: nil, body)
                } else {
                    try transaction.forEach(in: table, from: prefix.span, body)
                }
            } catch {
                throw .storage(error)
            }
        }
        guard !isDamaged else { throw .damagedRow(name) }
        return found
    }

    /// The bytes of all rows in the order of the keys, to be decoded elsewhere: a large table is
    /// decoded on several threads.
    package func encodedRows<P: Projection>(
        _ type: P.Type
    ) throws(ReadModelError) -> [EncodedRow<P>] {
        let table = environment.table(ReadModels.tableName(type))
        var found: [EncodedRow<P>] = []
        try environment.read { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                try transaction.forEach(in: table, from: nil) { key, value in
                    found.append(
                        EncodedRow(
                            keyBytes: [UInt8](copying: key), rowBytes: [UInt8](copying: value)))
                    return true
                }
            } catch {
                throw .storage(error)
            }
        }
        return found
    }

    /// The sums of hours whose unit stands in one of the years, or all, in the order of the keys.
    ///
    /// Rows of other years are passed over unread.
    package func sums<P: HoursSums>(
        _ type: P.Type, in years: ClosedRange<Int>?
    ) throws(ReadModelError) -> [HoursLines<P.Subject>.Line] {
        let table = environment.table(ReadModels.tableName(type))
        let lines = P.lines()
        var isDamaged = false
        try environment.read { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                try transaction.forEach(in: table, from: nil) { key, value in
                    if let years, let year = HoursUnit.year(ofKey: key), !years.contains(year) {
                        return true
                    }
                    isDamaged = !lines.take([UInt8](copying: key), [UInt8](copying: value))
                    return !isDamaged
                }
            } catch {
                throw .storage(error)
            }
        }
        guard !isDamaged else { throw .damagedRow(ReadModels.tableName(type)) }
        return lines.all()
    }

    /// SHA-256 over the rows of a table in the order of their keys, each key and each row with
    /// its length before it in 4 bytes big-endian; computed when asked.
    package func digest(ofTable name: String) throws(ReadModelError) -> [UInt8] {
        var hash = SHA256()
        let table = environment.table(name)
        try environment.read { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                try transaction.forEach(in: table, from: nil) { key, value in
                    for part in [[UInt8](copying: key), [UInt8](copying: value)] {
                        hash.update(data: RowDigest.length(part.count))
                        hash.update(data: part)
                    }
                    return true
                }
            } catch {
                throw .storage(error)
            }
        }
        return Array(hash.finalize())
    }
}

/// A row of a table as its bytes.
package struct EncodedRow<P: Projection>: Sendable {
    let keyBytes: [UInt8]
    let rowBytes: [UInt8]

    /// The row with its key; the complaint that it is damaged, when its bytes are none.
    package func decoded() throws(ReadModelError) -> (key: P.Key, row: P.Row) {
        guard let key = P.Key(bytes: keyBytes), let row = P.Row(bytes: rowBytes) else {
            throw .damagedRow(ReadModels.tableName(P.self))
        }
        return (key, row)
    }
}

enum RowDigest {
    static func length(_ count: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
    }
}

// expect: overlapping accesses to 'transaction'
import LMDB

func overwrite(_ environment: Environment) throws(LMDBError) {
    let meta = environment.table("meta")
    var transaction = try environment.beginWrite()
    let key: [UInt8] = [1]
    _ = try transaction.withValue(for: key.span, in: meta) { value in
        try? transaction.put(key.span, for: key.span, in: meta)
        return value?.count
    }
    try transaction.commit()
}

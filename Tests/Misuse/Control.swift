// expect: nothing; this program uses the transactions as intended and must compile.
import LMDB

func addOne(_ environment: Environment) throws(LMDBError) -> Int {
    let meta = environment.table("meta")
    return try environment.write { transaction throws(LMDBError) -> Int in
        let key: [UInt8] = [1]
        let length = try transaction.withValue(for: key.span, in: meta) { $0?.count ?? 0 }
        try transaction.put(key.span, for: key.span, in: meta)
        return length
    }
}

func commitOnce(_ environment: Environment) throws(LMDBError) {
    var transaction = try environment.beginWrite()
    let key: [UInt8] = [1]
    try transaction.put(key.span, for: key.span, in: environment.table("meta"))
    try transaction.commit()
}

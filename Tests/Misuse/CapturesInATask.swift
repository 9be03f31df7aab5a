// expect: escaping closure captures 'inout' parameter 'transaction'
import LMDB

func writeLater(_ environment: Environment) throws(LMDBError) {
    let meta = environment.table("meta")
    try environment.write { transaction throws(LMDBError) -> Void in
        Task {
            let key: [UInt8] = [1]
            try transaction.put(key.span, for: key.span, in: meta)
        }
    }
}

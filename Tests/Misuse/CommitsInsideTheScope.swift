// expect: missing reinitialization of inout parameter 'transaction'
import LMDB

func commitEarly(_ environment: Environment) throws(LMDBError) {
    try environment.write { transaction throws(LMDBError) -> Void in
        try transaction.commit()
    }
}

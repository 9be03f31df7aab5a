// expect: 'transaction' consumed more than once
import LMDB

func commitTwice(_ environment: Environment) throws(LMDBError) {
    let transaction = try environment.beginWrite()
    try transaction.commit()
    try transaction.commit()
}

// expect: implicit conversion to 'ReadTransaction?' is consuming
import LMDB

final class Shelf {
    var reading: ReadTransaction?

    func keep(_ environment: Environment) throws(LMDBError) {
        try environment.read { transaction throws(LMDBError) -> Void in
            reading = transaction
        }
    }
}

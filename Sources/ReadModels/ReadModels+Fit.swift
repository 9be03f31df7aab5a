import EventLog
import MerkleLog

extension ReadModels {
    /// The name of a read model whose checkpoint does not fit the log, and that checkpoint; nil
    /// when all fit.
    ///
    /// Rows never come before the records they are made from. So a checkpoint beyond the log's
    /// end, of another ledger, or with another root says that the log was exchanged.
    package func misfit() throws(ReadModelError) -> (name: String, checkpoint: Checkpoint)? {
        // Others may be writing: the log is looked at after its read models, which follow it.
        let states = try states()
        let size = try logSize()
        var roots: [UInt64: Digest] = [:]
        for (name, checkpoint) in states {
            guard let checkpoint else { continue }
            guard checkpoint.ledger == ledger, checkpoint.size <= size else {
                return (name, checkpoint)
            }
            if roots[checkpoint.size] == nil {
                roots[checkpoint.size] = try root(at: checkpoint.size)
            }
            guard roots[checkpoint.size] == checkpoint.root else { return (name, checkpoint) }
        }
        return nil
    }
}

import EventLog
import History
import MerkleLog

extension ReadModels {
    /// The name of a read model whose checkpoint does not fit the log, and that checkpoint; nil
    /// when all fit.
    ///
    /// Rows never come before the records they are made from. So a checkpoint beyond the log's
    /// end, of another ledger, or with another root says that the log was exchanged.
    package func misfit() throws(ReadModelError) -> (name: String, checkpoint: Checkpoint)? {
        let size: UInt64
        do throws(HistoryError) {
            size = try history.size()
        } catch {
            throw .history(error)
        }
        for (name, checkpoint) in try states() {
            guard let checkpoint else { continue }
            guard checkpoint.ledger == ledger, checkpoint.size <= size,
                try root(at: checkpoint.size) == checkpoint.root
            else { return (name, checkpoint) }
        }
        return nil
    }
}

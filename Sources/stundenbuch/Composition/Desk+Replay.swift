import Engagement
import History
import Ledger
import Projections

extension Desk {
    /// The rows of a projection from a replay in memory of the records below a tree size that
    /// the filter keeps.
    func replay<P: Projection>(
        _ type: P.Type, to known: TreeSize, where keeps: (Recorded) -> Bool
    ) throws(Complaint) -> [(key: P.Key, row: P.Row)] {
        var rows = MemoryRows<P>()
        do throws(HistoryError) {
            try ledger.history.forEach(to: known) { recorded in
                if P.concerns(recorded), keeps(recorded) { rows.apply(recorded) }
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return rows.sorted
    }
}

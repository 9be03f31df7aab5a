package import Engagement
import EventLog
import LMDB
import MerkleLog

extension Ledger {
    /// Compares the log with the last known head; called when a session begins, because writing
    /// on would make a replaced log the new truth.
    func checkHead() throws(LedgerError) {
        let head: LastHead?
        do throws(HeadFault) {
            head = try LastHead.read(paths.head)
        } catch {
            throw .headDiffers(error, paths.head)
        }
        guard let head else { return }
        let size = try size()
        let fault = try head.fault(ledger: opening.ledger, size: size) {
            known throws(LedgerError) in
            try wrapped { () throws(LogError) in try log.root(at: known) }
        }
        if let fault { throw .headDiffers(fault, paths.head) }
    }

    /// The size of the log and that of the last known head, when the log is the shorter one: it
    /// was put back to an older copy, and answers are of that time.
    package var sizesBehindHead: (size: TreeSize, head: TreeSize)? {
        guard let head = try? LastHead.read(paths.head), let size = try? size(), size < head.size
        else { return nil }
        return (size, head.size)
    }

    /// Remembers how far the log has come.
    ///
    /// What was recorded is durable before and whatever happens here: a failure, which is given
    /// back, leaves the head before, which only proves less.
    func rememberHead() throws(LedgerError) -> FileError? {
        let size = try size()
        let root = try wrapped { () throws(LogError) in try log.root(at: size) }
        let head = LastHead(ledger: opening.ledger, size: size, root: root)
        if let last = try? LastHead.read(paths.head), last == head { return nil }
        do throws(FileError) {
            try head.write(to: paths.head, permissions: permissions)
            return nil
        } catch {
            return error
        }
    }
}

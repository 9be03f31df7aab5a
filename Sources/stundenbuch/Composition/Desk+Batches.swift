import Engagement
import LMDB
import Ledger

extension Desk {
    /// Submits drafts one after the other, in durable batches; `took` gets what became of each,
    /// with its place among them.
    ///
    /// Somebody who stops it is told which records stand; the same command again does the rest.
    func submit(
        _ drafts: some Sequence<Draft>, _ write: WriteOptions,
        took: (Int, Submission) -> Void
    ) throws(Complaint) {
        let batches = ImportDesk(self, try session(write))
        do throws(Complaint) {
            for (place, draft) in drafts.enumerated() {
                if Interruption.isRequested { throw .interrupted }
                took(place, try batches.submit(draft))
            }
            try batches.finish()
        } catch {
            throw batches.saying(error)
        }
    }
}

extension Draft {
    /// A command that is one step of many: its number follows from what it says, so that the same
    /// step is never recorded twice.
    static func step(
        _ content: [String], creates: StreamKind? = nil,
        asks: @escaping @Sendable (_ created: StreamID, inout any TextSealing) -> [Ask]
    ) -> Draft {
        let bytes = Array((["step/1"] + content).joined(separator: "\u{1F}").utf8)
        return Draft(identity: .content(bytes), content: bytes, creates: creates, asks: asks)
    }
}

package import Engagement
import ReadModels

/// A read model that knows another log than the one beside it.
package struct ViewsMisfit: Equatable, Sendable {
    /// Its stored name.
    package var name: String
    /// The number of records that it has come to.
    package var size: TreeSize

    /// A read model and how far it has come.
    package init(name: String, size: TreeSize) {
        self.name = name
        self.size = size
    }
}

extension Ledger {
    /// A read model that does not fit the log; nil when all fit, or cannot be read.
    ///
    /// Read models follow the log. One that has come further, or has another root, is the trace
    /// of a log that was put back or exchanged; bringing it up to date would wipe that trace.
    package var viewsMisfit: ViewsMisfit? {
        guard let found = try? views.misfit() else { return nil }
        return ViewsMisfit(name: found.name, size: found.checkpoint.size)
    }

    /// Refuses to write on with a log that the read models do not know.
    func requireFittingViews() throws(LedgerError) {
        if let misfit = knownMisfit ?? viewsMisfit { throw .viewsForeign(misfit, paths.views) }
    }
}

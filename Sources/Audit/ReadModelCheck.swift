package import Engagement
import History
package import ReadModels

/// How one read model stands against the log.
package struct ReadModelState: Equatable, Sendable {
    /// The stored name, with its version.
    package var name: String
    /// How many records its rows contain.
    package var size: TreeSize
    /// SHA-256 over its rows, 32 bytes.
    package var digest: [UInt8]
    /// Whether a rebuild from the log gives the same rows.
    package var equal: Bool
}

/// Rebuilds all read models in another place and compares them with those in use.
package enum ReadModelCheck {
    /// The states of the read models in use; `fresh` are empty ones of the same ledger, which
    /// are filled here.
    package static func run(
        _ used: ReadModels, against fresh: ReadModels, progress: (TreeSize) -> Void
    ) throws(ReadModelError) -> [ReadModelState] {
        _ = try used.catchUp()
        _ = try fresh.catchUp(progress: progress)
        var states: [ReadModelState] = []
        for (name, checkpoint) in try used.states() {
            let digest = try used.digest(ofTable: name)
            let other = try fresh.digest(ofTable: name)
            states.append(
                ReadModelState(
                    name: name, size: checkpoint?.size ?? 0, digest: digest,
                    equal: digest == other))
        }
        return states
    }
}

package import Engagement
import History
package import ReadModels

/// How one read model stands against the log.
package struct ReadModelState: Equatable, Sendable {
    /// The stored name, as `hours_by_person`.
    package var name: String
    /// The version of its rule and bytes.
    package var version: Int
    /// How many records its rows contain.
    package var size: TreeSize
    /// SHA-256 over its rows, 32 bytes.
    package var digest: [UInt8]
    /// Whether a rebuild from the log gives the same rows.
    package var equal: Bool

    /// How one read model stands against the log.
    package init(name: String, version: Int, size: TreeSize, digest: [UInt8], equal: Bool) {
        self.name = name
        self.version = version
        self.size = size
        self.digest = digest
        self.equal = equal
    }

    /// The state of a table, whose name holds name and version.
    init(table: String, size: TreeSize, digest: [UInt8], equal: Bool) {
        let parts = table.split(separator: "@")
        self.init(
            name: String(parts.first ?? ""), version: parts.last.flatMap { Int($0) } ?? 0,
            size: size, digest: digest, equal: equal)
    }
}

/// Rebuilds all read models in another place and compares them with those in use.
package enum ReadModelCheck {
    /// The states of the read models in use; `fresh` are empty ones of the same ledger, which
    /// are filled here.
    ///
    /// While others write, both sides are brought up again until they have come equally far.
    package static func run(
        _ used: ReadModels, against fresh: ReadModels, progress: (TreeSize) -> Void
    ) throws(ReadModelError) -> [ReadModelState] {
        while true {
            _ = try used.catchUp()
            _ = try fresh.catchUp(progress: progress)
            let before = try sizes(used)
            let states = try compare(used, fresh)
            // Rows that somebody brought further meanwhile cannot be compared.
            if try sizes(fresh) == before, try sizes(used) == before { return states }
        }
    }

    private static func sizes(_ models: ReadModels) throws(ReadModelError) -> [TreeSize] {
        try models.states().map { $0.checkpoint?.size ?? 0 }
    }

    private static func compare(
        _ used: ReadModels, _ fresh: ReadModels
    ) throws(ReadModelError) -> [ReadModelState] {
        var states: [ReadModelState] = []
        for (table, checkpoint) in try used.states() {
            let digest = try used.digest(ofTable: table)
            let other = try fresh.digest(ofTable: table)
            states.append(
                ReadModelState(
                    table: table, size: checkpoint?.size ?? 0, digest: digest,
                    equal: digest == other))
        }
        return states
    }

    /// The states of fresh read models, filled here, where none are in use to compare with.
    package static func run(
        _ fresh: ReadModels, progress: (TreeSize) -> Void
    ) throws(ReadModelError) -> [ReadModelState] {
        _ = try fresh.catchUp(progress: progress)
        var states: [ReadModelState] = []
        for (table, checkpoint) in try fresh.states() {
            states.append(
                ReadModelState(
                    table: table, size: checkpoint?.size ?? 0,
                    digest: try fresh.digest(ofTable: table), equal: true))
        }
        return states
    }
}

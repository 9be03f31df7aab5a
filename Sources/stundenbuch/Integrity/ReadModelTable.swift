import Audit
import Documents
import Engagement
import StrictJSON

/// Read models with their digests, as people and scripts see them.
enum ReadModelTable {
    static func json(_ state: ReadModelState) -> JSONValue {
        [
            "name": .string(state.name), "version": .integer(Int64(state.version)),
            "size": .integer(Int64(clamping: state.size)), "digest": .string(state.digest.hex),
            "equal": .bool(state.equal),
        ]
    }

    static func table(_ states: [ReadModelState]) -> Table {
        var table = Table(
            name: "read_models",
            columns: [
                Column(key: "name", title: Texts.columnModelName, kind: .identifier),
                Column(key: "version", title: Texts.columnModelVersion, kind: .integer),
                Column(key: "size", title: Texts.columnModelSize, kind: .integer),
                Column(key: "equal", title: Texts.columnEqual, kind: .boolean),
                Column(key: "digest", title: Texts.columnDigest, kind: .identifier),
            ], caption: Texts.captionReadModels)
        for state in states {
            table.append([
                .identifier(state.name), .integer(Int64(state.version)),
                .integer(Int64(clamping: state.size)), .boolean(state.equal),
                .identifier(state.digest.hex),
            ])
        }
        return table
    }
}

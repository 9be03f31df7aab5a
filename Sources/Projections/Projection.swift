package import Engagement

/// A read model as a pure rule: from one recorded event to changes of rows.
///
/// The same rule serves the live store, a rebuild, a replay up to a tree size and the auditor.
/// It sees nothing but the event and the rows it changes, so that the rows depend on the log
/// alone: the same history in gives the same bytes out.
package protocol Projection: Sendable {
    /// Names a row; its bytes sort as it does.
    associatedtype Key: ProjectionKey
    /// What is kept under a key.
    associatedtype Row: ProjectionRow
    /// The stored name, as `hours_by_organisation`; never reused or renamed.
    static var name: String { get }
    /// Counts the changes of rule or bytes, from 1; a new version is built beside the old one.
    static var version: Int { get }
    /// The families of events that can change rows; events of others need not be shown.
    static var families: EventFamilies { get }
    /// Changes the rows as the event demands; an event of no concern changes nothing.
    static func project(_ recorded: Recorded, into rows: inout some RowChanging<Key, Row>)
}

extension Projection {
    /// Whether the event can change rows; a cheap question, to be asked before projecting.
    package static func concerns(_ recorded: Recorded) -> Bool {
        families.contains(EventFamilies(of: recorded.event))
    }
}

/// Rows that a projection changes, wherever they are kept.
package protocol RowChanging<Key, Row> {
    /// Names a row.
    associatedtype Key: ProjectionKey
    /// What is kept under a key.
    associatedtype Row: ProjectionRow
    /// Lends the row under the key, nil when there is none; nil or an empty row afterwards
    /// means that there is none any longer.
    mutating func change(_ key: Key, _ body: (inout Row?) -> Void)
}

/// The name of a row, in an order that its bytes keep.
package protocol ProjectionKey: Hashable, Comparable, RowValue {}

/// The content of a row.
package protocol ProjectionRow: Equatable, RowValue {
    /// Whether the row says nothing, so that it is dropped.
    var isEmpty: Bool { get }
}

extension ProjectionRow {
    /// A row says something unless its type knows better.
    package var isEmpty: Bool { false }
}

/// A row that begins with nothing said and grows with every event about its subject.
package protocol GrowingRow: ProjectionRow {
    /// A row that says nothing.
    init()
}

extension RowChanging where Row: GrowingRow {
    /// Lends the row under the key, a new one when there is none.
    mutating func grow(_ key: Key, _ body: (inout Row) -> Void) {
        change(key) { row in
            var grown = row ?? Row()
            body(&grown)
            row = grown
        }
    }
}

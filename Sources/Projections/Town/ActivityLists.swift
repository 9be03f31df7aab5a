package import Engagement

/// Every published list of activities.
package enum ActivityLists: Projection {
    /// The stored name.
    package static let name = "activity_lists"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.ledger
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = ActivityListRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .ledger(.activityListPublished(let said)) = recorded.event else { return }
        rows.change(recorded.name) { $0 = ActivityListRow(said, at: recorded.position) }
    }
}

/// A list of activities.
package struct ActivityListRow: ProjectionRow {
    /// The position of the event.
    package var position: Position
    /// The version.
    package var version: String
    /// The first day on which it is used.
    package var from: Day
    /// Where it is published.
    package var source: String?
    /// The activities.
    package var activities: [ListedActivity]

    fileprivate init(_ said: ActivityListPublished, at position: Position) {
        self.position = position
        (version, from, source) = (said.version, said.from, said.source)
        activities = said.activities
    }

    /// The code that a word stands for; nil when the list does not have it.
    package func code(of word: String) -> String? {
        let folded = ListedActivity.folded(word)
        return activities.first { $0.words.contains(folded) }?.code
    }

    /// The list that is used on a day: of those that have begun, the one that began last.
    package static func used(on day: Day, of rows: [ActivityListRow]) -> ActivityListRow? {
        rows.filter { $0.from <= day }.max { ($0.from, $0.position) < ($1.from, $1.position) }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(position, version, from, source, activities)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        version = try reader.take()
        from = try reader.take()
        source = try reader.take()
        activities = try reader.take()
    }
}

extension ListedActivity: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(code, label, field, synonyms) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(
            code: try reader.take(), label: try reader.take(), field: try reader.take(),
            synonyms: try reader.take())
    }
}

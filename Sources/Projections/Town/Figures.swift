package import Engagement

/// Every published figure about the town's engagement; one entered in error has no row.
package enum Figures: Projection {
    /// The stored name.
    package static let name = "figures"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.figure
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = FigureRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .figure(let event) = recorded.event else { return }
        switch event {
        case .published(let said):
            rows.change(recorded.name) { $0 = FigureRow(said, at: recorded.position) }
        case .enteredInError(let said):
            rows.change(EventName(recorded.stream, said.target)) { $0 = nil }
        }
    }
}

/// A published figure.
package struct FigureRow: ProjectionRow {
    /// The position of the event.
    package var position: Position
    /// What it counts.
    package var subject: String
    /// Where.
    package var place: MunicipalityKey?
    /// The day or span the number speaks of.
    package var span: VagueDay
    /// The number.
    package var value: Int64
    /// What the number counts.
    package var unit: String
    /// How exact it is.
    package var exactness: Exactness
    /// The statement in words.
    package var fact: String
    /// Where it was published.
    package var source: String

    fileprivate init(_ said: FigurePublished, at position: Position) {
        self.position = position
        (subject, place, span) = (said.subject, said.place, said.span)
        (value, unit, exactness) = (said.value, said.unit, said.exactness)
        (fact, source) = (said.fact, said.source)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(position, subject, place, span, value, unit, exactness, fact, source)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        subject = try reader.take()
        place = try reader.take()
        span = try reader.take()
        value = try reader.take()
        unit = try reader.take()
        exactness = try reader.take()
        fact = try reader.take()
        source = try reader.take()
    }
}

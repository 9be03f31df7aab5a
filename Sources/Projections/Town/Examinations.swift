package import Engagement

/// Every examination of cards.
package enum Examinations: Projection {
    /// The stored name.
    package static let name = "examinations"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.ledger
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = ExaminationRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        switch recorded.event {
        case .ledger(.examinationStarted(let said)):
            rows.change(recorded.name) { $0 = ExaminationRow(said, at: recorded.position) }
        case .ledger(.examinationClosed(let said)):
            rows.change(EventName(recorded.stream, said.examination)) { $0?.closed = said.on }
        default: break
        }
    }
}

/// An examination.
package struct ExaminationRow: ProjectionRow {
    /// The position of its start.
    package var position: Position
    /// What it is called.
    package var title: String
    /// The day it began.
    package var began: Day
    /// The numbers of the cards, as printed.
    package var numbers: [String]
    /// How many cards were drawn.
    package var sample: UInt32?
    /// From which number they were drawn.
    package var seed: UInt64?
    /// The day it ended.
    package var closed: Day?

    fileprivate init(_ said: ExaminationStarted, at position: Position) {
        self.position = position
        (title, began, numbers) = (said.title, said.on, said.numbers)
        (sample, seed) = (said.sample, said.seed)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(position, title, began, numbers, sample, seed, closed)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        title = try reader.take()
        began = try reader.take()
        numbers = try reader.take()
        sample = try reader.take()
        seed = try reader.take()
        closed = try reader.take()
    }
}

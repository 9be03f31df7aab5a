package import Engagement

/// What was answered last to a finding of the audit.
package enum FindingAnswers: Projection {
    /// The stored name.
    package static let name = "finding_answers"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.ledger
    /// What names a row.
    package typealias Key = Fingerprint
    /// What a row holds.
    package typealias Row = FindingAnswerRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .ledger(.findingAnswered(let said)) = recorded.event,
            let finding = Fingerprint(said.finding)
        else { return }
        rows.change(finding) { $0 = FindingAnswerRow(said, at: recorded.position) }
    }
}

/// The answer to a finding.
package struct FindingAnswerRow: ProjectionRow {
    /// The position of the event.
    package var position: Position
    /// The code of the finding.
    package var code: String
    /// What the answer is.
    package var answer: FindingAnswer
    /// The day of the answer.
    package var on: Day

    fileprivate init(_ said: FindingAnswered, at position: Position) {
        self.position = position
        (code, answer, on) = (said.code, said.answer, said.on)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(position, code, answer, on) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        code = try reader.take()
        answer = try reader.take()
        on = try reader.take()
    }
}

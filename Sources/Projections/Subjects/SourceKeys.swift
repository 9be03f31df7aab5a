package import Engagement

/// What sources call a subject: from the fingerprint of their key to the event it came with.
///
/// A key keeps naming its subject when the subject was entered in error, because only the
/// subject's own stream says so; when the same key comes again, the later subject has it. A
/// spelling that was matched to the wrong person names nobody once that was said.
package enum SourceKeys: Projection {
    /// The stored name.
    package static let name = "source_keys"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families: EventFamilies = [
        .actor, .person, .contact, .organisation, .engagement, .project,
    ]
    /// What names a row.
    package typealias Key = Fingerprint
    /// What a row holds.
    package typealias Row = SourceKeyRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        for key in recorded.event.sourceKeys {
            guard let fingerprint = Fingerprint(key.fingerprint) else { continue }
            rows.change(fingerprint) { $0 = SourceKeyRow(event: recorded.name) }
        }
        guard case .person(.enteredInError(let said)) = recorded.event,
            let fingerprint = said.alias.flatMap({ Fingerprint($0) })
        else { return }
        let undone = SourceKeyRow(event: EventName(recorded.stream, said.target))
        rows.change(fingerprint) { if $0 == undone { $0 = nil } }
    }
}

/// The 16 bytes under which a source's key is found.
package struct Fingerprint: ProjectionKey {
    /// The first 8 bytes, big-endian.
    package let high: UInt64
    /// The last 8 bytes, big-endian.
    package let low: UInt64

    /// A fingerprint; nil unless it has 16 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.fixed(high)
        writer.fixed(low)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        high = try reader.fixed()
        low = try reader.fixed()
    }

    package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

/// The subject that a source's key names.
package struct SourceKeyRow: ProjectionRow {
    /// The event that brought the key: the subject's stream, and for an engagement its start.
    package var event: EventName

    /// A key that came with an event.
    package init(event: EventName) { self.event = event }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(event) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { event = try reader.take() }
}

package import Engagement

/// Something that was said by an event, so that the event's undoing can find it.
package protocol Revisioned {
    /// The event that said it, in the stream of the subject.
    var revision: Revision { get }
}

extension Array where Element: Revisioned {
    /// Removes what an event said that was entered in error.
    mutating func undo(_ target: Revision) { removeAll { $0.revision == target } }
}

/// A value with the event that said it.
package struct Noted<Value: RowValue & Equatable>: Equatable, Revisioned, RowValue {
    /// The event that said it.
    package var revision: Revision
    /// What it said.
    package var value: Value

    /// A value said by an event.
    package init(_ revision: Revision, _ value: Value) {
        self.revision = revision
        self.value = value
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(revision, value) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        value = try reader.take()
    }
}

/// What is known of a subject, each part of which an event may say or leave as it is.
package protocol Details: Equatable, RowValue {
    /// Nothing known.
    init()
    /// These details with what the other ones say put in its place.
    func overlaid(by other: Self) -> Self
}

/// What one event said of a subject: from a day on, or as a correction of another event.
package struct Statement<Content: Details>: Equatable, Revisioned, RowValue {
    /// The event that said it.
    package var revision: Revision
    /// The first day it is true; nil since ever, and in a correction.
    package var from: Day?
    /// The event that it corrects.
    package var corrects: Revision?
    /// What it said.
    package var details: Content

    /// By the first day, since ever first; on one day the later event comes later.
    var order: (Int32, Revision) { (from?.daysSince1970 ?? .min, revision) }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, from, corrects, details)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        from = try reader.take()
        corrects = try reader.take()
        details = try reader.take()
    }

    init(revision: Revision, from: Day?, corrects: Revision?, details: Content) {
        self.revision = revision
        self.from = from
        self.corrects = corrects
        self.details = details
    }
}

/// Everything that was said of a subject and still stands, in the order it was recorded.
///
/// Changing is not correcting: a change counts from its day on, a correction counts from the day
/// of what it corrects, and undoing either brings back what was said before.
package struct History<Content: Details>: Equatable, RowValue {
    /// What was said, in the order it was recorded.
    package private(set) var statements: [Statement<Content>] = []

    /// Nothing said yet.
    package init() {}

    /// Notes what an event said to be true from a day on; nil is since ever.
    mutating func state(_ details: Content, from: Day?, at revision: Revision) {
        statements.append(
            Statement(revision: revision, from: from, corrects: nil, details: details))
    }

    /// Notes what an event said in place of what an earlier one said.
    mutating func correct(_ target: Revision, with details: Content, at revision: Revision) {
        statements.append(
            Statement(revision: revision, from: nil, corrects: target, details: details))
    }

    /// Removes what an event said.
    mutating func undo(_ target: Revision) { statements.undo(target) }

    /// What is true on a day.
    package func details(asOf day: Day) -> Content {
        if let only, only.from.map({ $0 <= day }) ?? true { return only.details }
        return overlay(changes.filter { $0.from.map { $0 <= day } ?? true })
    }

    /// What is true when the last change has come into effect.
    package var latest: Content { only?.details ?? overlay(changes) }

    /// What was said, when only one event said anything: true of nearly everybody.
    private var only: Statement<Content>? {
        statements.count == 1 && statements[0].corrects == nil ? statements[0] : nil
    }

    /// What changed and when, in the order of the days, corrections already in their places.
    package var changes: [(from: Day?, details: Content)] {
        statements.filter { $0.corrects == nil }
            .sorted { $0.order < $1.order }
            .map { (from: $0.from, details: corrected($0)) }
    }

    private func overlay(_ parts: [(from: Day?, details: Content)]) -> Content {
        parts.reduce(Content()) { $0.overlaid(by: $1.details) }
    }

    /// A statement with its corrections, and the corrections of those, the later above.
    private func corrected(_ statement: Statement<Content>) -> Content {
        var reached: Set<Revision> = [statement.revision]
        var details = statement.details
        for later in statements {
            guard let target = later.corrects, reached.contains(target) else { continue }
            reached.insert(later.revision)
            details = details.overlaid(by: later.details)
        }
        return details
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(statements) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        statements = try reader.take()
    }
}

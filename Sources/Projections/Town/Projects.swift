package import Engagement

/// Every project, with its agreements and its end.
package enum Projects: Projection {
    /// The stored name.
    package static let name = "projects"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.project
    /// What names a row.
    package typealias Key = ProjectID
    /// What a row holds.
    package typealias Row = ProjectRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .project(let event) = recorded.event,
            let project = ProjectID(recorded.stream)
        else { return }
        rows.grow(project) { $0.note(event, of: recorded) }
    }
}

/// A project.
package struct ProjectRow: GrowingRow {
    /// The opening, with its position in the ledger.
    package var opened: Noted<Position>?
    /// Whether the opening was entered in error.
    package var isInError = false
    /// Its title.
    package var title = ""
    /// The town.
    package var place: MunicipalityKey?
    /// When it began.
    package var from: VagueDay?
    /// Where that is published.
    package var source: String?
    /// The agreements signed and networks joined.
    package var agreements: [AgreementFacts] = []
    /// The ends, as they were said.
    package var closings: [Noted<VagueDay>] = []

    /// No project.
    package init() {}

    /// When it ended, as it was said last.
    package var closed: VagueDay? { closings.last?.value }

    /// Whether nothing is known.
    package var isEmpty: Bool { self == ProjectRow() }

    fileprivate mutating func note(_ event: ProjectEvent, of recorded: Recorded) {
        switch event {
        case .opened(let said):
            opened = Noted(recorded.revision, recorded.position)
            (title, place) = (said.title, said.place)
            (from, source) = (said.from, said.source)
        case .agreementSigned(let said):
            agreements.append(AgreementFacts(said, of: recorded))
        case .closed(let said): closings.append(Noted(recorded.revision, said.day))
        case .enteredInError(let said): undo(said.target)
        case .milestonePlanned, .milestoneMoved, .milestoneReached, .milestoneDropped, .eventHeld:
            break
        }
    }

    private mutating func undo(_ target: Revision) {
        if opened?.revision == target { isInError = true }
        agreements.undo(target)
        closings.undo(target)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(opened, isInError, title, place, from, source, agreements, closings)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        opened = try reader.take()
        isInError = try reader.take()
        title = try reader.take()
        place = try reader.take()
        from = try reader.take()
        source = try reader.take()
        agreements = try reader.take()
        closings = try reader.take()
    }
}

/// An agreement signed, or a network joined.
package struct AgreementFacts: Equatable, Revisioned, RowValue {
    /// The event, in the project's stream.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// What was agreed.
    package var title: String
    /// With whom.
    package var with: String?
    /// When.
    package var day: VagueDay
    /// Where that is published.
    package var source: String?

    fileprivate init(_ said: AgreementSigned, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (title, with, day, source) = (said.title, said.with, said.day, said.source)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, title, with, day, source)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        title = try reader.take()
        with = try reader.take()
        day = try reader.take()
        source = try reader.take()
    }
}

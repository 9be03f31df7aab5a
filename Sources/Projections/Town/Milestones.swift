package import Engagement

/// The milestones of every project: planned, moved, reached, given up.
package enum Milestones: Projection {
    /// The stored name.
    package static let name = "milestones"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.project
    /// What names a row.
    package typealias Key = ProjectID
    /// What a row holds.
    package typealias Row = MilestonesRow

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

/// The milestones of one project, in the order they were recorded.
package struct MilestonesRow: GrowingRow {
    /// The milestones; those reached unplanned stand among them.
    package var milestones: [MilestoneFacts] = []

    /// No milestone.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { milestones.isEmpty }

    fileprivate mutating func note(_ event: ProjectEvent, of recorded: Recorded) {
        let revision = recorded.revision
        switch event {
        case .milestonePlanned(let said):
            milestones.append(MilestoneFacts(said, of: recorded))
        case .milestoneMoved(let said):
            edit(said.milestone) { $0.moves.append(Noted(revision, said.due)) }
        case .milestoneReached(let said): reach(said, of: recorded)
        case .milestoneDropped(let said):
            edit(said.milestone) { $0.drops.append(Noted(revision, said.on)) }
        case .enteredInError(let said):
            milestones.undo(said.target)
            for index in milestones.indices { milestones[index].undo(said.target) }
        case .opened, .eventHeld, .agreementSigned, .closed: break
        }
    }

    private mutating func reach(_ said: MilestoneReached, of recorded: Recorded) {
        let reached = ReachedFacts(said, of: recorded)
        guard let milestone = said.milestone else {
            milestones.append(MilestoneFacts(said, reached, of: recorded))
            return
        }
        edit(milestone) { $0.reached.append(reached) }
    }

    private mutating func edit(_ revision: Revision, _ change: (inout MilestoneFacts) -> Void) {
        guard let index = milestones.firstIndex(where: { $0.revision == revision }) else { return }
        change(&milestones[index])
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(milestones) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        milestones = try reader.take()
    }
}

/// A milestone of a project.
package struct MilestoneFacts: Equatable, Revisioned, RowValue {
    /// The plan, or the reaching when it was unplanned.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// What is to be reached.
    package var title: String
    /// By when, as it was planned first; absent when it was reached unplanned.
    package var planned: VagueDay?
    /// How much of it.
    package var quantity: Int64?
    /// What the quantity counts.
    package var unit: String?
    /// Where that is published.
    package var source: String?
    /// By when, as it was moved.
    package var moves: [Noted<VagueDay>] = []
    /// What was reached.
    package var reached: [ReachedFacts] = []
    /// On which days it was given up.
    package var drops: [Noted<Day>] = []

    /// By when, as it was said last; nil when it was reached unplanned.
    package var due: VagueDay? { moves.last?.value ?? planned }

    /// The day it was given up, as it was said last.
    package var dropped: Day? { drops.last?.value }

    fileprivate init(_ said: MilestonePlanned, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (title, planned, source) = (said.title, said.due, said.source)
        (quantity, unit) = (said.quantity, said.unit)
    }

    fileprivate init(
        _ said: MilestoneReached, _ reached: ReachedFacts, of recorded: Recorded
    ) {
        (revision, position) = (recorded.revision, recorded.position)
        title = said.title ?? ""
        self.reached = [reached]
    }

    fileprivate mutating func undo(_ target: Revision) {
        moves.undo(target)
        reached.undo(target)
        drops.undo(target)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, title, planned, quantity, unit, source)
        writer.put(moves, reached, drops)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        title = try reader.take()
        planned = try reader.take()
        quantity = try reader.take()
        unit = try reader.take()
        source = try reader.take()
        moves = try reader.take()
        reached = try reader.take()
        drops = try reader.take()
    }
}

/// What was reached of a milestone, and when.
package struct ReachedFacts: Equatable, Revisioned, RowValue {
    /// The event, in the project's stream.
    package var revision: Revision
    /// When.
    package var day: VagueDay
    /// How much of it.
    package var quantity: Int64?
    /// What the quantity counts.
    package var unit: String?
    /// Where that is published.
    package var source: String?
    /// What is implausible about it.
    package var marks: [Mark]

    fileprivate init(_ said: MilestoneReached, of recorded: Recorded) {
        (revision, day, source) = (recorded.revision, said.day, said.source)
        (quantity, unit, marks) = (said.quantity, said.unit, said.marks)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, day, quantity, unit, source, marks)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        day = try reader.take()
        quantity = try reader.take()
        unit = try reader.take()
        source = try reader.take()
        marks = try reader.take()
    }
}

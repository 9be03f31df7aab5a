import Engagement
import EventLog
import LMDB
import Projections

/// One read model on its way up to date, slice by slice.
protocol Runner: AnyObject {
    /// The name of its table.
    var name: String { get }
    /// The families that concern it.
    var families: EventFamilies { get }
    /// How many records its rows contain.
    var start: UInt64 { get set }
    /// Begins a slice on the rows as they are stored.
    func beginSlice(_ environment: Environment) throws(ReadModelError)
    /// Applies an event of a family that concerns it; the step is what an hours event means.
    func apply(_ recorded: Recorded, _ step: HoursStep?)
    /// Ends the slice; what it changed waits to be written.
    func endSlice() throws(ReadModelError)
    /// Writes what the slice changed, in the order of the keys; more than once, when the map
    /// had to be enlarged.
    func write(_ table: Table, _ transaction: inout WriteTransaction) throws(LMDBError)
}

/// A projection of the catalogue.
final class ProjectionRunner: Runner {
    let name: String
    let families: EventFamilies
    var start: UInt64 = 0
    private let run: ProjectionRun
    private var source: RowSource?
    private var changes: [RowChange] = []

    init(_ run: ProjectionRun) {
        self.run = run
        name = run.tableName
        families = run.families
    }

    func beginSlice(_ environment: Environment) throws(ReadModelError) {
        do throws(LMDBError) {
            let opened = try RowSource(environment, environment.table(name))
            source = opened
            run.begin(start == 0 ? try opened.isEmpty() : false) { opened.value(for: $0) }
        } catch {
            throw .storage(error)
        }
    }

    func apply(_ recorded: Recorded, _ step: HoursStep?) {
        guard let applyStep = run.applyStep else { return run.apply(recorded) }
        if let step { applyStep(step) }
    }

    func endSlice() throws(ReadModelError) {
        let ended = run.end()
        defer { source = nil }
        if let failure = source?.failure { throw .storage(failure) }
        guard let ended else { throw .damagedRow(name) }
        changes = ended
    }

    func write(_ table: Table, _ transaction: inout WriteTransaction) throws(LMDBError) {
        for change in changes {
            if let row = change.row {
                try transaction.put(row.span, for: change.key.span, in: table)
            } else {
                try transaction.delete(change.key.span, in: table)
            }
        }
    }
}

/// The index of command ids: of each command the position of its first event.
final class CommandRunner: Runner {
    let name = CommandIndex.tableName
    let families = EventFamilies.all
    var start: UInt64 = 0
    private var found: [(command: CommandID, position: Position)] = []
    private var last: CommandID?

    func beginSlice(_ environment: Environment) { found.removeAll(keepingCapacity: true) }

    func apply(_ recorded: Recorded, _ step: HoursStep?) {
        guard recorded.command != last else { return }
        last = recorded.command
        found.append((recorded.command, recorded.position))
    }

    func endSlice() { found.sort { $0.command < $1.command } }

    func write(_ table: Table, _ transaction: inout WriteTransaction) throws(LMDBError) {
        for (command, position) in found {
            let key = CommandIndex.key(command)
            let value = CommandIndex.value(position)
            try transaction.put(value.span, for: key.span, in: table)
        }
    }
}

package import Engagement

/// A row as a slice of events leaves it.
package struct RowChange: Equatable, Sendable {
    /// The key's bytes.
    package var key: [UInt8]
    /// The row's bytes; nil when the row goes.
    package var row: [UInt8]?

    /// A row as it is written.
    package init(key: [UInt8], row: [UInt8]?) {
        self.key = key
        self.row = row
    }
}

/// One projection at work on slices of events, with its rows kept in memory in between.
///
/// It is made of closures, and made here beside the rules: so the compiler writes out rule, keys
/// and rows of each projection together. Methods of a generic class, or calls over the border of
/// a module, would look their types up at run time for every event.
package struct ProjectionRun {
    /// The name and version of the table, as `persons@1`.
    package let tableName: String
    /// The families that concern the projection.
    package let families: EventFamilies
    /// Begins a slice; rows that are not held are read from the closure given, unless the table
    /// is empty.
    package let begin: (_ isEmpty: Bool, _ source: @escaping (_ key: [UInt8]) -> [UInt8]?) -> Void
    /// Applies one event of the families that concern the projection.
    package let apply: (_ recorded: Recorded) -> Void
    /// Applies what an hours event means instead, where the projection sums hours: so that the
    /// step is worked out once for all of them.
    package let applyStep: ((_ step: HoursStep) -> Void)?
    /// Ends the slice: what it changed in the order of the keys; nil when a stored row is damaged.
    package let end: () -> [RowChange]?

    fileprivate init<P: Projection>(_ type: P.Type) {
        self.init(type, HeldRows<P>()) { _ in nil }
    }

    fileprivate init<P: HoursSums>(sums type: P.Type) {
        self.init(type, HeldRows<P>()) { held in { P.project($0, into: &held.rows) } }
    }

    @inline(__always)
    private init<P: Projection>(
        _ type: P.Type, _ held: HeldRows<P>, _ step: (HeldRows<P>) -> ((HoursStep) -> Void)?
    ) {
        tableName = "\(P.name)@\(P.version)"
        families = P.families
        begin = { isEmpty, source in
            held.rows.holdsAll = held.rows.holdsAll || isEmpty
            held.rows.source = source
        }
        apply = { P.project($0, into: &held.rows) }
        applyStep = step(held)
        end = {
            held.rows.source = nil
            return held.rows.isDamaged ? nil : held.rows.takeChanges()
        }
    }
}

private final class HeldRows<P: Projection> {
    var rows = CachedRows<P>()
}

extension Catalogue {
    /// A run of every projection, in the order of the catalogue; each is spelled out, so that the
    /// compiler makes code for each.
    package static func runs() -> [ProjectionRun] {
        [
            ProjectionRun(sums: HoursByPerson.self),
            ProjectionRun(sums: HoursByOrganisation.self),
            ProjectionRun(sums: HoursByActivity.self),
            ProjectionRun(sums: HoursByPlace.self),
            ProjectionRun(sums: HoursByDistrict.self),
            ProjectionRun(sums: HoursByProject.self),
            ProjectionRun(Persons.self),
            ProjectionRun(Organisations.self),
            ProjectionRun(Contacts.self),
            ProjectionRun(Actors.self),
            ProjectionRun(SourceKeys.self),
            ProjectionRun(Deliveries.self),
            ProjectionRun(Mergers.self),
            ProjectionRun(Engagements.self),
            ProjectionRun(Attestations.self),
            ProjectionRun(PersonalFacts.self),
            ProjectionRun(Cards.self),
            ProjectionRun(Programmes.self),
            ProjectionRun(Projects.self),
            ProjectionRun(Milestones.self),
            ProjectionRun(ProjectEvents.self),
            ProjectionRun(Figures.self),
            ProjectionRun(ReferenceValues.self),
            ProjectionRun(ActivityLists.self),
            ProjectionRun(FindingAnswers.self),
            ProjectionRun(Examinations.self),
            ProjectionRun(Reminders.self),
            ProjectionRun(EventCounts.self),
        ]
    }
}

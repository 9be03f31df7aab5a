/// What happened to projects.
package enum ProjectEvent: Hashable, Sendable {
    /// A project began.
    case opened(ProjectOpened)
    /// A milestone was planned.
    case milestonePlanned(MilestonePlanned)
    /// A milestone was moved to another day.
    case milestoneMoved(MilestoneMoved)
    /// A milestone was reached.
    case milestoneReached(MilestoneReached)
    /// A milestone was given up.
    case milestoneDropped(MilestoneDropped)
    /// An event was held.
    case eventHeld(EventHeld)
    /// An agreement was signed or a network joined.
    case agreementSigned(AgreementSigned)
    /// The project ended.
    case closed(ProjectClosed)
    /// An event about the project was entered in error.
    case enteredInError(ProjectEnteredInError)
}

/// A project began.
package struct ProjectOpened: Hashable, Sendable {
    /// Its title.
    package var title: String
    /// The town.
    package var place: MunicipalityKey?
    /// When it began.
    package var from: VagueDay?
    /// Where that is published.
    package var source: String?
    /// What sources call it.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        title: String, place: MunicipalityKey? = nil, from: VagueDay? = nil, source: String? = nil,
        sourceKeys: [SourceKey] = [], provenance: Provenance = .unknown
    ) {
        self.title = title
        self.place = place
        self.from = from
        self.source = source
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// A milestone was planned.
package struct MilestonePlanned: Hashable, Sendable {
    /// What is to be reached.
    package var title: String
    /// By when.
    package var due: VagueDay
    /// How much of it.
    package var quantity: Int64?
    /// What the quantity counts.
    package var unit: String?
    /// Where that is published.
    package var source: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        title: String, due: VagueDay, quantity: Int64? = nil, unit: String? = nil,
        source: String? = nil, provenance: Provenance = .unknown
    ) {
        self.title = title
        self.due = due
        self.quantity = quantity
        self.unit = unit
        self.source = source
        self.provenance = provenance
    }
}

/// A milestone was moved to another day.
package struct MilestoneMoved: Hashable, Sendable {
    /// The milestone, by the revision of its plan.
    package var milestone: Revision
    /// By when now.
    package var due: VagueDay
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(milestone: Revision, due: VagueDay, provenance: Provenance = .unknown) {
        self.milestone = milestone
        self.due = due
        self.provenance = provenance
    }
}

/// A milestone was reached.
package struct MilestoneReached: Hashable, Sendable {
    /// The milestone, by the revision of its plan; absent when unplanned.
    package var milestone: Revision?
    /// What was reached, when unplanned.
    package var title: String?
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
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        milestone: Revision? = nil, title: String? = nil, day: VagueDay, quantity: Int64? = nil,
        unit: String? = nil, source: String? = nil, marks: [Mark] = [],
        provenance: Provenance = .unknown
    ) {
        self.milestone = milestone
        self.title = title
        self.day = day
        self.quantity = quantity
        self.unit = unit
        self.source = source
        self.marks = marks
        self.provenance = provenance
    }
}

/// A milestone was given up.
package struct MilestoneDropped: Hashable, Sendable {
    /// The milestone, by the revision of its plan.
    package var milestone: Revision
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(milestone: Revision, on: Day, provenance: Provenance = .unknown) {
        self.milestone = milestone
        self.on = on
        self.provenance = provenance
    }
}

/// An event was held.
package struct EventHeld: Hashable, Sendable {
    /// What it was.
    package var title: String
    /// When.
    package var day: VagueDay
    /// How many took part.
    package var participants: Int64?
    /// What else was counted.
    package var quantity: Int64?
    /// What the quantity counts.
    package var unit: String?
    /// Where that is published.
    package var source: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        title: String, day: VagueDay, participants: Int64? = nil, quantity: Int64? = nil,
        unit: String? = nil, source: String? = nil, provenance: Provenance = .unknown
    ) {
        self.title = title
        self.day = day
        self.participants = participants
        self.quantity = quantity
        self.unit = unit
        self.source = source
        self.provenance = provenance
    }
}

/// An agreement was signed or a network joined.
package struct AgreementSigned: Hashable, Sendable {
    /// What was agreed.
    package var title: String
    /// With whom.
    package var with: String?
    /// When.
    package var day: VagueDay
    /// Where that is published.
    package var source: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        title: String, with: String? = nil, day: VagueDay, source: String? = nil,
        provenance: Provenance = .unknown
    ) {
        self.title = title
        self.with = with
        self.day = day
        self.source = source
        self.provenance = provenance
    }
}

/// The project ended.
package struct ProjectClosed: Hashable, Sendable {
    /// When.
    package var day: VagueDay
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(day: VagueDay, provenance: Provenance = .unknown) {
        self.day = day
        self.provenance = provenance
    }
}

/// An event about the project was entered in error.
package struct ProjectEnteredInError: Hashable, Sendable {
    /// The event, by its revision in the same stream.
    package var target: Revision
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(target: Revision, provenance: Provenance = .unknown) {
        self.target = target
        self.provenance = provenance
    }
}

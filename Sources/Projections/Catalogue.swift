package import Engagement

/// Somebody who does something with every projection in turn, as to open its table.
package protocol ProjectionVisitor<Failure> {
    /// What can go wrong on the way.
    associatedtype Failure: Error
    /// Does it with one projection.
    mutating func visit<P: Projection>(_ type: P.Type) throws(Failure)
}

/// All read models, in the order in which they are brought up to date.
package enum Catalogue {
    private static let all: [any Projection.Type] = [
        HoursByPerson.self, HoursByOrganisation.self, HoursByActivity.self, HoursByPlace.self,
        HoursByDistrict.self, HoursByProject.self,
        Persons.self, Organisations.self, Contacts.self, Actors.self, SourceKeys.self,
        Deliveries.self, Mergers.self,
        Engagements.self, Attestations.self, PersonalFacts.self,
        Cards.self, Programmes.self,
        Projects.self, Milestones.self, ProjectEvents.self,
        Figures.self, ReferenceValues.self, ActivityLists.self, FindingAnswers.self,
        Examinations.self, Reminders.self, EventCounts.self,
    ]

    /// Leads the visitor to every projection; stops at the first failure.
    package static func visitAll<Visitor: ProjectionVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        for type in all { try visitor.visit(type) }
    }

    /// The stored name of every projection.
    package static var names: [String] { all.map { $0.name } }

    /// Kinds that change no row but that of ``EventCounts``.
    package static let unprojected: Set<EventKind> = [
        // The ledger's own settings are read from its first event when it is opened.
        .ledgerOpened,
        // Which program wrote matters to the auditor alone, who reads the ledger's stream.
        .programStarted,
        // A step of the clock is shown by the audit, which reads the ledger's stream.
        .clockStepped,
    ]
}

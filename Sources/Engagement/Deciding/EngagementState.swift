/// One engagement of a person with an organisation, as it stands now.
package struct StandingEngagement: Hashable, Sendable {
    /// The revision of its start, by which later events name it.
    package let revision: Revision
    /// With whom.
    package let organisation: OrganisationID
    /// The first possible day; nil is since ever.
    package let earliestStart: Day?
    /// The last possible day; nil while it goes on.
    package internal(set) var latestEnd: Day?
    /// The first day of the rest that has not ended; nil while the engagement does not rest.
    package internal(set) var restsFrom: Day?
    /// Whether an event ended it, beside what its start said.
    package internal(set) var hasEnded = false
}

/// The engagements of one person, with attestations, qualifications, allowances, declarations.
package struct EngagementState: Sendable {
    /// A person without engagements.
    static let initial = EngagementState()

    private(set) var facts = FactLog<EngagementFact>()
    /// The engagements that were not entered in error, by revision.
    package private(set) var standing: [StandingEngagement] = []

    /// How many events are kept.
    var weight: Int { facts.lines.count }

    /// The engagement with that revision; nil when there is none or it was entered in error.
    package func engagement(_ revision: Revision) -> StandingEngagement? {
        standing.first { $0.revision == revision }
    }

    /// Whether an attestation stands that was withdrawn by those who gave it.
    func isWithdrawn(_ attestation: Revision) -> Bool {
        facts.standing.contains { line in
            guard case .attestationWithdrawn(attestation) = line.fact else { return false }
            return true
        }
    }

    /// The events that still say something: engagements with their changes, attestations that were
    /// not withdrawn, qualifications, allowances and declarations.
    var live: [Revision] {
        facts.standing.compactMap { line in
            let says =
                switch line.fact {
                case .started, .other: true
                case .paused(let start, _), .resumed(let start), .ended(let start, _):
                    engagement(start) != nil
                case .attested: !isWithdrawn(line.revision)
                case .attestationWithdrawn: false
                }
            return says ? line.revision : nil
        }
    }

    /// Takes up what happened to the engagements of the person.
    mutating func evolve(_ revision: Revision, _ event: EngagementEvent) {
        switch event {
        case .enteredInError(let event): facts.undo(event.target)
        case .started(let event):
            facts.append(revision, .started(event.organisation, event.since, event.until))
        case .paused(let event): facts.append(revision, .paused(event.engagement, event.from))
        case .resumed(let event): facts.append(revision, .resumed(event.engagement))
        case .ended(let event): facts.append(revision, .ended(event.engagement, event.day))
        case .attested: facts.append(revision, .attested)
        case .attestationWithdrawn(let event):
            facts.append(revision, .attestationWithdrawn(event.attestation))
        case .qualificationRecorded, .honourRecorded, .allowanceRecorded, .declarationMade:
            facts.append(revision, .other)
        }
        recount()
    }

    /// Reads the standing events anew; they are few, and an undone one must leave no trace.
    private mutating func recount() {
        standing = []
        for line in facts.standing {
            switch line.fact {
            case .started(let organisation, let since, let until):
                standing.append(
                    StandingEngagement(
                        revision: line.revision, organisation: organisation,
                        earliestStart: since?.span.first, latestEnd: until?.span.last))
            case .paused(let engagement, let from): change(engagement) { $0.restsFrom = from }
            case .resumed(let engagement): change(engagement) { $0.restsFrom = nil }
            case .ended(let engagement, let day):
                change(engagement) {
                    $0.latestEnd = day.span.last
                    $0.hasEnded = true
                }
            case .attested, .attestationWithdrawn, .other: break
            }
        }
    }

    private mutating func change(
        _ revision: Revision, _ body: (inout StandingEngagement) -> Void
    ) {
        guard let index = standing.firstIndex(where: { $0.revision == revision }) else { return }
        body(&standing[index])
    }
}

extension EngagementState {
    /// How a span of hours lies to the engagements with an organisation: the mark when all begin
    /// after it or all end before it; nil when one may hold, or there are none.
    func misses(_ span: DaySpan, of organisation: OrganisationID) -> Mark? {
        var (before, after, any) = (true, true, false)
        for engagement in standing where engagement.organisation == organisation {
            any = true
            before = before && engagement.earliestStart.map { span.last < $0 } ?? false
            after = after && engagement.latestEnd.map { span.first > $0 } ?? false
        }
        guard any else { return nil }
        return before ? .beforeTheEngagement : after ? .afterTheEngagement : nil
    }
}

/// What an event says of engagements, as far as later decisions look at it.
enum EngagementFact: Sendable {
    case started(OrganisationID, VagueDay?, VagueDay?)
    case paused(Revision, Day)
    case resumed(Revision)
    case ended(Revision, VagueDay)
    case attested
    case attestationWithdrawn(Revision)
    case other
}

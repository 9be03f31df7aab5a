package import Engagement

/// The engagements of every volunteer, with rests and ends.
///
/// A person's engagements are one row, because an event entered in error is named by its
/// revision alone, and only the whole row knows to which engagement a rest or an end belongs.
package enum Engagements: Projection {
    /// The stored name.
    package static let name = "engagements"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.engagement
    /// What names a row.
    package typealias Key = PersonID
    /// What a row holds.
    package typealias Row = EngagementsRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .engagement(let event) = recorded.event,
            let person = PersonID(recorded.stream)
        else { return }
        rows.grow(person) { $0.note(event, of: recorded) }
    }
}

/// An engagement of a person with an organisation.
package struct EngagementFacts: Equatable, Revisioned, RowValue {
    /// The revision of its start, by which later events name it.
    package var revision: Revision
    /// The position of its start in the ledger.
    package var position: Position
    /// With whom.
    package var organisation: OrganisationID
    /// Doing what.
    package var activity: String?
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// Since when; absent means since ever.
    package var since: VagueDay?
    /// Until when, as the start said it.
    package var until: VagueDay?
    /// In which function.
    package var function: Sealed?
    /// First days of rest.
    package var pauses: [Noted<Day>] = []
    /// First days after a rest.
    package var resumptions: [Noted<Day>] = []
    /// Last days, as they were said later.
    package var ends: [Noted<VagueDay>] = []
    /// Whether its start was entered in error, so that it counts for nothing.
    package var isInError = false

    /// The last day, as it was said last.
    package var end: VagueDay? { ends.last?.value ?? until }

    fileprivate init(_ said: EngagementStarted, of recorded: Recorded) {
        revision = recorded.revision
        position = recorded.position
        organisation = said.organisation
        activity = said.activity
        place = said.place
        district = said.district
        since = said.since
        until = said.until
        function = said.function
    }

    fileprivate mutating func undo(_ target: Revision) {
        if revision == target { isInError = true }
        pauses.undo(target)
        resumptions.undo(target)
        ends.undo(target)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, organisation, activity, place, district, since, until)
        writer.put(function, pauses, resumptions, ends, isInError)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        organisation = try reader.take()
        activity = try reader.take()
        place = try reader.take()
        district = try reader.take()
        since = try reader.take()
        until = try reader.take()
        function = try reader.take()
        pauses = try reader.take()
        resumptions = try reader.take()
        ends = try reader.take()
        isInError = try reader.take()
    }
}

/// The engagements of one person, in the order in which they were recorded.
package struct EngagementsRow: GrowingRow {
    /// The engagements, those entered in error included.
    package var engagements: [EngagementFacts] = []

    /// No engagement.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { engagements.isEmpty }

    /// The engagements that count.
    package var standing: [EngagementFacts] { engagements.filter { !$0.isInError } }

    fileprivate mutating func note(_ event: EngagementEvent, of recorded: Recorded) {
        let revision = recorded.revision
        switch event {
        case .started(let said): engagements.append(EngagementFacts(said, of: recorded))
        case .paused(let said):
            edit(said.engagement) { $0.pauses.append(Noted(revision, said.from)) }
        case .resumed(let said):
            edit(said.engagement) { $0.resumptions.append(Noted(revision, said.from)) }
        case .ended(let said):
            edit(said.engagement) { $0.ends.append(Noted(revision, said.day)) }
        case .enteredInError(let said):
            for index in engagements.indices { engagements[index].undo(said.target) }
        case .attested, .attestationWithdrawn, .qualificationRecorded, .honourRecorded,
            .allowanceRecorded, .declarationMade:
            break
        }
    }

    private mutating func edit(
        _ revision: Revision, _ change: (inout EngagementFacts) -> Void
    ) {
        guard let index = engagements.firstIndex(where: { $0.revision == revision }) else {
            return
        }
        change(&engagements[index])
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(engagements) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        engagements = try reader.take()
    }
}

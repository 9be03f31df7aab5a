import Engagement

/// An entry of a person or of a group that is accepted or undone, found by its record's number.
struct CorrectedEntry {
    let stream: StreamID
    private let revision: Revision
    private let facts: HoursFacts

    init(_ desk: Desk, _ text: String) throws(Complaint) {
        let recorded = try desk.event(at: try TypedPosition.position(text))
        if case .hours(.recordedForGroup(let said)) = recorded.event {
            facts = said.facts(of: OrganisationID(recorded.stream.serial))
            (stream, revision) = (recorded.stream, recorded.revision)
        } else {
            let target = try HoursTarget(desk, text)
            (stream, revision, facts) = (target.person, target.revision, target.entry.facts)
        }
    }

    /// Where the correction comes from: a reason in words belongs to the person; a group has no
    /// key, so that its reason is a code.
    func provenance(
        _ reason: TypedReason
    ) throws(Complaint) -> @Sendable (inout any TextSealing) -> Provenance {
        guard stream.kind == .person || reason.isCode else {
            throw Complaint(
                .usage, "reason_not_a_code", Texts.reasonNotACode, remedy: Texts.giveReasonCode)
        }
        let owner = stream
        return { sealer in reason.provenance(for: owner, index: 0, &sealer) }
    }

    /// What is said of the entry; the decider puts in where it stood.
    func said(_ provenance: Provenance) -> HoursCorrection {
        HoursCorrection(
            target: revision, entry: facts, standing: .recorded, provenance: provenance)
    }
}

import Engagement

extension RowStep {
    /// An entry of a group, in the stream of its organisation.
    func asks<Names: Directory>(
        _ row: ListedGroupHours, _ references: inout References<Names>
    ) -> Asking? {
        let organisation = references.organisation(row.organisation)
        let project = references.project(row.project)
        guard let organisation, references.findings.isEmpty else { return nil }
        let entry = HoursRecordedForGroup(
            activity: references.activity(row.activity), span: row.day.span,
            written: row.day.written, heads: row.heads, minutes: row.minutes, place: row.place,
            district: row.district, project: project, basis: row.basis,
            provenance: context.provenance(of: organisation, received: row.receivedOn))
        return { _, _ in [Ask(organisation.stream, .hours(.recordedForGroup(entry)))] }
    }
}

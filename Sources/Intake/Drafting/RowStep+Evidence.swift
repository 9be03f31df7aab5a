import Engagement

extension RowStep {
    func asks<Names: Directory>(
        _ row: ListedAttestation, _ references: inout References<Names>
    ) -> Asking? {
        let person = references.person(row.person, of: row.organisation)
        let organisation = references.organisation(row.organisation)
        let signatory = references.contact(
            row.signedBy, function: row.signedFunction, of: organisation, .signedBy)
        if row.document != nil, row.receivedOn ?? context.received == nil {
            references.note(.valueMissing, .receivedOn, nil)
        }
        guard let person, let organisation, references.findings.isEmpty else { return nil }
        let engagement = references.engagement(of: person, with: organisation)
        let provenance = context.provenance(
            of: organisation, received: row.receivedOn, document: row.document)
        let activity = references.activity(row.activity)
        return { _, sealer in
            let event = EngagementAttested(
                organisation: organisation, engagement: engagement,
                function: row.function.map {
                    sealer.seal($0, as: .function, for: person.stream, index: 0)
                },
                activity: activity, place: row.place, since: row.since,
                perWeek: row.perWeek, perYear: row.perYear, period: row.period,
                allowance: row.money?.stated, allowanceAmount: row.money?.amount,
                continues: row.continues,
                signatories: signatory.map {
                    [Signatory(contact: $0, signed: row.signedOn, stampSeen: nil)]
                } ?? [],
                provenance: provenance)
            return [Ask(person.stream, .engagement(.attested(event)))]
        }
    }

    func asks<Names: Directory>(
        _ row: ListedAllowance, _ references: inout References<Names>
    ) -> Asking? {
        let person = references.person(row.person, of: row.organisation)
        let organisation = references.organisation(row.organisation)
        guard let person, let organisation else { return nil }
        let event = AllowanceRecorded(
            organisation: organisation, year: row.year, amount: row.amount, kind: row.kind,
            provenance: context.provenance(of: organisation))
        return { _, _ in [Ask(person.stream, .engagement(.allowanceRecorded(event)))] }
    }

    /// An hours entry; with a confirmer or a day of confirmation also its confirmation.
    func asks<Names: Directory>(
        _ row: ListedHours, _ references: inout References<Names>
    ) -> Asking? {
        let person = references.person(row.person, of: row.organisation)
        let organisation = references.organisation(row.organisation)
        let project = references.project(row.project)
        let confirmer = references.contact(
            row.confirmedBy, function: nil, of: organisation, .confirmedBy)
        guard let person, let organisation, references.findings.isEmpty else { return nil }
        let isConfirmed = row.confirmedBy != nil || row.confirmedOn != nil
        let provenance = context.provenance(of: organisation, received: row.receivedOn)
        let entry = HoursRecorded(
            organisation: organisation, activity: references.activity(row.activity),
            span: row.day.span,
            written: row.day.written, minutes: row.minutes, place: row.place,
            district: row.district, project: project, basis: row.basis, grade: row.grade,
            clock: row.clock, provenance: provenance)
        return { _, sealer in
            var recorded = entry
            recorded.evidence = row.evidence.map {
                sealer.seal($0, as: .evidence, for: person.stream, index: 0)
            }
            let first = Ask(person.stream, .hours(.recorded(recorded)))
            guard isConfirmed else { return [first] }
            let confirmation = HoursCorrection(
                target: .justRecorded, entry: recorded.facts, standing: .recorded,
                confirmer: confirmer, on: row.confirmedOn, provenance: provenance)
            return [first, Ask(person.stream, .hours(.confirmed(confirmation)))]
        }
    }
}

import Engagement

/// One list of hours as an organisation hands it in.
struct DeliveredList {
    let plan: TownPlan
    let organisation: TownOrganisation
    let received: Day

    /// Types the delivery and its rows; gives what will happen to them, and on which day.
    func type(
        _ clerk: Clerk, period: DaySpan, people: Int
    ) throws(TownError) -> [(Day, Later)] {
        let rows = stride(from: organisation.number, to: people, by: plan.organisationCount)
            .flatMap { number in
                let person = plan.person(number)
                return plan.hours(of: person, in: period).map { (person, $0) }
            }
        guard !rows.isEmpty else { return [] }
        let delivery = EventName(
            organisation.id.stream, try clerk.nextRevision(of: organisation.id.stream))
        try type(clerk, rows: rows.count)
        var later: [(Day, Later)] = []
        for (person, hours) in rows {
            for minutes in hours.lines {
                try type(person, hours, Minutes(Int64(minutes)), delivery, clerk, &later)
            }
        }
        return later
    }

    private func type(_ clerk: Clerk, rows: Int) throws(TownError) {
        var chance = Chance(plan.seed, .organisation, organisation.number, rows)
        let digest = (0..<32).map { _ in UInt8(chance.below(256)) }
        let event = DeliveryReceived(
            list: "hours", source: "", rows: UInt64(rows), sha256: digest,
            provenance: Provenance(
                particulars: Particulars(intake: Intake(received: received, channel: .mail))))
        try clerk.type(organisation.id.stream, .organisation(.deliveryReceived(event)))
    }

    private func type(
        _ person: TownPerson, _ hours: TownHours, _ minutes: Minutes, _ delivery: EventName,
        _ clerk: Clerk, _ later: inout [(Day, Later)]
    ) throws(TownError) {
        let stream = person.id.stream
        let entry = entry(person, hours, minutes, delivery)
        let (confirms, contact, received) = (organisation.confirms, organisation.contact, received)
        let target = try clerk.nextRevision(of: stream)
        let recorded = try clerk.type { _, _ in
            let first = Ask(stream, .hours(.recorded(entry)))
            guard confirms else { return [first] }
            let confirmation = HoursCorrection(
                target: .justRecorded, entry: entry.facts, standing: .recorded,
                confirmer: contact, on: received, provenance: entry.provenance)
            return [first, Ask(stream, .hours(.confirmed(confirmation)))]
        }
        guard case .hours(.recorded(let event))? = recorded.first?.event else { return }
        later += fate(person.id, hours, target, event)
    }

    private func entry(
        _ person: TownPerson, _ hours: TownHours, _ minutes: Minutes, _ delivery: EventName
    ) -> HoursRecorded {
        let day = hours.written
        let project = hours.isForProject ? organisation.project : nil
        return HoursRecorded(
            organisation: organisation.id, activity: person.activity, span: day.span,
            written: day.written, minutes: minutes,
            place: MunicipalityKey(Names.municipality), district: person.district,
            project: project.map { ProjectID(UInt64($0 + 1)) }, basis: hours.basis,
            grade: hours.grade, clock: hours.clock, provenance: Provenance(delivery: delivery))
    }

    /// What somebody does about an entry in the weeks after the list came in.
    private func fate(
        _ person: PersonID, _ hours: TownHours, _ target: Revision, _ event: HoursRecorded
    ) -> [(Day, Later)] {
        let due = received.advanced(by: 4 + hours.index % 40)
        if event.marks.contains(where: \.weighs) {
            return hours.index.isMultiple(of: 2)
                ? [(due, .reversal(person, target, event.facts))]
                : [(due, .acceptance(person, target, event.facts))]
        }
        return switch hours.fate {
        case .stands: []
        case .reversed: [(due, .reversal(person, target, event.facts))]
        case .rejected: [(due, .rejection(person, target, event.facts))]
        }
    }
}

import Engagement

/// What happens on a day after it was foreseen.
enum Later: Sendable {
    case reversal(PersonID, Revision, HoursFacts)
    case rejection(PersonID, Revision, HoursFacts)
    case acceptance(PersonID, Revision, HoursFacts)
    case leaves(TownPerson)
    case moves(TownPerson)
    case milestone(ProjectID)
    case decision(PersonID, CardID)
    case handedOut(PersonID, CardID)

    /// Whether the card office decides, which it does in the morning: it looks at what was on
    /// record when the day began.
    var isDecision: Bool {
        if case .decision = self { true } else { false }
    }

    /// Records what happens; `foresee` gets what follows from it.
    func happen(
        on day: Day, _ clerk: Clerk, _ office: CardOffice, foresee: (Day, Later) -> Void
    ) throws(TownError) {
        switch self {
        case .reversal(let person, let target, let entry):
            let said = Later.correction(target, entry, "double")
            try clerk.type(person.stream, .hours(.reversed(said)))
        case .rejection(let person, let target, let entry):
            let said = Later.correction(target, entry, "not_ours")
            try clerk.type(person.stream, .hours(.rejected(said)))
        case .acceptance(let person, let target, let entry):
            let said = Later.correction(target, entry, "checked")
            try clerk.type(person.stream, .hours(.accepted(said)))
        case .leaves(let person):
            guard let until = person.until else { return }
            let ended = EngagementEnded(engagement: Clerk.engagement, day: VagueDay(until))
            try clerk.type(person.id.stream, .engagement(.ended(ended)))
        case .moves(let person): try Later.move(person, on: day, clerk)
        case .milestone(let project):
            let reached = MilestoneReached(milestone: 1, day: VagueDay(day))
            try clerk.type(project.stream, .project(.milestoneReached(reached)))
        case .decision(let person, let card):
            guard try office.decide(person, card, on: day) else { return }
            foresee(day.advanced(by: 12), .handedOut(person, card))
        case .handedOut(let person, let card):
            let issued = CardIssued(card: card, on: day)
            try clerk.type(person.stream, .card(.issued(issued)))
        }
    }

    private static func move(
        _ person: TownPerson, on day: Day, _ clerk: Clerk
    ) throws(TownError) {
        try clerk.type { _, sealer in
            let stream = person.id.stream
            let street = sealer.seal("Neuer Weg 1", as: .street, for: stream, index: 0)
            let home = Home(residence: MunicipalityKey(Names.neighbour), street: street)
            return [
                Ask(stream, .person(.residenceChanged(ResidenceChanged(from: day, home: home))))
            ]
        }
    }

    private static func correction(
        _ target: Revision, _ entry: HoursFacts, _ reason: String
    ) -> HoursCorrection {
        HoursCorrection(
            target: target, entry: entry, standing: .recorded,
            provenance: Provenance(particulars: Particulars(reasonCode: reason)))
    }
}

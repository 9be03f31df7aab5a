import Engagement
import Vault

/// Tells a town day by day into a ledger.
struct LedgerTown {
    let plan: TownPlan
    let clerk: Clerk
    /// People who are known so far: the first so many of the plan.
    private var known = 0
    /// What is to happen on a later day.
    private var later: [Day: [Later]] = [:]
    /// How many days after the last list the town is still told.
    private static let daysAfter = 100

    init(_ plan: TownPlan, _ clerk: Clerk) {
        self.plan = plan
        self.clerk = clerk
    }

    /// Tells all days; `progress` gets each new year.
    mutating func tell(progress: (Int) -> Void) throws(TownError) {
        let office = try settle()
        var day = plan.first
        while day <= plan.last.advanced(by: LedgerTown.daysAfter) {
            try clerk.turn(to: day)
            try happen(on: day, office) { $0.isDecision }
            try newcomers(on: day)
            try deliveries(on: day)
            try applications(on: day)
            try happen(on: day, office) { !$0.isDecision }
            later[day] = nil
            day = day.advanced(by: 1)
            if day.civil.month == 1, day.civil.day == 1 { progress(day.year) }
        }
        try clerk.finish()
    }

    /// What was foreseen for a day and is of one sort.
    private mutating func happen(
        on day: Day, _ office: CardOffice, where isDue: (Later) -> Bool
    ) throws(TownError) {
        for event in later[day] ?? [] where isDue(event) {
            try event.happen(on: day, clerk, office) { later[$0, default: []].append($1) }
        }
    }

    /// What stands before the first day is over: who types, organisations, signatories, the card
    /// programme with its rule, projects.
    private mutating func settle() throws(TownError) -> CardOffice {
        try clerk.type(creates: .actor) { created, sealer in
            let key = sealer.fingerprint(
                of: "town-1", kind: .actor, source: "\u{1F}code")
            let actor = ActorRegistered(
                code: "town-1", sourceKeys: [SourceKey(fingerprint: key, key: nil)])
            return [Ask(created, .actor(.registered(actor)))]
        }
        let rule = CardOffice.rule(of: plan)
        let published = RulePublished(
            version: "\(plan.first.year)-1", from: plan.first, text: rule,
            sha256: Hashes.sha256(rule))
        try clerk.type(creates: .programme) { created, _ in
            let programme = ProgrammeEstablished(
                code: Clerk.programmeCode, title: "Ehrenamtskarte \(Names.town)",
                issuer: Names.town, place: MunicipalityKey(Names.municipality))
            return [
                Ask(created, .programme(.established(programme))),
                Ask(created, .programme(.rulePublished(published))),
            ]
        }
        for number in 0..<plan.organisationCount {
            try clerk.register(plan.organisation(number))
        }
        for number in 0..<plan.projectCount { try open(number) }
        try clerk.flush()
        return try CardOffice(clerk)
    }

    private mutating func open(_ number: Int) throws(TownError) {
        var chance = Chance(plan.seed, .project, number)
        let due = plan.first.advanced(by: chance.within(60...max(90, 300 * plan.years.count)))
        let project = ProjectID(UInt64(number + 1))
        try clerk.type(creates: .project) { created, _ in
            [
                Ask(
                    created,
                    .project(
                        .opened(
                            ProjectOpened(
                                title: "Vorhaben \(number + 1) (erfunden)",
                                place: MunicipalityKey(Names.municipality))))),
                Ask(
                    created,
                    .project(
                        .milestonePlanned(
                            MilestonePlanned(title: "Abschluss", due: VagueDay(due))))),
            ]
        }
        later[due.advanced(by: chance.within(-20...40)), default: []]
            .append(.milestone(project))
    }

    private mutating func newcomers(on day: Day) throws(TownError) {
        while known < plan.people {
            let person = plan.person(known)
            guard person.known <= day else { return }
            try clerk.register(person, of: plan.organisation(person.organisation))
            known += 1
            var chance = Chance(plan.seed, .person, person.number, 1)
            if let until = person.until {
                later[until.advanced(by: chance.within(1...60)), default: []]
                    .append(.leaves(person))
            }
            if chance.happens(oncePer: 20) {
                later[day.advanced(by: chance.within(100...900)), default: []]
                    .append(.moves(person))
            }
        }
    }

    /// The lists that come in on a day.
    private mutating func deliveries(on day: Day) throws(TownError) {
        let (year, month, number) = day.civil
        for index in 0..<plan.organisationCount {
            let organisation = plan.organisation(index)
            guard organisation.deliveryDay == number,
                let period = organisation.period(deliveredIn: year, month),
                period.last >= plan.first, period.first <= plan.last
            else { continue }
            let list = DeliveredList(plan: plan, organisation: organisation, received: day)
            for (due, event) in try list.type(clerk, period: period, people: known) {
                later[due, default: []].append(event)
            }
        }
    }

    /// Every February one in twenty-four of those who have helped for a year asks for a card.
    private mutating func applications(on day: Day) throws(TownError) {
        let (year, month, number) = day.civil
        guard month == 2, number <= 28 else { return }
        for index in stride(from: number - 1, to: known, by: 28)
        where (index / 28 + year).isMultiple(of: 24) {
            let person = plan.person(index)
            guard person.known.advanced(by: 365) < day, person.until.map({ $0 > day }) ?? true
            else { continue }
            let organisation = plan.organisation(person.organisation)
            let card = try clerk.apply(person, of: organisation, on: day)
            var chance = Chance(plan.seed, .person, index, 2)
            later[day.advanced(by: chance.within(5...28)), default: []]
                .append(.decision(person.id, card))
        }
    }
}

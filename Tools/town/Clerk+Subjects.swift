import Engagement

extension Clerk {
    /// Registers an organisation and who signs for it.
    func register(_ organisation: TownOrganisation) throws(TownError) {
        try type(creates: .organisation) { created, sealer in
            let fingerprint = sealer.fingerprint(
                of: organisation.key, kind: .organisation, source: "")
            let registered = OrganisationRegistered(
                name: organisation.name, category: organisation.category.code,
                seat: MunicipalityKey(Names.municipality),
                founded: DaySpan(year: organisation.founded).map {
                    VagueDay(span: $0, written: "\(organisation.founded)")
                },
                nonprofit: true, legalForm: "e. V.",
                sourceKeys: [SourceKey(fingerprint: fingerprint, key: nil)])
            return [Ask(created, .organisation(.registered(registered)))]
        }
        try type(creates: .contact) { created, sealer in
            let contact = ContactRegistered(
                name: sealer.seal(
                    organisation.signatory, as: .contactName, for: created, index: 0),
                function: sealer.seal("Vorsitz", as: .function, for: created, index: 0),
                organisation: organisation.id)
            return [Ask(created, .contact(.registered(contact)))]
        }
    }

    /// Registers a person, and with it the engagement.
    func register(
        _ person: TownPerson, of organisation: TownOrganisation
    ) throws(TownError) {
        try type(creates: .person) { created, sealer in
            var boxes = PersonalTexts(owner: created, sealer: sealer)
            let registered = PersonRegistered(
                givenNames: boxes.seal(person.givenName, .givenNames),
                familyName: boxes.seal(person.familyName, .familyName),
                born: boxes.seal(person.born.iso, .born),
                home: Home(
                    residence: MunicipalityKey(person.residence),
                    district: boxes.seal(person.district, .district),
                    street: boxes.seal(person.street, .street)),
                sourceKeys: [
                    SourceKey(
                        fingerprint: sealer.fingerprint(of: person.key, kind: .person, source: ""),
                        key: boxes.seal(person.key, .sourceKey))
                ])
            sealer = boxes.sealer
            let started = EngagementStarted(
                organisation: organisation.id, activity: person.activity,
                place: MunicipalityKey(Names.municipality), district: person.district,
                since: person.began)
            return [
                Ask(created, .person(.registered(registered))),
                Ask(created, .engagement(.started(started))),
            ]
        }
    }

    /// Takes an application for a card, with the attestation that comes with it.
    func apply(
        _ person: TownPerson, of organisation: TownOrganisation, on day: Day
    ) throws(TownError) -> CardID {
        let intake = Provenance(
            particulars: Particulars(intake: Intake(received: day, channel: .paper)))
        let attested = EngagementAttested(
            organisation: organisation.id, engagement: Clerk.engagement,
            activity: person.activity, place: MunicipalityKey(Names.municipality),
            since: person.began, perWeek: Minutes(Int64(180 + 30 * (person.number % 8))),
            allowance: AllowanceStated.none,
            signatories: [
                Signatory(
                    contact: organisation.contact, signed: day.advanced(by: -3), stampSeen: true)
            ],
            provenance: intake)
        try type(person.id.stream, .engagement(.attested(attested)))
        if person.number.isMultiple(of: 10) {
            let allowance = AllowanceRecorded(
                organisation: organisation.id, year: UInt32(day.year - 1),
                amount: Cents(Int64(100 * (50 + person.number % 700))), kind: .number26a)
            try type(person.id.stream, .engagement(.allowanceRecorded(allowance)))
        }
        let applied = CardApplied(
            card: CardID(0), programme: Clerk.programme, kind: .first, by: .person,
            received: day, identityShown: true, continues: true, provenance: intake)
        let recorded = try type(person.id.stream, .card(.applied(applied)))
        guard case .card(.applied(let event))? = recorded.first?.event else { return CardID(0) }
        return event.card
    }

    /// The town's only card programme.
    static let programme = ProgrammeID(1)
    static let programmeCode = "lindenau-ehrenamtskarte"
    /// Where a person's engagement stands: right after the registration.
    static let engagement: Revision = 1
}

/// Seals the texts of one person's first event.
private struct PersonalTexts {
    let owner: StreamID
    var sealer: any TextSealing

    mutating func seal(_ text: String, _ field: SealedField) -> Sealed {
        sealer.seal(text, as: field, for: owner, index: 0)
    }
}

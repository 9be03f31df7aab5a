import Engagement

@testable import Projections

extension TrialLedger {
    /// A history in which every kind of event stands at least once and has an effect.
    static var sample: TrialLedger {
        var ledger = TrialLedger()
        ledger.appendLedgerAndFigures()
        ledger.appendSubjects()
        ledger.appendEngagements()
        ledger.appendHours()
        ledger.appendCards()
        ledger.appendProject()
        return ledger
    }

    private mutating func appendLedgerAndFigures() {
        append(
            .ledger,
            .ledger(
                .opened(
                    LedgerOpened(
                        ledger: Array(repeating: 7, count: 16), origin: "trial.example",
                        recordFormat: 1, hashAlgorithm: "sha256", timeZone: "Europe/Berlin",
                        simulatedClock: true, language: "de"))))
        append(
            .ledger,
            .ledger(
                .programStarted(ProgramStarted(version: "1", build: "b", schema: 1, engine: 1))))
        append(.ledger, .ledger(.clockStepped(ClockStepped(before: 2, now: 1))))
        let value = append(
            .ledger,
            .ledger(
                .referenceValueSet(
                    ReferenceValueSet(
                        code: "estg-3-26a", from: day(2021, 1, 1), amount: Cents(84_000),
                        source: "EStG"))))
        append(
            .ledger,
            .ledger(.referenceValueEnteredInError(ReferenceValueEnteredInError(target: value))))
        let figure = append(.ledger, .figure(.published(TrialLedger.figure)))
        append(.ledger, .figure(.enteredInError(FigureEnteredInError(target: figure))))
        append(.ledger, .figure(.published(TrialLedger.figure)))
        appendOffice()
        append(
            ActorID(1).stream,
            .actor(.registered(ActorRegistered(code: "amt-1", sourceKeys: [sourceKey(1)]))))
        append(ActorID(1).stream, .actor(.ended(ActorEnded(from: day(2027, 1, 1)))))
    }

    private mutating func appendOffice() {
        let list = ActivityListPublished(
            version: "1", from: day(2025, 1, 1),
            activities: [
                ListedActivity(code: "chor", label: "Chorgesang", synonyms: ["Chor-Probe"])
            ])
        append(.ledger, .ledger(.activityListPublished(list)))
        let answer = FindingAnswered(
            finding: [UInt8](1...16), code: "late", answer: .settled, on: day(2025, 1, 1))
        append(.ledger, .ledger(.findingAnswered(answer)))
        let examination = append(
            .ledger,
            .ledger(
                .examinationStarted(
                    ExaminationStarted(
                        title: "Prüfung", on: day(2025, 1, 1), numbers: ["001"], sample: 1,
                        seed: 7))))
        let closed = ExaminationClosed(examination: examination, on: day(2025, 2, 1))
        append(.ledger, .ledger(.examinationClosed(closed)))
        let reminder = append(
            .ledger,
            .ledger(
                .reminderSet(
                    ReminderSet(subject: anna.stream, due: day(2025, 5, 1), topic: "renewal"))))
        let done = ReminderDone(reminder: reminder, on: day(2025, 4, 1))
        append(.ledger, .ledger(.reminderDone(done)))
    }

    private static var figure: FigurePublished {
        FigurePublished(
            subject: "Ehrenamtskarte", place: rosslau, span: VagueDay(day(2024, 1, 1)),
            value: 200, unit: "cards", exactness: .about, fact: "rund 200 Karten",
            source: "Amtsblatt")
    }

    private func sourceKey(_ byte: UInt8) -> SourceKey {
        SourceKey(fingerprint: Array(repeating: byte, count: 16), key: nil)
    }

    private mutating func appendSubjects() {
        appendPersons()
        let contact = ContactID(1).stream
        append(contact, .contact(.registered(ContactRegistered(organisation: club))))
        append(contact, .contact(.changed(ContactChanged(from: day(2025, 1, 1), person: anna))))
        append(contact, .contact(.ended(ContactEnded(from: day(2026, 1, 1)))))
        let stream = club.stream
        append(
            stream,
            .organisation(
                .registered(OrganisationRegistered(name: "Chor", sourceKeys: [sourceKey(3)]))))
        append(
            stream,
            .organisation(.changed(OrganisationChanged(from: day(2020, 1, 1), nonprofit: true))))
        let renamed = append(
            stream,
            .organisation(.renamed(OrganisationRenamed(from: day(2021, 1, 1), name: "Singkreis"))))
        append(
            stream,
            .organisation(
                .corrected(OrganisationCorrected(target: renamed, name: "Singkreis Süd"))))
        append(
            stream,
            .organisation(
                .succeeded(OrganisationSucceeded(from: day(2025, 1, 1), by: OrganisationID(2)))))
        let dissolved = append(
            stream, .organisation(.dissolved(OrganisationDissolved(from: day(2025, 1, 1)))))
        append(
            stream,
            .organisation(.enteredInError(OrganisationEnteredInError(target: dissolved))))
        var delivery = DeliveryReceived(
            list: "hours", source: "", rows: 3, counted: Minutes(90),
            sha256: Array(repeating: 9, count: 32), period: DaySpan(year: 2025))
        let list = append(stream, .organisation(.deliveryReceived(delivery)))
        delivery.replaces = list
        let corrected = append(stream, .organisation(.deliveryReceived(delivery)))
        append(stream, .organisation(.deliveryUndone(DeliveryUndone(delivery: corrected))))
    }

    private mutating func appendPersons() {
        let stream = anna.stream
        append(
            stream,
            .person(
                .registered(
                    PersonRegistered(
                        givenNames: sealed(anna, 1), familyName: sealed(anna, 2),
                        home: Home(residence: rosslau), sourceKeys: [sourceKey(2)]))))
        let moved = ResidenceChanged(from: day(2022, 1, 1), home: Home(district: sealed(anna, 9)))
        append(stream, .person(.residenceChanged(moved)))
        let named = append(
            stream,
            .person(.nameChanged(NameChanged(from: day(2023, 1, 1), familyName: sealed(anna, 3)))))
        append(
            stream,
            .person(.reachChanged(ReachChanged(from: day(2024, 1, 1), phone: sealed(anna, 4)))))
        append(
            stream,
            .person(
                .detailsCorrected(DetailsCorrected(target: named, familyName: sealed(anna, 5)))))
        let block = AddressBlockNoted(from: day(2024, 1, 1), until: day(2025, 12, 31))
        append(stream, .person(.addressBlocked(block)))
        append(stream, .person(.addressUnblocked(AddressBlockLifted(from: day(2024, 7, 1)))))
        let consent = ConsentGiven(purpose: "publish-name", on: day(2024, 1, 1))
        append(stream, .person(.consentGiven(consent)))
        let withdrawn = ConsentWithdrawn(purpose: "publish-name", on: day(2025, 1, 1))
        append(stream, .person(.consentWithdrawn(withdrawn)))
        append(stream, .person(.aliasRecorded(AliasRecorded(spelling: sourceKey(5)))))
        let died = append(
            stream, .person(.died(PersonDied(day: VagueDay(day(2026, 1, 1))))))
        append(stream, .person(.enteredInError(PersonEnteredInError(target: died))))
        let merged = append(stream, .person(.merged(PersonMerged(into: PersonID(2)))))
        append(stream, .person(.separated(PersonSeparated(target: merged))))
    }

    private mutating func appendEngagements() {
        let stream = anna.stream
        let started = append(
            stream,
            .engagement(
                .started(
                    EngagementStarted(
                        organisation: club, since: VagueDay(day(2015, 1, 1)),
                        sourceKeys: [sourceKey(4)]))))
        append(
            stream,
            .engagement(
                .paused(EngagementPaused(engagement: started, from: day(2016, 1, 1)))))
        append(
            stream,
            .engagement(
                .resumed(EngagementResumed(engagement: started, from: day(2016, 7, 1)))))
        let ended = append(
            stream,
            .engagement(
                .ended(EngagementEnded(engagement: started, day: VagueDay(day(2024, 1, 1))))))
        append(
            stream, .engagement(.enteredInError(EngagementEnteredInError(target: ended))))
        let attested = append(
            stream,
            .engagement(
                .attested(
                    EngagementAttested(
                        organisation: club, engagement: started, perWeek: Minutes(300),
                        allowance: AllowanceStated.none,
                        signatories: [
                            Signatory(
                                contact: ContactID(1), signed: day(2024, 2, 1), stampSeen: true)
                        ], marks: [.lateTyped]))))
        append(
            stream,
            .engagement(
                .attestationWithdrawn(
                    AttestationWithdrawn(attestation: attested, on: day(2024, 5, 1)))))
        append(
            stream,
            .engagement(
                .qualificationRecorded(
                    QualificationRecorded(code: "juleica", from: day(2024, 1, 1)))))
        let honour = HonourRecorded(code: "ehrennadel", day: VagueDay(day(2024, 1, 1)))
        append(stream, .engagement(.honourRecorded(honour)))
        append(
            stream,
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: club, year: 2024, amount: Cents(50_000), kind: .number26a))))
        append(
            stream,
            .engagement(
                .declarationMade(DeclarationMade(code: "continues", on: day(2024, 1, 1)))))
    }

    private mutating func appendHours() {
        let stream = anna.stream
        let entry = hours(90, on: DaySpan(day(2025, 3, 1)), marks: [.overlappingTimes])
        let number = append(stream, .hours(.recorded(entry)))
        append(stream, .hours(.accepted(said(of: entry, number, .marked))))
        append(stream, .hours(.confirmed(said(of: entry, number, .recorded))))
        append(stream, .hours(.confirmationWithdrawn(said(of: entry, number, .confirmed))))
        append(stream, .hours(.rejected(said(of: entry, number, .recorded))))
        append(stream, .hours(.reversed(said(of: entry, number, .rejected))))
        let group = HoursRecordedForGroup(
            span: DaySpan(day(2025, 3, 1)), heads: 20, minutes: Minutes(3_000), basis: .voluntary)
        append(club.stream, .hours(.recordedForGroup(group)))
    }
}

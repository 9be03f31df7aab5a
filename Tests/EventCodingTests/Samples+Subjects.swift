@testable import Engagement

extension Sample {
    static let ledger: [Sample] = [
        .full(
            .ledger(
                .opened(
                    LedgerOpened(
                        ledger: [UInt8](1...16), origin: "dessau-rosslau.de/stundenbuch",
                        recordFormat: 1, hashAlgorithm: "sha256", timeZone: "Europe/Berlin",
                        simulatedClock: true, language: "de")))),
        .bare(
            .ledger(
                .opened(
                    LedgerOpened(
                        ledger: [UInt8](1...16), origin: "a", recordFormat: 0,
                        hashAlgorithm: "sha256", timeZone: "UTC", simulatedClock: false,
                        language: "en")))),
        .full(
            .ledger(
                .programStarted(
                    ProgramStarted(version: "0.1.0", build: "debug", schema: 1, engine: 2)))),
        .full(.ledger(.clockStepped(ClockStepped(before: 1_700_000_000_000_000, now: -1)))),
        .full(
            .ledger(
                .referenceValueSet(
                    ReferenceValueSet(
                        code: "estg-3-26a", from: Part.day, until: Part.later,
                        amount: Cents(84_000), source: "BGBl.", provenance: Part.provenance)))),
        .bare(
            .ledger(
                .referenceValueSet(
                    ReferenceValueSet(
                        code: "estg-3-26a", from: Part.day, amount: .zero, source: "BGBl.")))),
        .full(
            .ledger(
                .referenceValueEnteredInError(
                    ReferenceValueEnteredInError(target: 3, provenance: Part.provenance)))),
        .bare(
            .ledger(.referenceValueEnteredInError(ReferenceValueEnteredInError(target: 0)))),
    ]

    static let figures: [Sample] = [
        .full(
            .figure(
                .published(
                    FigurePublished(
                        subject: "Ehrenamtskarte", place: Part.rosslau, span: Part.vague,
                        value: 200, unit: "cards", exactness: .about, fact: "rund 200 Karten",
                        source: "Amtsblatt", provenance: Part.provenance)))),
        .bare(
            .figure(
                .published(
                    FigurePublished(
                        subject: "Karte", span: Part.exact, value: -1, unit: "cards",
                        exactness: .exact, fact: "keine", source: "Amtsblatt")))),
        .full(
            .figure(
                .enteredInError(FigureEnteredInError(target: 4, provenance: Part.provenance)))),
        .bare(.figure(.enteredInError(FigureEnteredInError(target: 0)))),
    ]

    static let actors: [Sample] = [
        .full(
            .actor(
                .registered(
                    ActorRegistered(
                        code: "engagement-1", name: Part.sealed(.actorName),
                        account: Part.sealed(.account), sourceKeys: [Part.sourceKey],
                        provenance: Part.provenance)))),
        .bare(.actor(.registered(ActorRegistered(code: "engagement-1")))),
        .full(.actor(.ended(ActorEnded(from: Part.day, provenance: Part.provenance)))),
        .bare(.actor(.ended(ActorEnded(from: Part.day)))),
    ]

    static let protection: [Sample] = [
        .full(
            .person(
                .addressBlocked(
                    AddressBlockNoted(
                        from: Part.day, until: Part.later, provenance: Part.provenance)))),
        .bare(.person(.addressBlocked(AddressBlockNoted(from: Part.day)))),
        .full(
            .person(
                .addressUnblocked(
                    AddressBlockLifted(from: Part.later, provenance: Part.provenance)))),
        .bare(.person(.addressUnblocked(AddressBlockLifted(from: Part.later)))),
        .full(
            .person(
                .consentGiven(
                    ConsentGiven(
                        purpose: "publish-name", on: Part.day, provenance: Part.provenance)))),
        .bare(.person(.consentGiven(ConsentGiven(purpose: "publish-name", on: Part.day)))),
        .full(
            .person(
                .consentWithdrawn(
                    ConsentWithdrawn(
                        purpose: "publish-name", on: Part.later, provenance: Part.provenance)))),
        .bare(
            .person(.consentWithdrawn(ConsentWithdrawn(purpose: "publish-name", on: Part.later)))),
    ]

    static let persons: [Sample] = [
        .full(
            .person(
                .registered(
                    PersonRegistered(
                        givenNames: Part.sealed(.givenNames),
                        familyName: Part.sealed(.familyName), born: Part.sealed(.born),
                        home: Part.home, email: Part.sealed(.email), phone: Part.sealed(.phone),
                        sourceKeys: [
                            Part.sourceKey,
                            SourceKey(fingerprint: [UInt8](2...17), key: nil),
                        ], provenance: Part.provenance)))),
        .bare(.person(.registered(PersonRegistered(home: Home())))),
        .full(
            .person(
                .residenceChanged(
                    ResidenceChanged(
                        from: Part.day, home: Part.home, provenance: Part.provenance)))),
        .bare(.person(.residenceChanged(ResidenceChanged(from: Part.day, home: Home())))),
        .full(
            .person(
                .nameChanged(
                    NameChanged(
                        from: Part.day, givenNames: Part.sealed(.givenNames),
                        familyName: Part.sealed(.familyName), provenance: Part.provenance)))),
        .bare(.person(.nameChanged(NameChanged(from: Part.day)))),
        .full(
            .person(
                .reachChanged(
                    ReachChanged(
                        from: Part.day, email: Part.sealed(.email), phone: Part.sealed(.phone),
                        provenance: Part.provenance)))),
        .bare(.person(.reachChanged(ReachChanged(from: Part.day)))),
        .full(
            .person(
                .detailsCorrected(
                    DetailsCorrected(
                        target: 1, givenNames: Part.sealed(.givenNames),
                        familyName: Part.sealed(.familyName), born: Part.sealed(.born),
                        home: Part.home, email: Part.sealed(.email), phone: Part.sealed(.phone),
                        provenance: Part.provenance)))),
        .bare(.person(.detailsCorrected(DetailsCorrected(target: 0)))),
        .full(.person(.died(PersonDied(day: Part.vague, provenance: Part.provenance)))),
        .bare(.person(.died(PersonDied(day: Part.exact)))),
        .full(
            .person(
                .aliasRecorded(
                    AliasRecorded(
                        spelling: Part.sourceKey, organisation: Part.club,
                        provenance: Part.provenance)))),
        .bare(
            .person(
                .aliasRecorded(
                    AliasRecorded(
                        spelling: SourceKey(fingerprint: [UInt8](2...17), key: nil))))),
        .full(
            .person(
                .merged(PersonMerged(into: PersonID(9), provenance: Part.provenance)))),
        .bare(.person(.merged(PersonMerged(into: PersonID(9))))),
        .full(.person(.separated(PersonSeparated(target: 8, provenance: Part.provenance)))),
        .bare(.person(.separated(PersonSeparated(target: 0)))),
        .full(
            .person(
                .enteredInError(
                    PersonEnteredInError(
                        target: 8, alias: [UInt8](1...16), provenance: Part.provenance)))),
        .bare(.person(.enteredInError(PersonEnteredInError(target: 0)))),
    ]

    static let contacts: [Sample] = [
        .full(
            .contact(
                .registered(
                    ContactRegistered(
                        name: Part.sealed(.contactName), function: Part.sealed(.function),
                        organisation: Part.club, email: Part.sealed(.email),
                        phone: Part.sealed(.phone), person: Part.anna,
                        sourceKeys: [Part.sourceKey], provenance: Part.provenance)))),
        .bare(.contact(.registered(ContactRegistered()))),
        .full(
            .contact(
                .changed(
                    ContactChanged(
                        from: Part.day, name: Part.sealed(.contactName),
                        function: Part.sealed(.function), email: Part.sealed(.email),
                        phone: Part.sealed(.phone), person: Part.anna,
                        provenance: Part.provenance)))),
        .bare(.contact(.changed(ContactChanged(from: Part.day)))),
        .full(.contact(.ended(ContactEnded(from: Part.day, provenance: Part.provenance)))),
        .bare(.contact(.ended(ContactEnded(from: Part.day)))),
    ]
}

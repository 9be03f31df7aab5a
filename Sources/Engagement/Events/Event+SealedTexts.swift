extension Event {
    /// Every sealed text that the event carries.
    ///
    /// A verification asks this of every record, so the fields are listed by hand; a test holds
    /// the list against every field that the events have.
    package var sealedTexts: [Sealed] {
        var texts: [Sealed?] =
            switch self {
            case .actor(let event): event.sealedTexts
            case .person(let event): event.sealedTexts
            case .contact(let event): event.sealedTexts
            case .engagement(let event): event.sealedTexts
            case .hours(.recorded(let event)): [event.evidence]
            case .ledger, .figure, .organisation, .hours, .card, .programme, .project: []
            }
        texts.append(provenance.particulars?.reason)
        for key in sourceKeys { texts.append(key.key) }
        return texts.compactMap { $0 }
    }
}

extension ActorEvent {
    fileprivate var sealedTexts: [Sealed?] {
        switch self {
        case .registered(let event): [event.name, event.account]
        case .ended: []
        }
    }
}

extension PersonEvent {
    fileprivate var sealedTexts: [Sealed?] {
        switch self {
        case .registered(let event):
            [event.givenNames, event.familyName, event.born, event.email, event.phone]
                + event.home.sealedTexts
        case .residenceChanged(let event): event.home.sealedTexts
        case .nameChanged(let event): [event.givenNames, event.familyName]
        case .reachChanged(let event): [event.email, event.phone]
        case .detailsCorrected(let event):
            [event.givenNames, event.familyName, event.born, event.email, event.phone]
                + (event.home?.sealedTexts ?? [])
        case .died, .addressBlocked, .addressUnblocked, .consentGiven, .consentWithdrawn,
            .aliasRecorded, .merged, .separated, .enteredInError:
            []
        }
    }
}

extension Home {
    fileprivate var sealedTexts: [Sealed?] { [district, street, postalCode, town] }
}

extension ContactEvent {
    fileprivate var sealedTexts: [Sealed?] {
        switch self {
        case .registered(let event): [event.name, event.function, event.email, event.phone]
        case .changed(let event): [event.name, event.function, event.email, event.phone]
        case .ended: []
        }
    }
}

extension EngagementEvent {
    fileprivate var sealedTexts: [Sealed?] {
        switch self {
        case .started(let event): [event.function]
        case .attested(let event): [event.function]
        case .qualificationRecorded(let event): [event.number]
        case .paused, .resumed, .ended, .attestationWithdrawn, .honourRecorded,
            .allowanceRecorded, .declarationMade, .enteredInError:
            []
        }
    }
}

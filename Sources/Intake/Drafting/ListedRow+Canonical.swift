import Engagement

extension ListedRow {
    /// The source's own key of the row, when it has one.
    package var key: String? {
        switch self {
        case .organisation(let row): row.id
        case .person(let row): row.id
        case .engagement(let row): row.id
        case .attestation(let row): row.id
        case .allowance(let row): row.id
        case .hours(let row): row.id
        case .groupHours(let row): row.id
        case .card(let row): row.id
        }
    }

    /// The typed values after the key, in the order of `Schemas/IMPORT.md`.
    func content(isTakenOver: Bool) -> [UInt8] {
        var canonical = Canonical()
        switch self {
        case .organisation(let row): row.write(to: &canonical)
        case .person(let row): row.write(to: &canonical)
        case .engagement(let row): row.write(to: &canonical)
        case .attestation(let row): row.write(to: &canonical)
        case .allowance(let row): row.write(to: &canonical)
        case .hours(let row): row.write(to: &canonical)
        case .groupHours(let row): row.write(to: &canonical)
        case .card(let row):
            row.write(to: &canonical)
            canonical.add(isTakenOver)
        }
        return canonical.bytes
    }
}

extension ListedOrganisation {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(name)
        canonical.add(category)
        canonical.add(seat)
        canonical.add(founded)
        canonical.add(nonprofit)
        canonical.add(legalForm)
    }
}

extension ListedPerson {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(givenNames)
        canonical.add(familyName)
        canonical.add(born)
        canonical.add(residence)
        canonical.add(street)
        canonical.add(postalCode)
        canonical.add(town)
        canonical.add(district)
        canonical.add(email)
        canonical.add(phone)
    }
}

extension ListedEngagement {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(person)
        canonical.add(organisation)
        canonical.add(activity)
        canonical.add(place)
        canonical.add(district)
        canonical.add(since)
        canonical.add(until)
        canonical.add(function)
    }
}

extension ListedAttestation {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(person)
        canonical.add(organisation)
        canonical.add(function)
        canonical.add(activity)
        canonical.add(place)
        canonical.add(since)
        canonical.add(until)
        canonical.add(perWeek)
        canonical.add(perYear)
        canonical.add(period)
        canonical.add((money?.stated.rawValue).map(Int64.init))
        canonical.add(money?.amount?.count)
        canonical.add(continues)
        canonical.add(signedBy)
        canonical.add(signedFunction)
        canonical.add(signedOn)
        canonical.add(receivedOn)
        canonical.add(document)
    }
}

extension ListedAllowance {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(person)
        canonical.add(organisation)
        canonical.add(Int64(year))
        canonical.add(amount.count)
        canonical.add(Int64(kind.rawValue))
    }
}

extension ListedHours {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(person)
        canonical.add(organisation)
        canonical.add(activity)
        canonical.add(day)
        canonical.add((clock?.from).map(Int64.init))
        canonical.add((clock?.until).map(Int64.init))
        canonical.add(minutes)
        canonical.add(place)
        canonical.add(district)
        canonical.add(project)
        canonical.add(Int64(basis.rawValue))
        canonical.add(Int64(grade.rawValue))
        canonical.add(evidence)
        canonical.add(confirmedBy)
        canonical.add(confirmedOn)
        canonical.add(receivedOn)
    }
}

extension ListedGroupHours {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(organisation)
        canonical.add(activity)
        canonical.add(day)
        canonical.add(Int64(heads))
        canonical.add(minutes)
        canonical.add(place)
        canonical.add(district)
        canonical.add(project)
        canonical.add(Int64(basis.rawValue))
        canonical.add(receivedOn)
    }
}

extension ListedCard {
    fileprivate func write(to canonical: inout Canonical) {
        canonical.add(person)
        canonical.add(programme)
        canonical.add(Int64(kind.rawValue))
        canonical.add(number)
        canonical.add(receivedOn)
        canonical.add(decidedOn)
        canonical.add((decision?.rawValue).map(Int64.init))
        canonical.add(ground)
        canonical.add(validFrom)
        canonical.add(validUntil)
        canonical.add(fileReference)
    }
}

/// What happened to volunteers.
package enum PersonEvent: Hashable, Sendable {
    /// A volunteer became known to the office.
    case registered(PersonRegistered)
    /// The person moved: true from a day on.
    case residenceChanged(ResidenceChanged)
    /// The person's name changed: true from a day on.
    case nameChanged(NameChanged)
    /// The person is reached otherwise: true from a day on.
    case reachChanged(ReachChanged)
    /// What an earlier event said of the person was always wrong.
    case detailsCorrected(DetailsCorrected)
    /// The person died.
    case died(PersonDied)
    /// The registry blocks information about where the person lives (Auskunftssperre).
    case addressBlocked(AddressBlockNoted)
    /// The block of information about where the person lives ended.
    case addressUnblocked(AddressBlockLifted)
    /// The person consented to a use of personal data.
    case consentGiven(ConsentGiven)
    /// The person took a consent back.
    case consentWithdrawn(ConsentWithdrawn)
    /// A source writes the name in this way: where it does so again, it means the same person.
    case aliasRecorded(AliasRecorded)
    /// This person turned out to be another one already known.
    case merged(PersonMerged)
    /// A merger was wrong; this person stands alone again.
    case separated(PersonSeparated)
    /// An event about the person was entered in error.
    case enteredInError(PersonEnteredInError)
}

/// A volunteer became known to the office.
package struct PersonRegistered: Hashable, Sendable {
    /// Given names.
    package var givenNames: Sealed?
    /// Family name.
    package var familyName: Sealed?
    /// Day of birth, `1980-03-01`.
    package var born: Sealed?
    /// Where the person lives.
    package var home: Home
    /// Electronic mail address.
    package var email: Sealed?
    /// Telephone number.
    package var phone: Sealed?
    /// What sources call this person.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        givenNames: Sealed? = nil, familyName: Sealed? = nil, born: Sealed? = nil, home: Home,
        email: Sealed? = nil, phone: Sealed? = nil, sourceKeys: [SourceKey] = [],
        provenance: Provenance = .unknown
    ) {
        self.givenNames = givenNames
        self.familyName = familyName
        self.born = born
        self.home = home
        self.email = email
        self.phone = phone
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// The person moved: true from a day on.
package struct ResidenceChanged: Hashable, Sendable {
    /// The first day at the new place.
    package var from: Day
    /// Where the person lives from then on.
    package var home: Home
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, home: Home, provenance: Provenance = .unknown) {
        self.from = from
        self.home = home
        self.provenance = provenance
    }
}

/// The person's name changed: true from a day on.
package struct NameChanged: Hashable, Sendable {
    /// The first day with the new name.
    package var from: Day
    /// Given names, when changed.
    package var givenNames: Sealed?
    /// Family name, when changed.
    package var familyName: Sealed?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        from: Day, givenNames: Sealed? = nil, familyName: Sealed? = nil,
        provenance: Provenance = .unknown
    ) {
        self.from = from
        self.givenNames = givenNames
        self.familyName = familyName
        self.provenance = provenance
    }
}

/// The person is reached otherwise: true from a day on.
package struct ReachChanged: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// Electronic mail address, when changed.
    package var email: Sealed?
    /// Telephone number, when changed.
    package var phone: Sealed?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        from: Day, email: Sealed? = nil, phone: Sealed? = nil, provenance: Provenance = .unknown
    ) {
        self.from = from
        self.email = email
        self.phone = phone
        self.provenance = provenance
    }
}

/// What an earlier event said of the person was always wrong.
package struct DetailsCorrected: Hashable, Sendable {
    /// The event corrected, by its revision in the same stream.
    package var target: Revision
    /// Given names, when corrected.
    package var givenNames: Sealed?
    /// Family name, when corrected.
    package var familyName: Sealed?
    /// Day of birth, when corrected.
    package var born: Sealed?
    /// Where the person lived, when corrected.
    package var home: Home?
    /// Electronic mail address, when corrected.
    package var email: Sealed?
    /// Telephone number, when corrected.
    package var phone: Sealed?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        target: Revision, givenNames: Sealed? = nil, familyName: Sealed? = nil,
        born: Sealed? = nil, home: Home? = nil, email: Sealed? = nil, phone: Sealed? = nil,
        provenance: Provenance = .unknown
    ) {
        self.target = target
        self.givenNames = givenNames
        self.familyName = familyName
        self.born = born
        self.home = home
        self.email = email
        self.phone = phone
        self.provenance = provenance
    }
}

/// The person died.
package struct PersonDied: Hashable, Sendable {
    /// The day of death, as far as it is known.
    package var day: VagueDay
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(day: VagueDay, provenance: Provenance = .unknown) {
        self.day = day
        self.provenance = provenance
    }
}

/// This person turned out to be another one already known.
package struct PersonMerged: Hashable, Sendable {
    /// The person that goes on.
    package var into: PersonID
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(into: PersonID, provenance: Provenance = .unknown) {
        self.into = into
        self.provenance = provenance
    }
}

/// A merger was wrong; this person stands alone again.
package struct PersonSeparated: Hashable, Sendable {
    /// The merger, by its revision in the same stream.
    package var target: Revision
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(target: Revision, provenance: Provenance = .unknown) {
        self.target = target
        self.provenance = provenance
    }
}

/// An event about the person was entered in error.
package struct PersonEnteredInError: Hashable, Sendable {
    /// The event, by its revision in the same stream.
    package var target: Revision
    /// The fingerprint of the alias that is undone, repeated so that nobody is found by it.
    package var alias: [UInt8]?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        target: Revision, alias: [UInt8]? = nil, provenance: Provenance = .unknown
    ) {
        self.target = target
        self.alias = alias
        self.provenance = provenance
    }
}

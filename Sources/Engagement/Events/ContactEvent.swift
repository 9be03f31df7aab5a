/// What happened to contacts and signatories.
package enum ContactEvent: Hashable, Sendable {
    /// Somebody who signs or answers became known.
    case registered(ContactRegistered)
    /// What is known of the contact changed from a day on.
    case changed(ContactChanged)
    /// The contact answers for nothing any longer.
    case ended(ContactEnded)
}

/// Somebody who signs or answers became known.
package struct ContactRegistered: Hashable, Sendable {
    /// The name.
    package var name: Sealed?
    /// The function, as Vorsitz.
    package var function: Sealed?
    /// For which organisation.
    package var organisation: OrganisationID?
    /// Electronic mail address.
    package var email: Sealed?
    /// Telephone number.
    package var phone: Sealed?
    /// The volunteer who is the same human being.
    package var person: PersonID?
    /// What sources call this contact.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        name: Sealed? = nil, function: Sealed? = nil, organisation: OrganisationID? = nil,
        email: Sealed? = nil, phone: Sealed? = nil, person: PersonID? = nil,
        sourceKeys: [SourceKey] = [], provenance: Provenance = .unknown
    ) {
        self.name = name
        self.function = function
        self.organisation = organisation
        self.email = email
        self.phone = phone
        self.person = person
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// What is known of the contact changed from a day on.
package struct ContactChanged: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// The name, when changed.
    package var name: Sealed?
    /// The function, when changed.
    package var function: Sealed?
    /// Electronic mail address, when changed.
    package var email: Sealed?
    /// Telephone number, when changed.
    package var phone: Sealed?
    /// The volunteer who is the same human being, when it became known.
    package var person: PersonID?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        from: Day, name: Sealed? = nil, function: Sealed? = nil, email: Sealed? = nil,
        phone: Sealed? = nil, person: PersonID? = nil, provenance: Provenance = .unknown
    ) {
        self.from = from
        self.name = name
        self.function = function
        self.email = email
        self.phone = phone
        self.person = person
        self.provenance = provenance
    }
}

/// The contact answers for nothing any longer.
package struct ContactEnded: Hashable, Sendable {
    /// The first day without.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, provenance: Provenance = .unknown) {
        self.from = from
        self.provenance = provenance
    }
}

/// Where a person lives: the municipality in the clear, the address sealed.
package struct Home: Hashable, Sendable {
    /// The municipality.
    package var residence: MunicipalityKey?
    /// The district (Ortsteil, Quartier).
    package var district: Sealed?
    /// Street and house number.
    package var street: Sealed?
    /// Postal code.
    package var postalCode: Sealed?
    /// Town, as in the address.
    package var town: Sealed?

    /// A home of which nothing need be known.
    package init(
        residence: MunicipalityKey? = nil, district: Sealed? = nil, street: Sealed? = nil,
        postalCode: Sealed? = nil, town: Sealed? = nil
    ) {
        self.residence = residence
        self.district = district
        self.street = street
        self.postalCode = postalCode
        self.town = town
    }
}

/// From when to when on a day, in minutes since midnight.
package struct ClockSpan: Hashable, Sendable {
    /// Minutes since midnight at the beginning, 0 to 1,439.
    package var from: Int
    /// Minutes since midnight at the end, more than ``from``, at most 1,440.
    package var until: Int

    /// A span within a day; nil when it is empty or leaves the day.
    package init?(from: Int, until: Int) {
        guard (0..<1_440).contains(from), until > from, until <= 1_440 else { return nil }
        self.from = from
        self.until = until
    }

    /// Whether the two spans share a minute.
    package func overlaps(_ other: ClockSpan) -> Bool { from < other.until && other.from < until }
}

/// What an hours entry says: enough to add it to every sum and to take it out again.
package struct HoursFacts: Hashable, Sendable {
    /// For whom.
    package var organisation: OrganisationID
    /// Doing what.
    package var activity: String?
    /// The day, or the span of a sum.
    package var span: DaySpan
    /// How long.
    package var minutes: Minutes
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// For which project.
    package var project: ProjectID?
    /// On what basis.
    package var basis: HoursBasis
    /// How well it is evidenced.
    package var grade: EvidenceGrade

    /// The facts of an entry.
    @inlinable
    package init(
        organisation: OrganisationID, activity: String?, span: DaySpan, minutes: Minutes,
        place: MunicipalityKey?, district: String?, project: ProjectID?, basis: HoursBasis,
        grade: EvidenceGrade
    ) {
        self.organisation = organisation
        self.activity = activity
        self.span = span
        self.minutes = minutes
        self.place = place
        self.district = district
        self.project = project
        self.basis = basis
        self.grade = grade
    }
}

extension HoursRecorded {
    /// What the entry says, as corrections repeat it.
    package var facts: HoursFacts {
        HoursFacts(
            organisation: organisation, activity: activity, span: span, minutes: minutes,
            place: place, district: district, project: project, basis: basis, grade: grade)
    }
}

/// Who signed an attestation, and when.
package struct Signatory: Hashable, Sendable {
    /// Who signed.
    package var contact: ContactID
    /// The day of the signature.
    package var signed: Day?
    /// Whether the organisation's stamp was seen.
    package var stampSeen: Bool?

    /// A signatory.
    package init(contact: ContactID, signed: Day?, stampSeen: Bool?) {
        self.contact = contact
        self.signed = signed
        self.stampSeen = stampSeen
    }
}

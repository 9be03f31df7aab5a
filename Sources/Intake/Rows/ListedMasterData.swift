package import Engagement

/// A row of the list of organisations.
package struct ListedOrganisation: Hashable, Sendable {
    /// The source's own key.
    package var id: String
    /// Its name.
    package var name: String
    /// Its field, as `sport`.
    package var category: String?
    /// Its seat.
    package var seat: MunicipalityKey?
    /// When it was founded.
    package var founded: VagueDay?
    /// Whether it is recognised as non-profit.
    package var nonprofit: Bool?
    /// Its legal form.
    package var legalForm: String?
}

/// A row of the list of persons.
package struct ListedPerson: Hashable, Sendable {
    /// The source's own key.
    package var id: String
    /// Given names.
    package var givenNames: String?
    /// Family name.
    package var familyName: String
    /// Day of birth.
    package var born: Day?
    /// The municipality where the person lives.
    package var residence: MunicipalityKey?
    /// Street and house number.
    package var street: String?
    /// Postal code, five digits.
    package var postalCode: String?
    /// Town, as in the address.
    package var town: String?
    /// District (Ortsteil, Quartier).
    package var district: String?
    /// Electronic mail address.
    package var email: String?
    /// Telephone number.
    package var phone: String?
    /// The municipality that postal code and town lead to, where the row states none; it stands in
    /// no row and is no part of what makes a row the same.
    package var located: MunicipalityKey?
}

/// A row of the list of engagements.
package struct ListedEngagement: Hashable, Sendable {
    /// The source's own key, when it has one.
    package var id: String?
    /// Who, by the source's key, as `P-12` or by name.
    package var person: ListedPersonReference
    /// With whom, by the source's key or as `O-3`.
    package var organisation: String
    /// Doing what.
    package var activity: String?
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// Since when.
    package var since: VagueDay?
    /// Until when.
    package var until: VagueDay?
    /// In which function.
    package var function: String?
}

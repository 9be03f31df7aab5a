/// What happened to organisations.
package enum OrganisationEvent: Hashable, Sendable {
    /// An organisation became known to the office.
    case registered(OrganisationRegistered)
    /// What is known of the organisation changed from a day on.
    case changed(OrganisationChanged)
    /// The organisation bears another name from a day on.
    case renamed(OrganisationRenamed)
    /// Another organisation carries on what this one did.
    case succeeded(OrganisationSucceeded)
    /// The organisation ended.
    case dissolved(OrganisationDissolved)
    /// A list was handed in.
    case deliveryReceived(DeliveryReceived)
    /// A list was undone as a whole: what came with it was taken back.
    case deliveryUndone(DeliveryUndone)
    /// What an earlier event said of the organisation was always wrong.
    case corrected(OrganisationCorrected)
    /// An event about the organisation was entered in error.
    case enteredInError(OrganisationEnteredInError)
}

/// An organisation became known to the office.
package struct OrganisationRegistered: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Its field, as `sport`.
    package var category: String?
    /// Its seat.
    package var seat: MunicipalityKey?
    /// When it was founded.
    package var founded: VagueDay?
    /// Whether it is recognised as non-profit (gemeinnützig).
    package var nonprofit: Bool?
    /// Its legal form, as `e. V.`.
    package var legalForm: String?
    /// What sources call it.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        name: String, category: String? = nil, seat: MunicipalityKey? = nil,
        founded: VagueDay? = nil, nonprofit: Bool? = nil, legalForm: String? = nil,
        sourceKeys: [SourceKey] = [], provenance: Provenance = .unknown
    ) {
        self.name = name
        self.category = category
        self.seat = seat
        self.founded = founded
        self.nonprofit = nonprofit
        self.legalForm = legalForm
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// What is known of the organisation changed from a day on.
package struct OrganisationChanged: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// Its field, when changed.
    package var category: String?
    /// Its seat, when changed.
    package var seat: MunicipalityKey?
    /// Whether it is non-profit, when changed.
    package var nonprofit: Bool?
    /// Its legal form, when changed.
    package var legalForm: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        from: Day, category: String? = nil, seat: MunicipalityKey? = nil, nonprofit: Bool? = nil,
        legalForm: String? = nil, provenance: Provenance = .unknown
    ) {
        self.from = from
        self.category = category
        self.seat = seat
        self.nonprofit = nonprofit
        self.legalForm = legalForm
        self.provenance = provenance
    }
}

/// The organisation bears another name from a day on.
package struct OrganisationRenamed: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// The new name.
    package var name: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, name: String, provenance: Provenance = .unknown) {
        self.from = from
        self.name = name
        self.provenance = provenance
    }
}

/// Another organisation carries on what this one did.
package struct OrganisationSucceeded: Hashable, Sendable {
    /// The first day of the other.
    package var from: Day
    /// The other.
    package var by: OrganisationID
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, by: OrganisationID, provenance: Provenance = .unknown) {
        self.from = from
        self.by = by
        self.provenance = provenance
    }
}

/// The organisation ended.
package struct OrganisationDissolved: Hashable, Sendable {
    /// The first day without it.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, provenance: Provenance = .unknown) {
        self.from = from
        self.provenance = provenance
    }
}

/// What an earlier event said of the organisation was always wrong.
package struct OrganisationCorrected: Hashable, Sendable {
    /// The event corrected, by its revision in the same stream.
    package var target: Revision
    /// Its name, when corrected.
    package var name: String?
    /// Its field, when corrected.
    package var category: String?
    /// Its seat, when corrected.
    package var seat: MunicipalityKey?
    /// When it was founded, when corrected.
    package var founded: VagueDay?
    /// Whether it is non-profit, when corrected.
    package var nonprofit: Bool?
    /// Its legal form, when corrected.
    package var legalForm: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        target: Revision, name: String? = nil, category: String? = nil,
        seat: MunicipalityKey? = nil, founded: VagueDay? = nil, nonprofit: Bool? = nil,
        legalForm: String? = nil, provenance: Provenance = .unknown
    ) {
        self.target = target
        self.name = name
        self.category = category
        self.seat = seat
        self.founded = founded
        self.nonprofit = nonprofit
        self.legalForm = legalForm
        self.provenance = provenance
    }
}

/// An event about the organisation was entered in error.
package struct OrganisationEnteredInError: Hashable, Sendable {
    /// The event, by its revision in the same stream.
    package var target: Revision
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(target: Revision, provenance: Provenance = .unknown) {
        self.target = target
        self.provenance = provenance
    }
}

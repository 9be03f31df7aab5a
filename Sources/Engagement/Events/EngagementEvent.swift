/// What happened to engagements.
package enum EngagementEvent: Hashable, Sendable {
    /// The person is engaged with an organisation.
    case started(EngagementStarted)
    /// The engagement rests from a day on.
    case paused(EngagementPaused)
    /// The engagement goes on after a rest.
    case resumed(EngagementResumed)
    /// The engagement ended.
    case ended(EngagementEnded)
    /// An organisation attests an engagement by signature (Trägerbestätigung).
    case attested(EngagementAttested)
    /// An attestation was withdrawn by those who gave it.
    case attestationWithdrawn(AttestationWithdrawn)
    /// The person holds a qualification.
    case qualificationRecorded(QualificationRecorded)
    /// The person was honoured for the engagement.
    case honourRecorded(HonourRecorded)
    /// Money was paid to the person for an engagement in a calendar year.
    case allowanceRecorded(AllowanceRecorded)
    /// The person declared something that no fact can prove.
    case declarationMade(DeclarationMade)
    /// An event about an engagement was entered in error.
    case enteredInError(EngagementEnteredInError)
}

/// The person is engaged with an organisation.
package struct EngagementStarted: Hashable, Sendable {
    /// With whom.
    package var organisation: OrganisationID
    /// Doing what, a code of the activity list.
    package var activity: String?
    /// Where.
    package var place: MunicipalityKey?
    /// In which district (Ortsteil, Quartier).
    package var district: String?
    /// Since when; absent means since ever.
    package var since: VagueDay?
    /// Until when, when that is known.
    package var until: VagueDay?
    /// In which function.
    package var function: Sealed?
    /// What sources call it.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        organisation: OrganisationID, activity: String? = nil, place: MunicipalityKey? = nil,
        district: String? = nil, since: VagueDay? = nil, until: VagueDay? = nil,
        function: Sealed? = nil, sourceKeys: [SourceKey] = [], provenance: Provenance = .unknown
    ) {
        self.organisation = organisation
        self.activity = activity
        self.place = place
        self.district = district
        self.since = since
        self.until = until
        self.function = function
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// The engagement rests from a day on.
package struct EngagementPaused: Hashable, Sendable {
    /// The engagement, by the revision of its start.
    package var engagement: Revision
    /// The first day of rest.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(engagement: Revision, from: Day, provenance: Provenance = .unknown) {
        self.engagement = engagement
        self.from = from
        self.provenance = provenance
    }
}

/// The engagement goes on after a rest.
package struct EngagementResumed: Hashable, Sendable {
    /// The engagement, by the revision of its start.
    package var engagement: Revision
    /// The first day after the rest.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(engagement: Revision, from: Day, provenance: Provenance = .unknown) {
        self.engagement = engagement
        self.from = from
        self.provenance = provenance
    }
}

/// The engagement ended.
package struct EngagementEnded: Hashable, Sendable {
    /// The engagement, by the revision of its start.
    package var engagement: Revision
    /// The last day.
    package var day: VagueDay
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(engagement: Revision, day: VagueDay, provenance: Provenance = .unknown) {
        self.engagement = engagement
        self.day = day
        self.provenance = provenance
    }
}

/// An organisation attests an engagement by signature (Trägerbestätigung).
package struct EngagementAttested: Hashable, Sendable {
    /// Who attests.
    package var organisation: OrganisationID
    /// The engagement, by the revision of its start.
    package var engagement: Revision?
    /// In which function.
    package var function: Sealed?
    /// Doing what.
    package var activity: String?
    /// Where.
    package var place: MunicipalityKey?
    /// Engaged since when.
    package var since: VagueDay?
    /// Minutes a week on average.
    package var perWeek: Minutes?
    /// Minutes a year on average.
    package var perYear: Minutes?
    /// Minutes in the period it speaks about.
    package var inPeriod: Minutes?
    /// The period it speaks about.
    package var period: DaySpan?
    /// What it says of money.
    package var allowance: AllowanceStated?
    /// The amount it states.
    package var allowanceAmount: Cents?
    /// The year of the amount.
    package var allowanceYear: UInt32?
    /// Whether the person intends to continue.
    package var continues: Bool?
    /// Who signed, and when.
    package var signatories: [Signatory]
    /// What is implausible about it.
    package var marks: [Mark]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        organisation: OrganisationID, engagement: Revision? = nil, function: Sealed? = nil,
        activity: String? = nil, place: MunicipalityKey? = nil, since: VagueDay? = nil,
        perWeek: Minutes? = nil, perYear: Minutes? = nil, inPeriod: Minutes? = nil,
        period: DaySpan? = nil, allowance: AllowanceStated? = nil, allowanceAmount: Cents? = nil,
        allowanceYear: UInt32? = nil, continues: Bool? = nil, signatories: [Signatory] = [],
        marks: [Mark] = [], provenance: Provenance = .unknown
    ) {
        self.organisation = organisation
        self.engagement = engagement
        self.function = function
        self.activity = activity
        self.place = place
        self.since = since
        self.perWeek = perWeek
        self.perYear = perYear
        self.inPeriod = inPeriod
        self.period = period
        self.allowance = allowance
        self.allowanceAmount = allowanceAmount
        self.allowanceYear = allowanceYear
        self.continues = continues
        self.signatories = signatories
        self.marks = marks
        self.provenance = provenance
    }
}

/// An attestation was withdrawn by those who gave it.
package struct AttestationWithdrawn: Hashable, Sendable {
    /// The attestation, by its revision in the same stream.
    package var attestation: Revision
    /// The day it was withdrawn.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(attestation: Revision, on: Day, provenance: Provenance = .unknown) {
        self.attestation = attestation
        self.on = on
        self.provenance = provenance
    }
}

/// The person holds a qualification.
package struct QualificationRecorded: Hashable, Sendable {
    /// Which, as `juleica`.
    package var code: String
    /// The number of the document.
    package var number: Sealed?
    /// The first day it holds.
    package var from: Day
    /// The last day it holds.
    package var until: Day?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        code: String, number: Sealed? = nil, from: Day, until: Day? = nil,
        provenance: Provenance = .unknown
    ) {
        self.code = code
        self.number = number
        self.from = from
        self.until = until
        self.provenance = provenance
    }
}

/// Money was paid to the person for an engagement in a calendar year.
package struct AllowanceRecorded: Hashable, Sendable {
    /// Who paid.
    package var organisation: OrganisationID
    /// The calendar year.
    package var year: UInt32
    /// How much.
    package var amount: Cents
    /// What kind of payment.
    package var kind: AllowanceKind
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        organisation: OrganisationID, year: UInt32, amount: Cents, kind: AllowanceKind,
        provenance: Provenance = .unknown
    ) {
        self.organisation = organisation
        self.year = year
        self.amount = amount
        self.kind = kind
        self.provenance = provenance
    }
}

/// The person declared something that no fact can prove.
package struct DeclarationMade: Hashable, Sendable {
    /// What was declared, as `continues`.
    package var code: String
    /// The day of the declaration.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(code: String, on: Day, provenance: Provenance = .unknown) {
        self.code = code
        self.on = on
        self.provenance = provenance
    }
}

/// An event about an engagement was entered in error.
package struct EngagementEnteredInError: Hashable, Sendable {
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

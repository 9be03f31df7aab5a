/// What happened to hours.
package enum HoursEvent: Hashable, Sendable {
    /// Time given was reported: single entries or a sum over a span.
    case recorded(HoursRecorded)
    /// Somebody answers for an entry.
    case confirmed(HoursCorrection)
    /// A confirmation was taken back.
    case confirmationWithdrawn(HoursCorrection)
    /// An entry was rejected by those who should confirm it.
    case rejected(HoursCorrection)
    /// A marked entry was accepted with a reason.
    case accepted(HoursCorrection)
    /// An entry was undone (Storno).
    case reversed(HoursCorrection)
    /// Time was reported for a group of people who are counted, not named.
    case recordedForGroup(HoursRecordedForGroup)
}

/// Time given was reported: single entries or a sum over a span.
package struct HoursRecorded: Hashable, Sendable {
    /// For whom.
    package var organisation: OrganisationID
    /// Doing what, a code of the activity list.
    package var activity: String?
    /// The day, or the span of a sum; within one calendar year.
    package var span: DaySpan
    /// How the day was written, when that was not exact.
    package var written: String?
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
    /// Evidence: `sheet` for a day, `total` for a span.
    package var grade: EvidenceGrade
    /// From when to when on that day.
    package var clock: ClockSpan?
    /// Units as reported, when not in minutes.
    package var units: UInt32?
    /// Minutes of one such unit.
    package var unitMinutes: UInt32?
    /// What the entry rests on, in words.
    package var evidence: Sealed?
    /// What is implausible about it.
    package var marks: [Mark]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    @inlinable
    package init(
        organisation: OrganisationID, activity: String? = nil, span: DaySpan,
        written: String? = nil, minutes: Minutes, place: MunicipalityKey? = nil,
        district: String? = nil, project: ProjectID? = nil, basis: HoursBasis,
        grade: EvidenceGrade, clock: ClockSpan? = nil, units: UInt32? = nil,
        unitMinutes: UInt32? = nil, evidence: Sealed? = nil, marks: [Mark] = [],
        provenance: Provenance = .unknown
    ) {
        self.organisation = organisation
        self.activity = activity
        self.span = span
        self.written = written
        self.minutes = minutes
        self.place = place
        self.district = district
        self.project = project
        self.basis = basis
        self.grade = grade
        self.clock = clock
        self.units = units
        self.unitMinutes = unitMinutes
        self.evidence = evidence
        self.marks = marks
        self.provenance = provenance
    }
}

/// What is said of an hours entry after it was recorded.
package struct HoursCorrection: Hashable, Sendable {
    /// The entry, by its revision in the same stream.
    package var target: Revision
    /// What the entry says, repeated so that sums need no second look.
    package var entry: HoursFacts
    /// Where the entry stood before.
    package var standing: HoursStanding
    /// Who answers for it.
    package var confirmer: ContactID?
    /// The day it was signed or decided.
    package var on: Day?
    /// What is implausible about it.
    package var marks: [Mark]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    @inlinable
    package init(
        target: Revision, entry: HoursFacts, standing: HoursStanding, confirmer: ContactID? = nil,
        on: Day? = nil, marks: [Mark] = [], provenance: Provenance = .unknown
    ) {
        self.target = target
        self.entry = entry
        self.standing = standing
        self.confirmer = confirmer
        self.on = on
        self.marks = marks
        self.provenance = provenance
    }
}

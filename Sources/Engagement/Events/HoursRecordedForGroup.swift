/// Time was reported for a group of people who are counted, not named.
///
/// It stands in the stream of the organisation, counts in sums of its own, and never for a person
/// or a card.
package struct HoursRecordedForGroup: Hashable, Sendable {
    /// Doing what, a code of the activity list.
    package var activity: String?
    /// The day, or the span of a sum; within one calendar year.
    package var span: DaySpan
    /// How the day was written, when that was not exact.
    package var written: String?
    /// How many people.
    package var heads: UInt32
    /// How long, all of them together.
    package var minutes: Minutes
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// For which project.
    package var project: ProjectID?
    /// On what basis.
    package var basis: HoursBasis
    /// Units as reported, when not in minutes.
    package var units: UInt32?
    /// Minutes of one such unit.
    package var unitMinutes: UInt32?
    /// What is implausible about it.
    package var marks: [Mark]
    /// Where the event comes from.
    package var provenance: Provenance

    /// Most people one entry can report.
    package static let mostHeads: UInt32 = 1_000_000

    /// The event with all its fields.
    package init(
        activity: String? = nil, span: DaySpan, written: String? = nil, heads: UInt32,
        minutes: Minutes, place: MunicipalityKey? = nil, district: String? = nil,
        project: ProjectID? = nil, basis: HoursBasis, units: UInt32? = nil,
        unitMinutes: UInt32? = nil, marks: [Mark] = [], provenance: Provenance = .unknown
    ) {
        self.activity = activity
        self.span = span
        self.written = written
        self.heads = heads
        self.minutes = minutes
        self.place = place
        self.district = district
        self.project = project
        self.basis = basis
        self.units = units
        self.unitMinutes = unitMinutes
        self.marks = marks
        self.provenance = provenance
    }

    /// What the entry says, as corrections repeat it.
    package func facts(of organisation: OrganisationID) -> HoursFacts {
        HoursFacts(
            organisation: organisation, activity: activity, span: span, minutes: minutes,
            place: place, district: district, project: project, basis: basis,
            grade: .collective)
    }
}

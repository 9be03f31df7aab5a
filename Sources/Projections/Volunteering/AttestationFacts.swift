package import Engagement

/// What an organisation attested.
package struct AttestationFacts: Equatable, Revisioned, RowValue {
    /// The attestation's revision, by which a withdrawal names it.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
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
    /// The days on which it was withdrawn.
    package var withdrawals: [Noted<Day>] = []

    init(_ said: EngagementAttested, of recorded: Recorded) {
        revision = recorded.revision
        position = recorded.position
        organisation = said.organisation
        engagement = said.engagement
        function = said.function
        activity = said.activity
        place = said.place
        since = said.since
        perWeek = said.perWeek
        perYear = said.perYear
        inPeriod = said.inPeriod
        period = said.period
        allowance = said.allowance
        allowanceAmount = said.allowanceAmount
        allowanceYear = said.allowanceYear
        continues = said.continues
        signatories = said.signatories
        marks = said.marks
    }

    /// The unit of the calendar of the minutes in a period; nil when no minutes of a period are
    /// attested, or the period leaves a calendar year.
    package var attestedIn: HoursUnit? {
        guard inPeriod != nil, let period, period.first.year == period.last.year else {
            return nil
        }
        return HoursUnit(containing: period)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, organisation, engagement, function, activity, place, since)
        writer.put(perWeek, perYear, inPeriod, period, allowance, allowanceAmount, allowanceYear)
        writer.put(continues, signatories, marks, withdrawals)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        organisation = try reader.take()
        engagement = try reader.take()
        function = try reader.take()
        activity = try reader.take()
        place = try reader.take()
        since = try reader.take()
        perWeek = try reader.take()
        perYear = try reader.take()
        inPeriod = try reader.take()
        period = try reader.take()
        allowance = try reader.take()
        allowanceAmount = try reader.take()
        allowanceYear = try reader.take()
        continues = try reader.take()
        signatories = try reader.take()
        marks = try reader.take()
        withdrawals = try reader.take()
    }
}

package import Engagement

/// A row of the list of attestations.
package struct ListedAttestation: Hashable, Sendable {
    /// What an attestation says of money.
    package struct Money: Hashable, Sendable {
        /// In which of the four ways.
        package var stated: AllowanceStated
        /// The amount, when it states one.
        package var amount: Cents?
    }

    /// The source's own key, when it has one.
    package var id: String?
    /// Who, by the source's key, as `P-12` or by name.
    package var person: ListedPersonReference
    /// Who attests, by the source's key or as `O-3`.
    package var organisation: String
    /// In which function.
    package var function: String?
    /// Doing what.
    package var activity: String?
    /// Where.
    package var place: MunicipalityKey?
    /// Engaged since when.
    package var since: VagueDay?
    /// Engaged until when.
    package var until: VagueDay?
    /// Minutes a week on average.
    package var perWeek: Minutes?
    /// Minutes a year on average.
    package var perYear: Minutes?
    /// The period it speaks about.
    package var period: DaySpan?
    /// What it says of money.
    package var money: Money?
    /// Whether the person intends to continue.
    package var continues: Bool?
    /// Who signed: a name, or a contact as `C-5`.
    package var signedBy: String?
    /// In which function the signatory signed.
    package var signedFunction: String?
    /// The day of the signature.
    package var signedOn: Day?
    /// The day the office received it.
    package var receivedOn: Day?
    /// What kind of document it is.
    package var document: String?
}

/// A row of the list of allowances.
package struct ListedAllowance: Hashable, Sendable {
    /// The source's own key, when it has one.
    package var id: String?
    /// Who, by the source's key, as `P-12` or by name.
    package var person: ListedPersonReference
    /// Who paid, by the source's key or as `O-3`.
    package var organisation: String
    /// The calendar year.
    package var year: UInt32
    /// How much.
    package var amount: Cents
    /// What kind of payment.
    package var kind: AllowanceKind
}

/// A row of the list of hours.
package struct ListedHours: Hashable, Sendable {
    /// The source's own key, when it has one.
    package var id: String?
    /// Who, by the source's key, as `P-12` or by name.
    package var person: ListedPersonReference
    /// For whom, by the source's key or as `O-3`.
    package var organisation: String
    /// Doing what.
    package var activity: String?
    /// When; within one calendar year.
    package var day: VagueDay
    /// From when to when on that day.
    package var clock: ClockSpan?
    /// How long.
    package var minutes: Minutes
    /// Where.
    package var place: MunicipalityKey?
    /// In which district.
    package var district: String?
    /// For which project, by the source's key or as `V-7`.
    package var project: String?
    /// On what basis.
    package var basis: HoursBasis
    /// `sheet` for a day and `total` for a span, or what the list names when that is weaker.
    package var grade: EvidenceGrade
    /// What the entry rests on, in words.
    package var evidence: String?
    /// Who answers for it: a name, or a contact as `C-5`.
    package var confirmedBy: String?
    /// The day it was confirmed.
    package var confirmedOn: Day?
    /// The day the office received it.
    package var receivedOn: Day?
}

/// A row of the list of cards.
package struct ListedCard: Hashable, Sendable {
    /// The source's own key, when it has one.
    package var id: String?
    /// Who, by the source's key, as `P-12` or by name.
    package var person: ListedPersonReference
    /// The code of the programme, or `K-1`.
    package var programme: String
    /// First, renewal or replacement.
    package var kind: ApplicationKind
    /// The number as printed.
    package var number: String?
    /// The day the application was received.
    package var receivedOn: Day?
    /// The day of the decision.
    package var decidedOn: Day?
    /// What was decided; nil while it is open.
    package var decision: Decision?
    /// Why it was refused.
    package var ground: String?
    /// The first day of validity.
    package var validFrom: Day?
    /// The last day of validity.
    package var validUntil: Day?
    /// The file reference.
    package var fileReference: String?
}

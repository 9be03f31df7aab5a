/// The person was honoured for the engagement.
package struct HonourRecorded: Hashable, Sendable {
    /// Which honour, as `ehrennadel`.
    package var code: String
    /// The day, as far as it is known.
    package var day: VagueDay
    /// Who gave it.
    package var issuer: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        code: String, day: VagueDay, issuer: String? = nil, provenance: Provenance = .unknown
    ) {
        self.code = code
        self.day = day
        self.issuer = issuer
        self.provenance = provenance
    }
}

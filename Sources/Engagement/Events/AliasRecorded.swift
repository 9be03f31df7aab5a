/// A source writes the name in this way: where it does so again, it means the same person.
package struct AliasRecorded: Hashable, Sendable {
    /// The name as written, with the fingerprint by which it is found again.
    package var spelling: SourceKey
    /// Whose lists write so; absent when a namespace of keys stands for them.
    package var organisation: OrganisationID?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        spelling: SourceKey, organisation: OrganisationID? = nil, provenance: Provenance = .unknown
    ) {
        self.spelling = spelling
        self.organisation = organisation
        self.provenance = provenance
    }
}

/// What happened to card programmes.
package enum ProgrammeEvent: Hashable, Sendable {
    /// A card programme was established.
    case established(ProgrammeEstablished)
    /// A version of the programme's rule was published.
    case rulePublished(RulePublished)
    /// So many cards can be granted in a span: eligible is not granted.
    case quotaSet(QuotaSet)
}

/// A card programme was established.
package struct ProgrammeEstablished: Hashable, Sendable {
    /// Its code, as `dessau-rosslau-ehrenamtskarte`.
    package var code: String
    /// Its title.
    package var title: String
    /// Who issues the card.
    package var issuer: String
    /// The town.
    package var place: MunicipalityKey?
    /// The first day of the programme.
    package var from: Day?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        code: String, title: String, issuer: String, place: MunicipalityKey? = nil,
        from: Day? = nil, provenance: Provenance = .unknown
    ) {
        self.code = code
        self.title = title
        self.issuer = issuer
        self.place = place
        self.from = from
        self.provenance = provenance
    }
}

/// A version of the programme's rule was published.
package struct RulePublished: Hashable, Sendable {
    /// The version, as `2019-1`.
    package var version: String
    /// The first day it is in force.
    package var from: Day
    /// The last day it is in force.
    package var until: Day?
    /// The rule file, byte for byte.
    package var text: [UInt8]
    /// SHA-256 of the rule file, 32 bytes.
    package var sha256: [UInt8]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        version: String, from: Day, until: Day? = nil, text: [UInt8], sha256: [UInt8],
        provenance: Provenance = .unknown
    ) {
        self.version = version
        self.from = from
        self.until = until
        self.text = text
        self.sha256 = sha256
        self.provenance = provenance
    }
}

/// So many cards can be granted in a span: eligible is not granted.
package struct QuotaSet: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// The last day, when there is one.
    package var until: Day?
    /// How many cards.
    package var cards: UInt64
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, until: Day? = nil, cards: UInt64, provenance: Provenance = .unknown) {
        self.from = from
        self.until = until
        self.cards = cards
        self.provenance = provenance
    }
}

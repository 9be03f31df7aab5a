/// What happened to published figures.
package enum FigureEvent: Hashable, Sendable {
    /// Somebody published a number about the town's engagement.
    case published(FigurePublished)
    /// A published figure was entered in error.
    case enteredInError(FigureEnteredInError)
}

/// Somebody published a number about the town's engagement.
package struct FigurePublished: Hashable, Sendable {
    /// What it counts, as `Ehrenamtskarte`.
    package var subject: String
    /// Where.
    package var place: MunicipalityKey?
    /// The day or span the number speaks of.
    package var span: VagueDay
    /// The number.
    package var value: Int64
    /// What the number counts, as `cards`.
    package var unit: String
    /// How exact it is.
    package var exactness: Exactness
    /// The statement in words.
    package var fact: String
    /// Where it was published.
    package var source: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        subject: String, place: MunicipalityKey? = nil, span: VagueDay, value: Int64, unit: String,
        exactness: Exactness, fact: String, source: String, provenance: Provenance = .unknown
    ) {
        self.subject = subject
        self.place = place
        self.span = span
        self.value = value
        self.unit = unit
        self.exactness = exactness
        self.fact = fact
        self.source = source
        self.provenance = provenance
    }
}

/// A published figure was entered in error.
package struct FigureEnteredInError: Hashable, Sendable {
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

/// Somebody answered a finding of the audit.
package struct FindingAnswered: Hashable, Sendable {
    /// The finding: the first 16 bytes of SHA-256 over its code, subject and events.
    package var finding: [UInt8]
    /// The code of the finding.
    package var code: String
    /// Whom or what the finding is about.
    package var subject: StreamID?
    /// What the answer is.
    package var answer: FindingAnswer
    /// The day of the answer.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        finding: [UInt8], code: String, subject: StreamID? = nil, answer: FindingAnswer, on: Day,
        provenance: Provenance = .unknown
    ) {
        self.finding = finding
        self.code = code
        self.subject = subject
        self.answer = answer
        self.on = on
        self.provenance = provenance
    }
}

/// Somebody began to examine cards.
package struct ExaminationStarted: Hashable, Sendable {
    /// What the examination is called.
    package var title: String
    /// The day.
    package var on: Day
    /// The numbers of the cards to be examined, as printed.
    package var numbers: [String]
    /// How many cards were drawn.
    package var sample: UInt32?
    /// From which number the sample was drawn.
    package var seed: UInt64?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        title: String, on: Day, numbers: [String] = [], sample: UInt32? = nil, seed: UInt64? = nil,
        provenance: Provenance = .unknown
    ) {
        self.title = title
        self.on = on
        self.numbers = numbers
        self.sample = sample
        self.seed = seed
        self.provenance = provenance
    }
}

/// An examination ended.
package struct ExaminationClosed: Hashable, Sendable {
    /// The examination, by its revision in the same stream.
    package var examination: Revision
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(examination: Revision, on: Day, provenance: Provenance = .unknown) {
        self.examination = examination
        self.on = on
        self.provenance = provenance
    }
}

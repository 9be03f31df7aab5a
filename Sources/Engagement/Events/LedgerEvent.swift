/// What happened to the ledger itself.
package enum LedgerEvent: Hashable, Sendable {
    /// The ledger was opened; always event 0.
    case opened(LedgerOpened)
    /// Another program than the last writer's wrote from here on.
    case programStarted(ProgramStarted)
    /// The clock was set back, and the operator accepted it.
    case clockStepped(ClockStepped)
    /// An amount that rules point to, dated.
    case referenceValueSet(ReferenceValueSet)
    /// A reference value was entered in error and counts for nothing.
    case referenceValueEnteredInError(ReferenceValueEnteredInError)
    /// The activities that lists may name, with the words that stand for each.
    case activityListPublished(ActivityListPublished)
    /// Somebody answered a finding of the audit.
    case findingAnswered(FindingAnswered)
    /// Somebody began to examine cards.
    case examinationStarted(ExaminationStarted)
    /// An examination ended.
    case examinationClosed(ExaminationClosed)
    /// Something is to be looked at again on a day (Wiedervorlage).
    case reminderSet(ReminderSet)
    /// A reminder was dealt with.
    case reminderDone(ReminderDone)
}

/// The ledger was opened; always event 0.
package struct LedgerOpened: Hashable, Sendable {
    /// A random 128-bit number that names this ledger among all.
    package var ledger: [UInt8]
    /// Who keeps it, as `dessau-rosslau.de/stundenbuch`.
    package var origin: String
    /// The record format every record has: 0 draft, 1.
    package var recordFormat: UInt32
    /// How leaves and nodes are hashed: `sha256`.
    package var hashAlgorithm: String
    /// The civil time of the ledger, as `Europe/Berlin`.
    package var timeZone: String
    /// Whether recorded-at comes from a simulated clock, for ever.
    package var simulatedClock: Bool
    /// The language of the office: `de` or `en`.
    package var language: String

    /// The event with all its fields.
    package init(
        ledger: [UInt8], origin: String, recordFormat: UInt32, hashAlgorithm: String,
        timeZone: String, simulatedClock: Bool, language: String
    ) {
        self.ledger = ledger
        self.origin = origin
        self.recordFormat = recordFormat
        self.hashAlgorithm = hashAlgorithm
        self.timeZone = timeZone
        self.simulatedClock = simulatedClock
        self.language = language
    }
}

/// Another program than the last writer's wrote from here on.
package struct ProgramStarted: Hashable, Sendable {
    /// The program's version.
    package var version: String
    /// How it was built.
    package var build: String
    /// The number of its event schema.
    package var schema: UInt32
    /// The number of its assessment engine.
    package var engine: UInt32

    /// The event with all its fields.
    package init(version: String, build: String, schema: UInt32, engine: UInt32) {
        self.version = version
        self.build = build
        self.schema = schema
        self.engine = engine
    }
}

/// The clock was set back, and the operator accepted it.
package struct ClockStepped: Hashable, Sendable {
    /// Recorded-at of the record before, µs since 1970.
    package var before: Int64
    /// What the clock said, µs since 1970.
    package var now: Int64

    /// The event with all its fields.
    package init(before: Int64, now: Int64) {
        self.before = before
        self.now = now
    }
}

/// An amount that rules point to, dated.
package struct ReferenceValueSet: Hashable, Sendable {
    /// Which amount, as `estg-3-26a`.
    package var code: String
    /// The first day it holds.
    package var from: Day
    /// The last day it holds, when that is known.
    package var until: Day?
    /// The amount.
    package var amount: Cents
    /// Where the amount is published.
    package var source: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        code: String, from: Day, until: Day? = nil, amount: Cents, source: String,
        provenance: Provenance = .unknown
    ) {
        self.code = code
        self.from = from
        self.until = until
        self.amount = amount
        self.source = source
        self.provenance = provenance
    }
}

/// A reference value was entered in error and counts for nothing.
package struct ReferenceValueEnteredInError: Hashable, Sendable {
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

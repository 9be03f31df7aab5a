/// What somebody wants to be recorded: an event, in a stream.
///
/// A command asks for events in the words of events. The decider answers with what is recorded:
/// the same with marks and repeated facts filled in, or a refusal.
package struct Ask: Hashable, Sendable {
    /// The stream that is written.
    package var stream: StreamID
    /// The event that is asked for.
    package var event: Event

    /// An event asked for in a stream.
    package init(_ stream: StreamID, _ event: Event) {
        self.stream = stream
        self.event = event
    }
}

/// What a decision may know beside the states of the streams.
package struct DecisionContext: Sendable {
    /// The civil day on which the events will be recorded.
    package var today: Day
    /// Days after the receipt from which an entry is marked as typed late.
    package var lateAfterDays: Int

    /// The circumstances of a decision.
    package init(today: Day, lateAfterDays: Int = 30) {
        self.today = today
        self.lateAfterDays = lateAfterDays
    }
}

/// Why something cannot be recorded.
///
/// Implausible things are not refused, they are marked.
package struct Refusal: Error, Hashable, Sendable {
    /// What stands against it.
    package enum Code: String, CaseIterable, Sendable {
        /// The subject named first is not known to the ledger.
        case unknownSubject = "unknown_subject"
        /// The subject named first is known already.
        case alreadyKnown = "already_known"
        /// The subject named first has ended, so nothing new can be recorded of it.
        case hasEnded = "has_ended"
        /// There is no such event in the stream, or it is of another kind.
        case noSuchEvent = "no_such_event"
        /// The entry was undone already.
        case alreadyReversed = "already_reversed"
        /// The entry does not stand where this step begins.
        case wrongStanding = "wrong_standing"
        /// A span of an hours entry leaves its calendar year: it must be split.
        case spanLeavesYear = "span_leaves_year"
        /// The number of minutes is zero, negative or more than a year holds.
        case minutesOutOfRange = "minutes_out_of_range"
        /// The number of people is zero or more than an entry holds.
        case headsOutOfRange = "heads_out_of_range"
        /// The units as reported and the minutes of one do not give the minutes.
        case unitsDisagree = "units_disagree"
        /// The amount is negative or too large.
        case amountOutOfRange = "amount_out_of_range"
        /// The paper would have been received after it is recorded.
        case receivedInTheFuture = "received_in_the_future"
        /// Something is said to have happened on a day that is still to come.
        case dayInTheFuture = "day_in_the_future"
        /// The card is not at the stage where this step begins.
        case wrongStage = "wrong_stage"
        /// The person already holds a running card of the programme.
        case alreadyHoldsCard = "already_holds_card"
        /// The assessment does not allow the decision without a reason or an exception.
        case notMet = "not_met"
        /// A reason is required for this step.
        case reasonRequired = "reason_required"
        /// An end stands before its beginning.
        case endsBeforeItBegins = "ends_before_it_begins"
        /// The number, code or name is taken.
        case taken = "taken"
        /// A text is empty, too long, or holds characters that names cannot have.
        case textNotAllowed = "text_not_allowed"
        /// A version that is published cannot be published otherwise.
        case versionExists = "version_exists"
        /// A person cannot be merged into itself or into one merged away.
        case mergesIntoItself = "merges_into_itself"
        /// The subject named first has events that stand, as the one named next.
        case stillInUse = "still_in_use"
        /// Nothing would change.
        case changesNothing = "changes_nothing"
    }

    /// What stands against it.
    package var code: Code
    /// What it is about, as `P-12`, `#812`, a code or a number; never personal data.
    package var about: [String]

    /// A refusal with what it is about.
    package init(_ code: Code, _ about: String...) {
        self.code = code
        self.about = about
    }
}

extension Revision {
    /// In an ask: the event just before in the same command and stream.
    ///
    /// Whoever asks cannot know its number; the decider puts the number in its place.
    package static let justRecorded = Revision.max
}

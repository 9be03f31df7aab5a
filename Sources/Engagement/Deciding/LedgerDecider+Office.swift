// What the office keeps about itself: activity lists, examinations with their findings, reminders.
extension Decider {
    /// A version is published once; no word of a list stands for two activities.
    static func check(_ event: ActivityListPublished, _ states: States) throws(Refusal) {
        try ClearText.check(event.version, "version")
        try ClearText.check(event.source, "source")
        let published = states.ledger?.facts.standing.contains {
            $0.fact == .activityList(event.version)
        }
        guard published != true else {
            throw Refusal(.versionExists, StreamID.ledger.text, event.version)
        }
        guard !event.activities.isEmpty else {
            throw Refusal(.changesNothing, StreamID.ledger.text)
        }
        var taken: Set<String> = []
        for activity in event.activities {
            try check(activity)
            for word in activity.words where !taken.insert(word).inserted {
                throw Refusal(.taken, word, activity.code)
            }
        }
    }

    private static func check(_ activity: ListedActivity) throws(Refusal) {
        try ClearText.check(activity.code, "code")
        try ClearText.check(activity.label, "label")
        try ClearText.check(activity.field, "field")
        for synonym in activity.synonyms { try ClearText.check(synonym, "synonyms") }
    }

    /// An answer names its finding and gives a reason.
    static func check(_ event: FindingAnswered) throws(Refusal) {
        guard event.finding.count == 16 else {
            throw Refusal(.textNotAllowed, "finding_digest")
        }
        try ClearText.check(event.code, "code")
        try requireReason(event.provenance)
    }

    /// An examination has a title; the numbers are as printed.
    static func check(_ event: ExaminationStarted) throws(Refusal) {
        try ClearText.check(event.title, "title")
        for number in event.numbers { try ClearText.check(number, "numbers") }
    }

    /// What an event of the ledger's stream says that is not finished yet.
    static func open(_ revision: Revision, _ states: States) throws(Refusal) -> LedgerFact {
        guard let line = states.ledger?.facts.line(revision) else {
            throw Refusal(.noSuchEvent, StreamID.ledger.text, "\(revision)")
        }
        guard !line.isUndone else {
            throw Refusal(.changesNothing, StreamID.ledger.text, "\(revision)")
        }
        return line.fact
    }
}

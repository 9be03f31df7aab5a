import Documents
import Engagement
import Projections
import StrictJSON

/// A question to the data that an office should be able to answer with no: the data is whole,
/// and something in it needs a person's look.
protocol DataCheck: Sendable {
    /// The stable English name, as it is typed and printed.
    static var name: String { get }
    /// What is looked for, in the language of this run.
    static var summary: String { get }
    /// Everything that was found.
    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding]
}

/// Something that needs a look.
struct DataFinding {
    /// Who or what it is about, as `P-12`.
    var subject: String
    /// The records concerned.
    var positions: [Position]
    /// What was found, for people; no personal text.
    var detail: String

    init(_ subject: String, _ positions: [Position], _ detail: String) {
        self.subject = subject
        self.positions = positions
        self.detail = detail
    }
}

/// What a check may look at: the ledger's rows and streams, and the day of the question.
struct CheckScope {
    let desk: Desk
    let today: Day

    /// Leads through the hours entries of every person, one person at a time, so that memory
    /// does not grow with the ledger.
    func forEachPersonsHours(
        _ body: (PersonID, [EntryLine]) -> Void
    ) throws(Complaint) {
        for (person, _) in try desk.rows(Persons.self) {
            var entries = HoursEntries()
            for recorded in try desk.events(of: person.stream) { entries.take(recorded) }
            if !entries.lines.isEmpty { body(person, entries.lines) }
        }
    }

    /// The persons who count: not entered in error, and not gone into another.
    func persons() throws(Complaint) -> [(key: PersonID, row: PersonRow)] {
        try desk.rows(Persons.self).filter { _, row in
            !row.isInError && row.mergedInto == nil && row.registered != nil
        }
    }
}

extension EntryLine {
    /// Whether the entry takes up the person's time: neither rejected nor undone.
    var isLive: Bool { standing != .rejected && standing != .reversed }
    /// The record's position.
    var position: Position { recorded.position }
}

/// The checks there are, in the order in which they are listed and run.
enum DataChecks {
    static let all: [any DataCheck.Type] = [
        OverlappingTimes.self, MoreThanADay.self, MarkedEntries.self, UnconfirmedForAYear.self,
        NoBirthDate.self, SharedSourceKeys.self, NoSeat.self, AfterDissolution.self,
        ApplicationsLeftOpen.self, TwoCardsAtOnce.self,
        NumbersUsedTwice.self,
    ]

    static func named(_ name: String) throws(Complaint) -> any DataCheck.Type {
        if let found = all.first(where: { $0.name == name }) { return found }
        throw Complaint(
            .usage, "unknown_check", Texts.unknownCheck(name),
            remedy: all.map { $0.name }.joined(separator: ", "))
    }
}

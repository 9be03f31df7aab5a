import Engagement
import Testing

@testable import CardRules

struct PersonCriteriaTests {
    @Test(
        arguments: [
            ("2010-01-14", .met, 16), ("2010-01-15", .met, 16), ("2010-01-16", .notMet, 15),
        ] as [(String, Outcome, Int64)])
    func `sixteen is complete on the birthday`(
        _ born: String, _ outcome: Outcome, _ years: Int64
    ) throws {
        var story = Story()
        story.registered(born: born)
        let found = try story.criterion("age")
        #expect((found.outcome, found.foundLow) == (outcome, years))
    }

    @Test(arguments: [
        (Disclosed.withheld, AssessmentNote.Code.birthWithheld), (.erased, .birthErased),
        (.neverKnown, .birthNeverKnown), (.known("im Mai 1980"), .birthUnreadable),
    ])
    func `a day of birth that cannot be read leaves the case to be decided`(
        _ disclosed: Disclosed, _ code: AssessmentNote.Code
    ) throws {
        var story = Story()
        story.registered()
        let found = try story.criterion("age") { _ in disclosed }
        #expect(found.outcome == .undecided)
        #expect(found.notes == [AssessmentNote(code: code, events: [0])])
    }

    @Test func `a day of birth that nobody said leaves the case to be decided`() throws {
        var story = Story()
        story.registered(born: nil)
        let found = try story.criterion("age")
        #expect(found.outcome == .undecided)
        #expect(found.notes.map(\.code) == [.birthNeverKnown])
    }

    @Test func `a corrected day of birth counts, until the correction is undone`() throws {
        var story = Story()
        let target = story.registered(born: "2012-01-01")
        let event = DetailsCorrected(target: target, born: sealed("2002-01-01"))
        let correction = story.add(.person(.detailsCorrected(event)))
        #expect(try story.criterion("age").outcome == .met)
        story.add(.person(.enteredInError(PersonEnteredInError(target: correction))))
        #expect(try story.criterion("age").outcome == .notMet)
    }

    @Test(
        arguments: [
            ("15001000", .met), ("15999999", .met), ("14612000", .notMet), ("16000000", .notMet),
            (nil, .undecided),
        ] as [(String?, Outcome)])
    func `residence is anywhere in the Land`(_ key: String?, _ outcome: Outcome) throws {
        var story = Story()
        story.registered(in: key)
        #expect(try story.criterion("residence").outcome == outcome)
    }

    @Test(arguments: [
        ("2025-05-31", Outcome.met), ("2025-06-01", .notMet), ("2025-06-02", .notMet),
    ])
    func `a move is true from its day`(_ asOf: String, _ outcome: Outcome) throws {
        var story = Story()
        story.registered()
        story.moved(from: "2025-06-01", to: "14612000")
        #expect(try story.criterion("residence", asOf: day(asOf)).outcome == outcome)
    }

    @Test(arguments: ["2020-01-01", "2025-05-31", "2026-01-15"])
    func `a corrected residence was always wrong`(_ asOf: String) throws {
        var story = Story()
        let target = story.registered()
        let home = Home(residence: MunicipalityKey("14612000"))
        story.add(.person(.detailsCorrected(DetailsCorrected(target: target, home: home))))
        let found = try story.criterion("residence", asOf: day(asOf))
        #expect((found.outcome, found.events) == (.notMet, [0, 1]))
    }

    @Test func `a corrected move keeps its day`() throws {
        var story = Story()
        story.registered()
        let move = story.moved(from: "2025-06-01", to: "14612000")
        let home = Home(residence: MunicipalityKey("15003000"))
        story.add(.person(.detailsCorrected(DetailsCorrected(target: move, home: home))))
        #expect(try story.criterion("residence", asOf: day("2025-06-01")).outcome == .met)
        #expect(try story.criterion("residence", asOf: day("2025-05-31")).events == [0])
    }

    @Test func `a move to a place that nobody named leaves the case to be decided`() throws {
        var story = Story()
        story.registered()
        story.moved(from: "2025-06-01", to: nil)
        #expect(try story.criterion("residence").outcome == .undecided)
    }

    @Test func `what a merged stream says fills what the person's own leaves open`() throws {
        var story = Story()
        story.registered(born: nil, in: nil)
        story.registered(born: "2012-01-01", in: "14612000", as: PersonID(2))
        #expect(try story.criterion("residence").outcome == .notMet)
        #expect(try story.criterion("age").outcome == .notMet)
        story.registered()
        #expect(try story.criterion("residence").outcome == .met)
        #expect(try story.criterion("age").outcome == .met)
        story.registered(born: "2012-01-01", in: "14612000", as: PersonID(3))
        #expect(try story.criterion("residence").outcome == .met)
        #expect(try story.criterion("age").outcome == .met)
    }

    @Test func `a missing declaration leaves the case to be decided`() throws {
        var story = Story()
        story.registered()
        let found = try story.criterion("continues")
        #expect(found.outcome == .undecided)
        #expect(found.notes == [AssessmentNote(code: .declarationMissing, events: [])])
    }

    @Test(arguments: [("2026-01-15", Outcome.met), ("2026-01-16", .undecided)])
    func `a declaration counts from its day`(_ on: String, _ outcome: Outcome) throws {
        var story = Story()
        story.continues(on: day(on))
        #expect(try story.criterion("continues").outcome == outcome)
    }

    @Test func `an application and an attestation declare as well, and the last one holds`()
        throws
    {
        var story = Story()
        let applied = story.add(.card(.applied(Story.application(continues: false))))
        #expect(try story.criterion("continues").outcome == .notMet)
        story.attested { $0.continues = true }
        #expect(try story.criterion("continues").grade == .attested)
        story.continues(on: day("2026-01-12"))
        #expect(try story.criterion("continues").events == [2])
        story.add(.card(.applied(Story.application(continues: false, received: "2026-01-13"))))
        #expect(try story.criterion("continues").outcome == .notMet)
        let error = CardEnteredInError(card: CardID(1), target: applied)
        story.add(.card(.enteredInError(error)))
        #expect(try story.criterion("continues").events == [3])
    }
}

extension Story {
    /// An application that says whether the person continues.
    static func application(continues: Bool?, received: String = "2026-01-02") -> CardApplied {
        CardApplied(
            card: CardID(1), programme: ProgrammeID(1), kind: .first, by: .person,
            received: day(received), continues: continues)
    }

    @discardableResult
    fileprivate mutating func moved(from: String, to key: String?) -> Revision {
        let home = Home(residence: key.flatMap { MunicipalityKey($0) })
        return add(.person(.residenceChanged(ResidenceChanged(from: day(from), home: home))))
    }
}

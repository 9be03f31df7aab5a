import Engagement
import Testing

@testable import CardRules

struct StatusCriteriaTests {
    @Test(
        arguments: [
            ("2026-01-14", Outcome.notMet), ("2026-01-15", .met), ("2026-01-16", .met), (nil, .met),
        ] as [(String?, Outcome)])
    func `a qualification holds up to its last day`(_ until: String?, _ outcome: Outcome) throws {
        var story = Story()
        story.qualified("juleica", "2023-01-01", until)
        #expect(try story.judged(Self.held("as_of")).outcome == outcome)
        #expect(try story.judged(Self.held("ever")).outcome == .met)
    }

    @Test(
        arguments: [("2025-12-30", .notMet), ("2025-12-31", .met), (nil, .met)]
            as [(String?, Outcome)])
    func `twelve months of service are complete on the last day of the twelfth`(
        _ until: String?, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.qualified("juleica", "2025-01-01", until)
        let rule = Self.held("months", ", \"at_least_months\": 12")
        #expect(try story.judged(rule).outcome == outcome)
    }

    @Test(
        arguments: [
            (span("2026-01-15", "2026-01-15"), .met), (span("2026-01-16", "2026-01-16"), .notMet),
            (span("2026-01-01", "2026-01-31"), .undecided),
        ] as [(DaySpan, Outcome)])
    func `an honour is held from the day it was given`(
        _ given: DaySpan, _ outcome: Outcome
    ) throws {
        let text = "{\"code\": \"c\", \"kind\": \"honour\", \"codes\": [\"medal\"]}"
        var story = Story()
        #expect(try story.judged(text).outcome == .notMet)
        story.circumstances.honours = [
            HonourHeld(code: "medal", given: VagueDay(span: given, written: nil), position: 7)
        ]
        #expect(try story.judged(text).outcome == outcome)
    }

    @Test(
        arguments: [
            ("2025-12-31", .notMet), ("2026-01-15", .met), (nil, .met), ("2026-01-14", .notMet),
        ] as [(String?, Outcome)])
    func `a running card of another programme is found`(
        _ until: String?, _ outcome: Outcome
    ) throws {
        let text = "{\"code\": \"c\", \"kind\": \"card\", \"programmes\": [\"pass\"]}"
        var story = Story()
        #expect(try story.judged(text).notes.map(\.code) == [.cardsUnknown])
        story.circumstances.cards = [
            HeldCard(
                programme: "pass", from: day("2025-01-01"), until: until.map(day), position: 3)
        ]
        #expect(try story.judged(text).outcome == outcome)
    }

    @Test func `what people decide is undecided until somebody did`() throws {
        let text = """
            {"code": "c", "kind": "discretion", "name": "review",
             "decided_by": {"de": "Stadt", "en": "City"}}
            """
        var story = Story()
        #expect(try story.judged(text).notes.map(\.code) == [.decideByHand])
        story.determined(.notMet, on: "2026-01-02", at: 4)
        story.determined(.met, on: "2026-01-15", at: 5)
        story.determined(.notMet, on: "2026-01-16", at: 6)
        let found = try story.judged(text)
        #expect((found.outcome, found.events) == (.met, [5]))
        #expect(try story.judged(text, asOf: day("2026-01-14")).outcome == .notMet)
        #expect(try story.judged(text, asOf: day("2026-01-01")).outcome == .undecided)
    }

    @Test func `an identity document is shown with the last application`() throws {
        let text = "{\"code\": \"c\", \"kind\": \"identity\"}"
        var story = Story()
        #expect(try story.judged(text).notes.map(\.code) == [.identityUnknown])
        story.applied("2025-01-05", shown: true)
        story.applied("2026-01-05", shown: false)
        #expect(try story.judged(text).outcome == .notMet)
        #expect(try story.judged(text, asOf: day("2026-01-04")).outcome == .met)
    }

    @Test(
        arguments: [
            ("\"in\": [\"15\"]", .met), ("\"in\": [\"14\"]", .notMet),
            ("\"in\": [\"15\"], \"except\": [\"15001\"]", .notMet),
            ("\"in\": [{\"key\": \"15\", \"until\": \"2026-01-14\"}]", .notMet),
            ("\"in\": [{\"key\": \"15\", \"until\": \"2026-01-15\"}]", .met),
            ("\"categories\": [\"fire\"]", .met), ("\"categories\": [\"sport\"]", .notMet),
            ("\"nonprofit\": true", .met), ("\"seat\": {\"in\": [\"14\"]}", .met),
            ("\"legal_forms\": [\"public-body\"]", .undecided),
            ("\"activities\": [\"training\"]", .undecided),
        ] as [(String, Outcome)])
    func `an engagement must be all that the rule asks for`(
        _ members: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.organisation(
            category: "fire", seat: MunicipalityKey("14612000"), nonprofit: true)
        story.engaged(VagueDay(day("2025-01-01")))
        #expect(try story.judged(Self.engagement(members)).outcome == outcome)
    }

    @Test(
        arguments: [
            ("2026-01-14", "as_of", Outcome.notMet), ("2026-01-15", "as_of", .met),
            ("2026-01-14", "ever", .met),
        ])
    func `an engagement that ended is one that was`(
        _ end: String, _ when: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2025-01-01")))
        story.add(
            .engagement(
                .ended(EngagementEnded(engagement: engagement, day: VagueDay(day(end))))))
        let text = Self.engagement("\"in\": [\"15\"]").replacing("as_of", with: when)
        #expect(try story.judged(text).outcome == outcome)
    }

    private static func held(_ word: String, _ more: String = "") -> String {
        """
        {"code": "c", "kind": "qualification", "codes": ["juleica"], "held": "\(word)"\(more)}
        """
    }

    private static func engagement(_ members: String) -> String {
        """
        {"code": "c", "kind": "engagement", \(members), "when": "as_of",
         "lowest_grade": "attested", "attested_gap_days": 92}
        """
    }
}

struct ConfirmationJudgementTests {
    @Test(arguments: [(0, Outcome.notMet), (1, .notMet), (2, .met), (3, .met)])
    func `two must have signed`(_ signers: Int, _ outcome: Outcome) throws {
        var story = Story()
        story.attested { form in
            form.signatories = (0..<signers).map { index in
                Signatory(
                    contact: ContactID(UInt64(index + 1)), signed: day("2026-01-08"),
                    stampSeen: nil)
            }
        }
        let found = try story.judged(Self.text("\"signatures\": 2"))
        #expect((found.outcome, found.required) == (outcome, 2))
    }

    @Test func `nobody confirms for oneself`() throws {
        let text = Self.text("\"signatures\": 1, \"another_person\": true")
        var story = Story()
        story.attested { _ in }
        #expect(try story.judged(text).notes.map(\.code) == [.confirmerUnknown])
        story.circumstances.volunteers = [:]
        #expect(try story.judged(text).outcome == .met)
        let signer = try #require(story.signer)
        story.circumstances.volunteers = [signer: Story.person]
        let found = try story.judged(text)
        #expect(found.outcome == .notMet)
        #expect(found.notes.map(\.code) == [.confirmerIsApplicant])
    }

    @Test func `without an attestation nothing is confirmed`() throws {
        let found = try Story().judged(Self.text("\"signatures\": 1"))
        #expect((found.outcome, found.notes.map(\.code)) == (.notMet, [.confirmationMissing]))
    }

    @Test(
        arguments: [("church", .met), ("club", .notMet), (nil, .undecided)]
            as [(String?, Outcome)])
    func `only organisations of a kind confirm`(_ category: String?, _ outcome: Outcome) throws {
        var story = Story()
        story.organisation(category: category)
        story.attested { _ in }
        let text = Self.text("\"signatures\": 1, \"categories\": [\"church\"]")
        #expect(try story.judged(text).outcome == outcome)
    }

    private static func text(_ members: String) -> String {
        "{\"code\": \"c\", \"kind\": \"confirmation\", \(members), \"of\": \"each\"}"
    }
}

extension Story {
    /// What the one criterion of a rule comes to.
    fileprivate func judged(_ condition: String, asOf: Day = stichtag) throws -> CriterionResult {
        try assessed(KindRules.judging(condition), asOf: asOf).criterion("c")
    }

    fileprivate mutating func qualified(_ code: String, _ from: String, _ until: String?) {
        add(
            .engagement(
                .qualificationRecorded(
                    QualificationRecorded(code: code, from: day(from), until: until.map(day)))))
    }

    fileprivate mutating func determined(_ outcome: Outcome, on: String, at position: Position) {
        circumstances.determinations.append(
            Determination(
                name: "review", outcome: outcome, on: day(on), decidedBy: ContactID(1),
                reason: nil, position: position))
    }

    fileprivate mutating func applied(_ received: String, shown: Bool) {
        add(
            .card(
                .applied(
                    CardApplied(
                        card: CardID(1), programme: ProgrammeID(1), kind: .first, by: .person,
                        received: day(received), identityShown: shown))))
    }

    /// Who signed the first attestation.
    fileprivate var signer: ContactID? {
        evidence.attestations(asOf: Story.stichtag).first?.event.signatories.first?.contact
    }
}

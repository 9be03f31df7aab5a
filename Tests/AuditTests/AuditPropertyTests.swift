import CardRules
import Engagement
import Testing

@testable import Audit

/// What holds for every history: many are made up from seeds.
struct AuditPropertyTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `one pass equals judging each decision by itself at its own position`(
        _ seed: UInt64
    ) throws {
        let book = try Self.history(seed).book
        let audits = try book.audits()
        #expect(!audits.isEmpty)
        for audit in audits {
            let (decision, day) = (audit.decision, audit.decision.decided)
            let then = try book.before(decision.position).judged(decision.person, on: day)
            #expect(audit.atGrant.assessment == then.assessment)
            #expect(audit.atGrant.result == then.result)
            #expect(audit.atGrant.known == decision.position)
            let known = try book.judged(decision.person, on: day)
            #expect(audit.atGrantKnownNow.assessment == known.assessment)
            #expect(audit.atGrantKnownNow.result == known.result)
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `an event that is about something else changes no assessment and no finding`(
        _ seed: UInt64
    ) throws {
        let (plain, told) = (try Self.history(seed).book, try Self.history(seed, idle: true).book)
        #expect(told.records.count > plain.records.count)
        let (before, after) = (try plain.audits(), try told.audits())
        #expect(before.map(\.decision.card) == after.map(\.decision.card))
        for (one, other) in zip(before, after) {
            #expect(Self.said(one) == Self.said(other))
        }
    }

    @Test func `the histories hold all that can come of a decision`() throws {
        let audits = try (1...12 as ClosedRange<UInt64>).flatMap { seed in
            try Self.history(seed).book.audits()
        }
        let results = Set(audits.map(\.atGrant.result))
        #expect(results.isSuperset(of: [.met, .notMet]))
        #expect(audits.contains { $0.atGrant.result != $0.atGrantKnownNow.result })
        #expect(Set(audits.flatMap(\.findings).map(\.code)).count > 3)
    }

    /// What an audit says, without the positions, which other events move.
    private static func said(_ audit: CardAudit) -> [String] {
        let judgements = [audit.atGrant, audit.atGrantKnownNow, audit.now].map { judgement in
            let criteria = (judgement.assessment?.criteria ?? []).map { found in
                "\(found.code) \(found.outcome) \(found.foundLow ?? -1) \(found.foundHigh ?? -1)"
            }
            return "\(judgement.result) \(criteria)"
        }
        return judgements + audit.findings.map { "\($0.code) \($0.criterion ?? "")" }
            + [audit.proposal.rawValue]
    }

    /// A history of four people that a seed makes up; with `idle` events of no consequence stand
    /// between the others.
    private static func history(_ seed: UInt64, idle: Bool = false) throws -> Story {
        var story = Story(seed: seed, isIdle: idle)
        for step in 0..<60 { try story.tell(step) }
        return story
    }
}

/// A history in the making.
private struct Story {
    private(set) var book = Casebook()
    private let people = (1...4 as ClosedRange<UInt64>).map { PersonID($0) }
    private var dice: Dice
    private let isIdle: Bool
    private var reversed: Set<Position> = []
    private var cards: UInt64 = 0
    private var merged = false

    init(seed: UInt64, isIdle: Bool) {
        (dice, self.isIdle) = (Dice(state: seed), isIdle)
        for person in people {
            book.registered(person)
            book.engaged(person)
            book.continues(person)
        }
        book.aYearOfSheets(of: people[0])
        book.aYearOfSheets(of: people[1])
    }

    mutating func tell(_ step: Int) throws {
        let person = people[Int(dice.next() % 4)]
        let choice = dice.next() % 10
        if isIdle { addSomethingElse(to: person) }
        switch choice {
        case 0...4:
            let day = day("2025-02-01").advanced(by: Int(dice.next() % 340))
            let minutes = Int64(dice.next() % 900 + 30)
            book.confirmed(minutes, on: day.iso, of: person)
        case 5, 6: takeBack()
        case 7, 8:
            cards += 1
            try book.granted(CardID(cards), to: person, number: "\(cards)")
        default:
            guard !merged, step > 30 else { return }
            merged = true
            book.add(.person(.merged(PersonMerged(into: people[0]))), to: people[3].stream)
        }
    }

    /// Reverses an entry that was not reversed yet.
    private mutating func takeBack() {
        let standing = book.records.filter { recorded in
            guard case .hours(.recorded) = recorded.event else { return false }
            return !reversed.contains(recorded.position)
        }
        guard !standing.isEmpty else { return }
        let entry = standing[Int(dice.next() % UInt64(standing.count))].position
        reversed.insert(entry)
        book.reversed(entry)
    }

    private mutating func addSomethingElse(to person: PersonID) {
        let name = Sealed(owner: person.stream, key: 1, box: Array("Neu".utf8))
        book.add(
            .person(.nameChanged(NameChanged(from: day("2026-01-01"), familyName: name))),
            to: person.stream)
        book.add(
            .engagement(
                .declarationMade(DeclarationMade(code: "unheard-of", on: day("2026-01-02")))),
            to: person.stream)
    }
}

/// Numbers that a seed makes up.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return CardSample.mixed(state) >> 1
    }
}

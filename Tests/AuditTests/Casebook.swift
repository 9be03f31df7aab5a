import CardRules
import Engagement
import LedgerSchemas
import Projections

@testable import Audit

/// A ledger in memory with one programme, told event by event and then audited.
struct Casebook {
    static let anna = PersonID(1)
    static let programme = ProgrammeID(1)
    static let dessau = MunicipalityKey("15001000")
    static let club = OrganisationID(1)

    private(set) var records: [Recorded] = []
    private var revisions: [StreamID: Revision] = [:]
    /// The civil day on which events are recorded.
    var today = day("2026-01-10")
    /// Which volunteer a contact is.
    var volunteers: [ContactID: PersonID] = [:]
    /// Who records.
    var actor = ActorID(1)
    /// Whether nobody may enter, confirm and decide alone.
    var demandsFourEyes = false
    /// What opens sealed texts.
    var disclose: Disclosing = { .known(String(decoding: $0.box, as: UTF8.self)) }

    /// A ledger with a rule, published before everything else.
    init(_ rule: RulePublished = Casebook.published) {
        add(
            .programme(
                .established(
                    ProgrammeEstablished(
                        code: "dessau-rosslau-ehrenamtskarte", title: "Karte", issuer: "Stadt"))),
            to: Casebook.programme.stream)
        add(.programme(.rulePublished(rule)), to: Casebook.programme.stream)
    }

    /// The shipped rule as it is published.
    static var published: RulePublished {
        RulePublished(
            version: "2019-1", from: day("2019-01-01"), text: LedgerSchemas.dessauRosslauRule,
            sha256: Array(repeating: 7, count: 32))
    }

    /// The shipped rule with something more in it.
    static func published(with member: String) -> RulePublished {
        published { text in
            text.replacing(
                "\"validity\":", with: "\(member), \"validity\":", maxReplacements: 1)
        }
    }

    /// The shipped rule in other words.
    static func published(changed: (String) -> String) -> RulePublished {
        var rule = published
        rule.text = Array(changed(String(decoding: rule.text, as: UTF8.self)).utf8)
        return rule
    }

    /// The ledger before a record.
    func before(_ position: Position) -> Casebook {
        var book = self
        book.records.removeSubrange(Int(position)...)
        return book
    }

    /// The position that the next record will get.
    var size: TreeSize { TreeSize(records.count) }

    /// Records an event; the answer is its position.
    @discardableResult
    mutating func add(_ event: Event, to stream: StreamID = anna.stream) -> Position {
        let revision = revisions[stream, default: 0]
        let noon = Int64(today.daysSince1970) * 86_400_000_000 + 43_200_000_000
        records.append(
            Recorded(
                position: size, stream: stream, revision: revision,
                at: Instant(microseconds: noon), minutesAheadOfUTC: 60, actor: actor,
                command: CommandID(high: 0, low: size), event: event))
        revisions[stream] = revision + 1
        return size - 1
    }

    /// The revision of the record at a position.
    func revision(_ position: Position) -> Revision { records[Int(position)].revision }

    /// The terms of an audit as of a day, on everything recorded so far.
    func terms(asOf: String) throws -> AuditTerms {
        let library = try CardRules.ReferenceValues(reading: LedgerSchemas.referenceValues)
        var rules = RuleShelf(references: library)
        var amounts = AmountShelf(library)
        for recorded in records {
            try rules.take(recorded)
            amounts.take(recorded)
        }
        var terms = AuditTerms(
            rules: rules, amounts: amounts, volunteers: volunteers, asOf: day(asOf), known: size,
            disclose: disclose, digest: { $0.map { UInt8(truncatingIfNeeded: $0) } })
        terms.demandsFourEyes = demandsFourEyes
        return terms
    }

    /// What the audit says of every decision.
    func audits(asOf: String = "2026-01-31") throws -> [CardAudit] {
        var cards = MemoryRows<Cards>()
        for recorded in records { cards.apply(recorded) }
        let file = PersonRecords(records.filter { $0.stream.kind == .person })
        return CardAuditor.audit(
            file, register: CardRegister(cards.sorted), terms: try terms(asOf: asOf))
    }

    /// What the audit says of the only decision.
    func audit(asOf: String = "2026-01-31") throws -> CardAudit {
        let audits = try audits(asOf: asOf)
        guard let audit = audits.first, audits.count == 1 else {
            throw WrongNumberOfDecisions(count: audits.count)
        }
        return audit
    }

    /// What is known of a person at this moment, judged as a decision would be.
    func judged(_ person: PersonID = anna, on day: Day) throws -> Judgement {
        let file = PersonRecords(records.filter { $0.stream.kind == .person })
        return try terms(asOf: "2026-01-31").judge(
            Casebook.programme, file.evidence(of: person, at: size), asOf: day, known: size)
    }
}

struct WrongNumberOfDecisions: Error {
    let count: Int
}

/// A day of a test, written as `2026-01-15`.
func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
    return day
}

package import CardRules
package import Engagement

/// A version of a rule with the record that published it.
package struct PublishedRule: Sendable {
    /// Where it was published.
    package let position: Position
    /// Of which programme.
    package let programme: ProgrammeID
    /// What it says.
    package let rule: Rule
    /// SHA-256 of its file, 32 bytes.
    package let sha256: [UInt8]
}

/// How many cards the office set for a span.
package struct PublishedQuota: Sendable {
    /// Where it was set.
    package let position: Position
    /// Of which programme.
    package let programme: ProgrammeID
    /// The first day.
    package let from: Day
    /// How many cards.
    package let cards: UInt64
    private let until: Day?

    fileprivate init(_ position: Position, _ programme: ProgrammeID, _ said: QuotaSet) {
        (self.position, self.programme) = (position, programme)
        (from, until, cards) = (said.from, said.until, said.cards)
    }

    fileprivate func covers(_ day: Day) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }
}

/// All rules on record, each known from its position on.
package struct RuleShelf: Sendable {
    /// The codes of the programmes.
    package private(set) var codes: [ProgrammeID: String] = [:]
    /// The versions in the order in which they were published.
    package private(set) var rules: [PublishedRule] = []
    private var quotas: [PublishedQuota] = []
    private let references: CardRules.ReferenceValues

    /// No rule yet; a rule may point to the amounts that are given.
    package init(references: CardRules.ReferenceValues) { self.references = references }

    /// Takes up a record of a programme; throws when its rule cannot be read.
    package mutating func take(_ recorded: Recorded) throws(AuditError) {
        guard case .programme(let event) = recorded.event,
            let programme = ProgrammeID(recorded.stream)
        else { return }
        switch event {
        case .established(let said): codes[programme] = said.code
        case .quotaSet(let said):
            quotas.append(PublishedQuota(recorded.position, programme, said))
        case .rulePublished(let said):
            let rule: Rule
            do throws(RuleError) {
                rule = try Rule(reading: said.text, references: references)
            } catch {
                throw .unreadableRule(recorded.position, error)
            }
            rules.append(
                PublishedRule(
                    position: recorded.position, programme: programme, rule: rule,
                    sha256: said.sha256))
        }
    }

    /// The rule in force on a day, as far as was known at a tree size: of several, the one
    /// published last.
    package func rule(
        of programme: ProgrammeID, on day: Day, knownAt size: TreeSize
    ) -> PublishedRule? {
        rules.filter { $0.programme == programme && $0.position < size }
            .last { $0.rule.isInForce(on: day) }
    }

    /// How many cards the office set for a day, as far as was known at a tree size: of several
    /// numbers, the one set last.
    package func quota(
        of programme: ProgrammeID, on day: Day, knownAt size: TreeSize
    ) -> PublishedQuota? {
        quotas.last { $0.programme == programme && $0.position < size && $0.covers(day) }
    }

    /// The code of a programme; its id when it has none.
    package func code(of programme: ProgrammeID) -> String { codes[programme] ?? programme.text }
}

/// The amounts of the law: those of the library, and those that the ledger set, each known from
/// its position on.
package struct AmountShelf: Sendable {
    private let library: CardRules.ReferenceValues
    private var records: [Recorded] = []

    /// Only what the library says.
    package init(_ library: CardRules.ReferenceValues) { self.library = library }

    /// Takes up a record of the ledger's own stream; others change nothing.
    package mutating func take(_ recorded: Recorded) {
        switch recorded.event {
        case .ledger(.referenceValueSet), .ledger(.referenceValueEnteredInError):
            records.append(recorded)
        default: break
        }
    }

    /// The amounts known at a tree size.
    package func values(at size: TreeSize) -> CardRules.ReferenceValues {
        var values = library
        for recorded in records where recorded.position < size { values.take(recorded) }
        return values
    }

    /// The positions from one tree size up to another at which amounts were set or undone.
    func changes(from position: Position, to size: TreeSize) -> [Position] {
        records.map(\.position).filter { $0 >= position && $0 < size }
    }
}

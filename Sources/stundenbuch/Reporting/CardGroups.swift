import Audit
import CardRules
import Engagement
import Ledger
import Projections

/// By what a report tells cards apart.
enum CardDimension: String, SpokenWord {
    case age
    case district
    case field
    case evidence

    var word: String { rawValue }
}

/// Tells which group a card belongs to: one for all its counts, as things were on the day of its
/// application.
struct CardGroups {
    let dimension: CardDimension
    private let desk: Desk
    private let unions: PersonUnions
    private var people: [PersonID: PersonRow] = [:]
    private var engagements: [PersonID: EngagementsRow] = [:]
    private var lists: [ActivityListRow] = []

    /// The group of cards of which the ledger does not tell it.
    static let unknown = "unknown"
    /// The group of those who are engaged in more than one field.
    static let several = "several"
    /// The group of cards on whose decision no assessment is on file.
    static let notAssessed = "not_assessed"

    init(
        _ desk: Desk, _ dimension: CardDimension, knownAt known: TreeSize
    ) throws(Complaint) {
        self.desk = desk
        self.dimension = dimension
        unions = try desk.unions(knownAt: known)
        switch dimension {
        case .age, .district:
            for (id, row) in try desk.rows(Persons.self, knownAt: known) { people[id] = row }
        case .field:
            for (id, row) in try desk.rows(Engagements.self, knownAt: known) {
                engagements[id] = row
            }
            lists = try desk.rows(ActivityLists.self, knownAt: known).map(\.row)
        case .evidence: break
        }
    }

    /// The group of a card, as a code or as the name of a district.
    func group(of row: CardRow) throws(Complaint) -> String {
        guard let person = row.person, let day = row.received else { return CardGroups.unknown }
        return switch dimension {
        case .age: age(person, on: day)
        case .district: district(person, on: day)
        case .field: field(person, on: day)
        case .evidence: try evidence(row)
        }
    }

    /// Groups in the order in which they are shown, the unknown last.
    func sorted(_ groups: Set<String>) -> [String] {
        let order = CardGroups.ages.map(\.code) + EvidenceGrade.allCases.sorted().map(\.code)
        let last = [CardGroups.several, CardGroups.notAssessed, CardGroups.unknown]
        return groups.sorted { left, right in
            let ranks = [left, right].map { group -> Int in
                if let place = last.firstIndex(of: group) { return order.count + 1 + place }
                return order.firstIndex(of: group) ?? order.count
            }
            return (ranks[0], left) < (ranks[1], right)
        }
    }

    /// The bands of the German survey on volunteering, by the first age that is too old for them.
    private static let ages: [(below: Int, code: String)] = [
        (30, "under_30"), (50, "30_49"), (65, "50_64"), (.max, "65_plus"),
    ]

    private func age(_ person: PersonID, on day: Day) -> String {
        guard let text = disclosed(person, { $0.history.latest.born }), let born = Day(iso: text)
        else { return CardGroups.unknown }
        let years = born.completedYears(until: day)
        return CardGroups.ages.first { years < $0.below }?.code ?? CardGroups.unknown
    }

    private func district(_ person: PersonID, on day: Day) -> String {
        disclosed(person) { $0.history.details(asOf: day).home?.district } ?? CardGroups.unknown
    }

    /// A sealed text of whoever goes on for a person, or of one merged into it.
    private func disclosed(_ person: PersonID, _ field: (PersonRow) -> Sealed?) -> String? {
        let sealed = unions.members(with: person).compactMap { people[$0].flatMap(field) }
        guard let first = sealed.first, case .known(let text) = desk.ledger.disclose(first) else {
            return nil
        }
        return text
    }

    private func field(_ person: PersonID, on day: Day) -> String {
        let list = ActivityListRow.used(on: day, of: lists) ?? lists.first
        let standing = unions.members(with: person).flatMap { engagements[$0]?.standing ?? [] }
            .filter { engagement in
                engagement.since.map { $0.span.first <= day } ?? true
                    && engagement.end.map { $0.span.last >= day } ?? true
            }
        let fields = Set(
            standing.compactMap(\.activity).compactMap { activity in
                list?.activities.first { $0.code == activity }?.field
            })
        return fields.count > 1 ? CardGroups.several : fields.first ?? CardGroups.unknown
    }

    /// The weakest grade that the decision rests on.
    private func evidence(_ row: CardRow) throws(Complaint) -> String {
        guard let decision = row.decisions.last else { return CardGroups.notAssessed }
        guard case .card(let event) = try desk.event(at: decision.position).event else {
            return CardGroups.notAssessed
        }
        let assessment: AssessmentRecord? =
            switch event {
            case .granted(let said): said.assessment
            case .grantedByException(let said): said.assessment
            case .refused(let said): said.assessment
            default: nil
            }
        return assessment?.evidence?.code ?? CardGroups.notAssessed
    }
}

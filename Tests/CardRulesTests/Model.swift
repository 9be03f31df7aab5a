import Engagement

@testable import CardRules

/// People made to measure for a rule.
struct Model {
    private let rule: Rule
    private let asOf: Day

    init(_ rule: Rule) {
        self.rule = rule
        asOf = rule.judged
    }

    /// Somebody of thirty who has all that the rule asks for, and nothing that it excludes.
    func story() -> Story {
        var story = Story()
        story.circumstances.volunteers = [:]
        story.circumstances.cards = []
        let wanted = rule.condition.wanted
        story.registered(born: years(-30).iso, in: home(wanted))
        for (index, criterion) in wanted.enumerated() {
            meet(criterion, UInt64(index + 1), &story)
        }
        return story
    }

    /// Somebody of whom only that is known which lies so near the edge of one criterion.
    static func story(
        _ amount: Int64, _ delta: Int64, _ criterion: Criterion, _ asOf: Day
    ) -> Story {
        var story = Story()
        switch criterion.test {
        case .hours(let test): story.spend(amount, delta, test, asOf)
        case .tenure(let test):
            let begin = test.length.begin(before: asOf) ?? asOf
            story.serve(since: begin.advanced(by: Int(-delta)), test.area, test.categories, 1)
        case .age:
            let born = asOf.advanced(byYears: Int(-amount)) ?? asOf
            story.registered(born: born.advanced(by: Int(-delta)).iso)
        case .allowance:
            story.receive(amount + delta, UInt32(asOf.year))
        default: break
        }
        return story
    }

    private func years(_ count: Int) -> Day { asOf.advanced(byYears: count) ?? asOf }

    private func home(_ wanted: [Criterion]) -> String {
        let areas = wanted.compactMap { criterion -> Area? in
            guard case .residence(let test) = criterion.test else { return nil }
            return test.area
        }
        return areas.first?.somewhere?.text ?? "15001000"
    }

    private func meet(_ criterion: Criterion, _ index: UInt64, _ story: inout Story) {
        switch criterion.test {
        case .hours(let test): story.spend(test.threshold.amount, 1, test, asOf)
        case .tenure(let test): story.serve(since: years(-30), test.area, test.categories, index)
        case .engagement(let test):
            story.serve(
                since: years(-30), test.area, test.categories, index, seat: test.seat?.somewhere,
                legalForm: test.legalForms.first)
        case .qualification(let test):
            story.add(
                .engagement(
                    .qualificationRecorded(
                        QualificationRecorded(code: test.codes[0], from: years(-5)))))
        case .honour(let test):
            story.circumstances.honours.append(
                HonourHeld(code: test.codes[0], given: VagueDay(years(-1)), position: 0))
        case .declaration: story.continues(on: asOf)
        case .confirmation(let test):
            story.organisation(80, category: test.categories.first)
            story.sign(80, asOf)
        case .residence, .age, .allowance, .identityShown, .card, .discretion: break
        }
    }
}

extension Condition {
    /// The criteria that help: none of those below `none_of`.
    fileprivate var wanted: [Criterion] {
        switch self {
        case .criterion(let criterion): [criterion]
        case .allOf(let parts), .anyOf(let parts): parts.flatMap(\.wanted)
        case .noneOf: []
        case .route(_, let condition): condition.wanted
        case .choice(let when, let then, let otherwise):
            when.wanted + then.wanted + otherwise.wanted
        }
    }
}

extension Area {
    /// A place of the area.
    fileprivate var somewhere: MunicipalityKey? {
        parts.first.flatMap { part in
            let zeros = String(repeating: "0", count: 8 - part.digits.utf8.count)
            return MunicipalityKey(part.digits + zeros)
        }
    }
}

extension Story {
    /// Confirmed time that lies so near what a test asks for, in each of its windows.
    fileprivate mutating func spend(
        _ amount: Int64, _ delta: Int64, _ test: HoursTest, _ asOf: Day
    ) {
        let begin = asOf.advanced(byYears: -26) ?? asOf
        if test.window == .wholeTenure { engaged(VagueDay(begin), organisation: 90) }
        for window in test.window.spans(asOf: asOf, begin: begin) {
            guard test.measure == .days else {
                entry(amount * test.measure.parts + delta, window.last, test)
                continue
            }
            for index in 0..<Int(amount + delta) {
                entry(60, window.first.advanced(by: index), test)
            }
        }
    }

    private mutating func entry(_ minutes: Int64, _ day: Day, _ test: HoursTest) {
        let revision = add(
            .hours(
                .recorded(
                    HoursRecorded(
                        organisation: OrganisationID(90), activity: test.scope.activities.first,
                        span: DaySpan(day), minutes: Minutes(minutes), place: test.places.first,
                        project: test.scope.isForProjects ? ProjectID(1) : nil,
                        basis: test.bases.first ?? .voluntary, grade: .sheet))))
        add(.hours(.confirmed(correction(revision))))
    }

    /// An engagement that goes on, with an organisation of its own.
    fileprivate mutating func serve(
        since: Day, _ area: Area?, _ categories: [String], _ index: UInt64,
        seat: MunicipalityKey? = nil, legalForm: String? = nil
    ) {
        organisation(
            index, category: categories.first ?? "sport", founded: VagueDay(day("1950-01-01")),
            seat: seat, nonprofit: true, legalForm: legalForm ?? "association")
        add(
            .engagement(
                .started(
                    EngagementStarted(
                        organisation: OrganisationID(index),
                        place: area?.somewhere ?? Story.dessau, since: VagueDay(since)))))
    }

    /// Money of a year, of no kind that the law frees.
    fileprivate mutating func receive(_ cents: Int64, _ year: UInt32) {
        guard cents > 0 else { return }
        add(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: OrganisationID(1), year: year, amount: Cents(cents),
                        kind: .flatRate))))
    }

    /// An attestation with one signature and nothing in it.
    fileprivate mutating func sign(_ organisation: UInt64, _ asOf: Day) {
        add(
            .engagement(
                .attested(
                    EngagementAttested(
                        organisation: OrganisationID(organisation),
                        signatories: [
                            Signatory(contact: ContactID(1), signed: asOf, stampSeen: true)
                        ]))))
    }
}

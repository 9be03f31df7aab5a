import Engagement

/// A town of any size as a function of its seed: every part is computed when it is asked for, so
/// that a town of tens of millions of entries needs no more memory than a small one.
struct TownPlan: Sendable {
    let seed: UInt64
    /// Hours entries in all.
    let entries: Int
    /// People in all.
    let people: Int
    /// The years that lists report of.
    let years: ClosedRange<Int>

    var first: Day { Holidays.day(years.lowerBound, 1, 1) }
    var last: Day { Holidays.day(years.upperBound, 12, 31) }
    var organisationCount: Int { max(3, people / 40) }
    var projectCount: Int { max(1, organisationCount / 10) }

    /// The organisation with that number, from 0.
    func organisation(_ number: Int) -> TownOrganisation {
        var chance = Chance(seed, .organisation, number)
        let category = chance.one(of: Category.all)
        let name = chance.one(of: category.names)
        return TownOrganisation(
            number: number, name: "\(name) Lindenau \(number + 1) (erfunden)",
            category: category, founded: chance.within(1_860...2_010),
            rhythm: chance.one(of: [.year, .year, .year, .year, .quarter, .quarter, .month]),
            confirms: chance.below(5) < 2, deliveryDay: chance.within(3...26),
            project: number.isMultiple(of: 3) ? number / 3 % projectCount : nil,
            signatory: "\(Names.givenName(&chance)) \(Names.familyName(&chance))")
    }

    /// The person with that number, from 0.
    ///
    /// People become known in the order of their numbers: two in five before the first list, the
    /// others over the years.
    func person(_ number: Int) -> TownPerson {
        var chance = Chance(seed, .person, number)
        let days = last.days(since: first)
        let known = people * 2 / 5
        let begins =
            number < known
            ? first : first.advanced(by: (number - known) * days * 3 / 4 / max(1, people - known))
        let leaves = chance.below(3) == 0 ? begins.advanced(by: chance.within(400...2_000)) : nil
        let category = organisation(number % organisationCount).category
        let since = number < known ? begins.advanced(by: -chance.within(30...6_000)) : begins
        return TownPerson(
            number: number, organisation: number % organisationCount,
            givenName: Names.givenName(&chance), familyName: Names.familyName(&chance),
            born: Holidays.day(
                years.lowerBound - chance.within(17...74), chance.within(1...12),
                chance.within(1...28)),
            residence: chance.happens(oncePer: 12) ? Names.neighbour : Names.municipality,
            street: "\(chance.one(of: Names.streets)) \(chance.within(1...99))",
            district: chance.one(of: Names.districts),
            activity: chance.one(of: category.activities), known: begins, since: since,
            until: leaves.flatMap { $0 < last ? $0 : nil },
            sinceIsVague: chance.happens(oncePer: 6))
    }

    /// How many entries a person has in all.
    func quota(of person: TownPerson) -> Int {
        entries / people + (person.number < entries % people ? 1 : 0)
    }

    /// The entries of a person in a period, in the order of their days.
    func hours(of person: TownPerson, in period: DaySpan) -> [TownHours] {
        let quota = quota(of: person)
        let days = (person.until ?? last).days(since: person.known) + 1
        // Entry n is on day n × days ÷ quota; so the first on or after day x is ⌈x × quota ÷ days⌉.
        func index(_ day: Day) -> Int {
            let offset = max(0, day.days(since: person.known))
            return min(quota, (offset * quota + days - 1) / days)
        }
        return (index(period.first)..<max(index(period.first), index(period.last.advanced(by: 1))))
            .map { entry(person, $0, on: person.known.advanced(by: $0 * days / quota), quota) }
    }

    private func entry(
        _ person: TownPerson, _ index: Int, on planned: Day, _ quota: Int
    ) -> TownHours {
        var chance = Chance(seed, .hours, person.number, index)
        var day = planned
        if Holidays.contains(day), chance.below(7) > 0 {
            let next = day.advanced(by: 1)
            if next <= person.until ?? last { day = next }
        }
        let daily = quota / max(1, (person.until ?? last).days(since: person.known))
        return TownHours(
            index: index, day: day, minutes: daily > 1 ? 45 : 15 * chance.within(2...20),
            shape: shape(&chance, daily), isVoluntary: !chance.happens(oncePer: 50),
            isForProject: chance.happens(oncePer: 25),
            fate: fate(&chance))
    }

    private func shape(_ chance: inout Chance, _ daily: Int) -> TownHours.Shape {
        guard daily < 2 else { return .plain }
        switch chance.below(200) {
        case 0...4: return .wholeMonth
        case 5...7: return .doubleShift
        case 8: return .slipOfThePen
        case 9...30: return .clocked(from: 60 * chance.within(7...14))
        default: return .plain
        }
    }

    private func fate(_ chance: inout Chance) -> TownHours.Fate {
        switch chance.below(400) {
        case 0: .reversed
        case 1: .rejected
        default: .stands
        }
    }
}

import Engagement

@testable import Intake

/// A text is read as one kind of value, which the first byte names; every answer is right but a
/// trap.
func tryValues(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    trials[Int(first) % trials.count](text)
}

private let trials: [@Sendable (String) -> Void] = [
    { text in
        guard let span = try? VagueDayText.span(text) else { return }
        holds(span.first <= span.last, "a span begins before it ends")
    },
    { _ = try? DayText.exact($0).iso },
    { text in
        guard let minutes = try? DurationText.hours(text) else { return }
        holds(
            (1...Minutes.mostInOneEntry.count).contains(minutes.count),
            "a length of time is one that an entry may have")
    },
    { text in
        guard let minutes = try? ClockText.minutes(text) else { return }
        holds((0...1_440).contains(minutes), "a time lies within the day")
    },
    { _ = try? WholeNumber.minutes($0) },
    { _ = try? WholeNumber.minutesPerWeek($0) },
    { _ = try? WholeNumber.cents($0) },
    { _ = try? WholeNumber.year($0) },
    { _ = Euros.cents(of: $0) },
    { _ = try? OfficialKey.municipality($0) },
    { _ = try? OfficialKey.postalCode($0) },
    { text in
        let composed = Composition.composed(text)
        holds(composed == text, "the composed form is canonically equal")
        holds(
            Composition.composed(composed).utf8.elementsEqual(composed.utf8),
            "the composed form is composed")
    },
    { _ = try? PlainText.name($0) },
    { _ = SpreadsheetDamage.fault(in: $0) },
    { text in
        _ = try? Words.allowance(text)
        _ = try? Words.basis(text)
        _ = Words.grade(text)
    },
    { text in
        guard let name = WrittenName(inOneCell: text) else { return }
        holds(!name.family.isEmpty, "a name has a family name")
        _ = SearchName(family: name.family, given: name.given).key
    },
    { text in
        guard let heading = PeriodHeading(text) else { return }
        holds(PeriodHeading(code: heading.code) == heading, "a period is read from its code")
    },
    { _ = PeriodHeading(code: $0) },
    { _ = FunctionSince($0)?.since },
    { text in
        holds(!SearchForm.words(of: text).contains(""), "a word of a search form has letters")
    },
    { text in
        let halves = text.split(separator: "|", maxSplits: 1).map { String($0) }
        guard let query = NameQuery(halves.first ?? ""), halves.count == 2 else { return }
        _ = query.rank(family: halves[1], given: nil)
    },
    { text in
        let halves = text.split(separator: "|", maxSplits: 1).map { String($0) }
        let born = Day(year: 1980, month: 1, day: 2)
        let known = KnownName(
            person: PersonID(1), family: halves.first ?? "", given: nil, born: born)
        _ = Candidates([known]).candidates(
            family: halves.last ?? "", given: halves.first, born: born, atMost: 3)
    },
    { _ = StatedSum.readings(behindWordsOf: $0, unit: .hours) },
    { text in
        for list in ListKind.allCases { _ = HeadingMatch.heading(text, in: list) }
    },
    { _ = ResolutionChoice($0) },
    { _ = RowJudge.isSumWord($0) },
    { _ = TownName($0).likeness(of: TownName("Alten-Neudorf an der Saale")) },
    { _ = PlaceTable(Array($0.utf8)) },
]

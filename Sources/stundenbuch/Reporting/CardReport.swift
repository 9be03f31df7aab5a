import Documents
import Engagement
import Projections
import StrictJSON

/// The counts of a card programme as an answer: what happened, and what was published.
struct CardReport {
    let programme: String
    let days: ReportDays
    let counts: CardCounts
    let figures: PublishedFigures
    let groups: CardGroups?
    /// Whether small counts are shown.
    let isExact: Bool
    let standpoint: Standpoint

    var answer: Answer {
        let hidden =
            isExact
            ? [] : counts.leftOut(published: figures.published, beside: figures.counted)
        var page = Page(title: Texts.cardReportTitle(programme))
        page.state("programme", Texts.columnProgramme, .id(programme))
        page.state("period", Texts.columnPeriod, .span(days.period))
        page.state("by", Texts.columnBy, .word(groups?.dimension))
        page.state("exact", "", Shown(.empty, .bool(isExact)))
        page.append(countListing(hidden))
        page.append(figureListing(hidden))
        var answer = page.answer(standpoint)
        answer.document.paragraphs = paragraphs(hidden)
        return answer
    }

    private func countListing(_ hidden: Set<CardCounts.Place>) -> Listing {
        let inPeriod = days.period.map {
            [Column.count("in_period", Texts.columnInPeriod($0.first.spoken, $0.last.spoken))]
        }
        let group = groups.map { [Column.text("group", $0.dimension.spoken)] }
        var listing = Listing(
            "counts", caption: Texts.cardReportCounts,
            [Column(key: "measure", title: Texts.columnCounted, kind: .text)] + (group ?? [])
                + (inPeriod ?? [])
                + [
                    .count("to_date", Texts.columnToDate(days.asOf.spoken)),
                    Column(
                        key: "left_out", title: Texts.columnLeftOut, kind: .boolean,
                        audience: .scripts),
                ])
        for measure in counts.measures {
            for group in [nil] + counts.groups.map(Optional.some) {
                listing.append(line(measure, group, hidden))
            }
        }
        for wait in Wait.allCases { listing.append(line(wait)) }
        return listing
    }

    private func line(
        _ measure: CardMeasure, _ group: String?, _ hidden: Set<CardCounts.Place>
    ) -> [Shown] {
        let places = counts.columns.map {
            CardCounts.Place(measure: measure, group: group, days: $0)
        }
        let cells = places.map { place -> Shown in
            guard counts.isShown(measure, in: place.days) else { return .nothing }
            return hidden.contains(place) ? CardReport.leftOut : .count(counts[place])
        }
        let name = Shown(.text(Texts.measure(measure)), .string(measure.code))
        return [name] + groupCell(group) + cells + [.flag(places.contains(where: hidden.contains))]
    }

    private func groupCell(_ group: String?) -> [Shown] {
        guard groups != nil else { return [] }
        guard let group else { return [Shown(.text(Texts.allCards), .null)] }
        return [Shown(.text(Texts.cardGroup(group)), .string(group))]
    }

    /// How long applications waited for their decision, in days.
    enum Wait: String, CaseIterable {
        case median = "days_to_decision_median"
        case longest = "days_to_decision_longest"

        /// The wait among all, which stand in ascending order; of an even number of waits the
        /// median is the shorter of the two in the middle.
        func pick(_ waits: [Int64]) -> Int64? {
            switch self {
            case .median: waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
            case .longest: waits.last
            }
        }
    }

    /// The days that applications waited; of fewer than five nothing is said.
    private func line(_ wait: Wait) -> [Shown] {
        let waits = counts.columns.map { counts.daysToDecision(in: $0) }
        let isFew = waits.map { waits in
            !isExact && (1..<Int(SmallCounts.threshold)).contains(waits.count)
        }
        let cells = zip(waits, isFew).map { waits, isFew in
            isFew ? CardReport.leftOut : .count(wait.pick(waits))
        }
        return [Shown(.text(Texts.wait(wait)), .string(wait.rawValue))] + groupCell(nil) + cells
            + [.flag(isFew.contains(true))]
    }

    /// What stands in place of a number that is left out: scripts see null.
    static let leftOut = Shown(.text("·"), .null)
}

extension CardReport {
    private func figureListing(_ hidden: Set<CardCounts.Place>) -> Listing {
        var listing = Listing(
            "published", caption: Texts.cardReportFigures,
            [
                .id("figure", Texts.columnEventName), .text("measure", Texts.columnCounted),
                .text("day", Texts.columnDay), .count("published", Texts.columnPublished),
                .count("today", Texts.columnToday), .count("difference", Texts.columnDifference),
                .text("explanation", Texts.columnExplanation),
                .text("source", Texts.columnSource), .id("place", Texts.columnPlace),
            ])
        for line in figures.lines {
            let isHidden = line.place.map(hidden.contains) ?? false
            let measure = line.trace?.measure
            listing.append(
                [
                    .id("\(line.name.stream.text)/\(line.name.revision)"),
                    Shown(
                        .text(measure.map(Texts.measure) ?? line.row.unit),
                        measure.map { .string($0.code) } ?? .null),
                    .vagueText(line.row.span), .count(line.row.value),
                    isHidden ? CardReport.leftOut : .count(line.trace?.count),
                    isHidden ? CardReport.leftOut : .count(line.trace?.difference),
                    isHidden ? CardReport.leftOut : explanation(line),
                    .text(line.row.source), .place(line.row.place),
                ])
        }
        return listing
    }

    private func explanation(_ line: PublishedFigures.Line) -> Shown {
        let state = FigureState(line)
        let changes = line.trace?.explanation ?? []
        let named = changes.map { card, change in
            Texts.countChange(card.text, change.by, change.positions)
        }
        let text = Texts.figureState(
            state, agreedAt: line.trace?.agreedAt, named.joined(separator: "; "))
        return Shown(
            .text(text),
            [
                "state": .string(state.rawValue),
                "agreed_at": line.trace?.agreedAt.map { .integer(Int64($0)) } ?? .null,
                "changes": .array(
                    changes.map { card, change in
                        [
                            "card": .string(card.text), "by": .integer(change.by),
                            "positions": JSONValue(positions: change.positions),
                        ]
                    }),
            ])
    }

    private func paragraphs(_ hidden: Set<CardCounts.Place>) -> [String] {
        var said: [String] = []
        if counts.isEmpty { said.append(Texts.noCardsOfTheProgramme) }
        if !hidden.isEmpty { said.append(Texts.smallCountsLeftOut) }
        if isExact { said.append(Texts.notForPublication) }
        if let dimension = groups?.dimension { said.append(Texts.groupedBy(dimension)) }
        return said + [Texts.howCardsAreCounted]
    }
}

/// How a published figure stands beside the count of today.
enum FigureState: String {
    case equal
    case differs
    /// Published as a lower bound or as a round number that the count does not contradict.
    case compatible
    case neverAgreed = "never_agreed"
    case notCompared = "not_compared"

    init(_ line: PublishedFigures.Line) {
        guard let trace = line.trace else {
            self = .notCompared
            return
        }
        switch (trace.difference, line.row.exactness) {
        case (0, _): self = .equal
        case (1..., .atLeast), (_, .about): self = .compatible
        default: self = trace.agreedAt == nil ? .neverAgreed : .differs
        }
    }
}

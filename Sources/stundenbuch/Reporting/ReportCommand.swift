import ArgumentParser
import Engagement
import Projections

/// Yearly figures for those who decide, with small counts left out.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: Texts.aboutReport, subcommands: [ReportCards.self],
        aliases: ["bericht"])
}

/// Counts applications and cards of a programme, beside what was published about them.
struct ReportCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards", abstract: Texts.aboutReportCards, aliases: ["karten"])

    @OptionGroup var reading: ReadingOptions
    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpReportPeriod)
    var period: String?
    @Option(name: [.customLong("by"), .customLong("nach")], help: Texts.helpReportBy)
    var by: String?
    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Flag(name: [.customLong("exact"), .customLong("genau")], help: Texts.helpReportExact)
    var exact = false

    func run() throws {
        let dimension = try by.map { text throws(Complaint) in try CardDimension.typed(text) }
        let desk = try Desk(reading.ledger)
        let known = try reading.times.known(desk)
        let days = try ReportDays(
            period, asOf: try reading.times.day(desk.clock), today: desk.clock.today)
        let programme = try desk.programme(ifTyped: programme)
        let rows = try desk.rows(Cards.self, knownAt: known)
            .filter { $0.row.programme == programme }
        var groups: CardGroups?
        if let dimension { groups = try CardGroups(desk, dimension, knownAt: known) }
        let report = CardReport(
            programme: try desk.programme(programme.text).row.code, days: days,
            counts: try CardCounts(rows.map(\.row), in: days.columns, by: groups),
            figures: try PublishedFigures(desk, of: programme, in: days, knownAt: known),
            groups: groups, isExact: exact,
            standpoint: Standpoint(
                asOf: days.asOf, known: known,
                footer: try desk.footer(known: known, asOf: days.asOf)))
        try reading.output.emit(report.answer)
    }
}

/// The days that a report speaks of.
struct ReportDays {
    /// The period as it was asked for, cut at the Stichtag; nil when none was.
    let period: DaySpan?
    /// The Stichtag: the end of the period, today while that is still to come.
    let asOf: Day

    init(_ typed: String?, asOf: Day?, today: Day) throws(Complaint) {
        guard let typed else {
            (period, self.asOf) = (nil, asOf ?? today)
            return
        }
        guard let span = TypedPeriod.parse(typed, today: today) else {
            throw Complaint(
                .usage, "not_a_period", Texts.notAPeriod(typed), remedy: Texts.writeAPeriod)
        }
        guard span.first <= today else {
            throw Complaint(
                .usage, "period_in_the_future", Texts.periodInTheFuture(typed, today.spoken),
                remedy: Texts.takeAnEarlierPeriod)
        }
        let day = asOf ?? min(span.last, today)
        guard let cut = DaySpan(from: span.first, to: min(span.last, day)) else {
            throw Complaint(
                .usage, "as_of_before_the_period",
                Texts.asOfBeforeThePeriod(day.spoken, span.first.spoken),
                remedy: Texts.takeALaterDay)
        }
        (period, self.asOf) = (cut, day)
    }

    /// What is counted: the period, if there is one, then all up to the Stichtag.
    var columns: [CountedDays] {
        let inPeriod = period.map { [CountedDays(from: $0.first, to: $0.last)] } ?? []
        return inPeriod + [sinceBeginning]
    }

    /// All days up to the Stichtag.
    var sinceBeginning: CountedDays { CountedDays(from: nil, to: asOf) }
}

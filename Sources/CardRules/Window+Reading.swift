import Engagement

extension Window {
    /// Exactly one kind of window.
    init(_ node: RuleNode) throws(RuleError) {
        let names = try node.memberNames().filter { $0 != "until" }
        guard names.count == 1, let name = names.first else {
            throw names.isEmpty
                ? node.refusal(.missingMember, "a window", asked: Window.words)
                : node.refusal(.together, names.joined(separator: ", "))
        }
        if name != "from", let until = try node.optional("until") {
            throw until.refusal(.unknownMember, "until without from")
        }
        let member = try node.member(name)
        switch name {
        case "months_before_as_of": self = .monthsBefore(Int(try member.integer(1...1_200)))
        case "calendar_year":
            self = try member.word(YearWord.self) == .running ? .runningYear : .previousYear
        case "past_calendar_years": self = .pastCalendarYears(Int(try member.integer(1...100)))
        case "each_of_years": self = .eachOfYears(Int(try member.integer(1...100)))
        case "each_of_calendar_years":
            self = .eachOfCalendarYears(Int(try member.integer(1...100)))
        case "whole_tenure":
            try member.requireTrue()
            self = .wholeTenure
        case "from":
            let last = try node.member("until")
            let span = DaySpan(from: try member.day(), to: try last.day())
            guard let span else { throw last.refusal(.endsBeforeItBegins) }
            self = .named(span)
        default: throw member.refusal(.unknownMember, name, asked: Window.words)
        }
    }

    private static let known: Set<String> = [
        "months_before_as_of", "calendar_year", "past_calendar_years", "each_of_years",
        "each_of_calendar_years", "whole_tenure", "from",
    ]

    private static var words: String { known.sorted().joined(separator: ", ") }

    private enum YearWord: String, CaseIterable { case running, previous }
}

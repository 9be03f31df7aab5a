package import StrictJSON

/// One typed value of a table; its written form follows from its type and the output format.
package enum Cell: Equatable, Sendable {
    case empty
    case text(String)
    /// A key such as `P-0417`, a postal code or a hash: never shortened or calculated with.
    case identifier(String)
    /// A count. Years and event numbers are identifiers, since counts get thousands separators.
    case integer(Int64)
    /// A duration, shown to people in hours.
    case minutes(Int64)
    /// An amount in euro cents.
    case cents(Int64)
    case day(CalendarDate)
    case instant(CalendarInstant)
    case boolean(Bool)
    /// A value that people read in words of their language, and scripts as a code or number that
    /// is the same in every language.
    case coded(String, JSONValue)

    /// The form for readers of a language, not yet escaped for a terminal.
    package func text(in language: Language) -> String {
        switch self {
        case .empty: ""
        case .text(let text), .identifier(let text), .coded(let text, _): text
        case .integer(let number): language.numbers.integer(number)
        case .minutes(let minutes): language.numbers.hours(ofMinutes: minutes)
        case .cents(let cents): language.numbers.amount(ofCents: cents)
        case .day(let date): date.text(in: language)
        case .instant(let instant): instant.text(in: language)
        case .boolean(let flag): language.word(for: flag)
        }
    }

    /// The machine form: integers for minutes and cents, ISO text for days and instants.
    package var json: JSONValue {
        switch self {
        case .empty: .null
        case .text(let text), .identifier(let text): .string(text)
        case .integer(let number), .minutes(let number), .cents(let number): .integer(number)
        case .day(let date): .string(date.isoText)
        case .instant(let instant): .string(instant.isoText)
        case .boolean(let flag): .bool(flag)
        case .coded(_, let value): value
        }
    }

    /// Whether the cell holds words, which may be shortened.
    var isProse: Bool {
        switch self {
        case .text, .coded: true
        default: false
        }
    }

    /// The number inside an integer, minutes or cents cell.
    var number: Int64? {
        switch self {
        case .integer(let number), .minutes(let number), .cents(let number): number
        default: nil
        }
    }
}

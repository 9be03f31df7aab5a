import Documents
import Engagement
import EventCoding
import StrictJSON

/// A value twice: as a cell for people and lists, and as JSON for scripts.
struct Shown {
    let cell: Cell
    let json: JSONValue

    init(_ cell: Cell, _ json: JSONValue) {
        self.cell = cell.coded(as: json)
        self.json = json
    }

    /// A value whose two forms follow from the cell.
    init(_ cell: Cell) { self.init(cell, cell.json) }

    static let nothing = Shown(.empty)
    static func id(_ text: String?) -> Shown { Shown(text.map(Cell.identifier) ?? .empty) }
    static func text(_ text: String?) -> Shown { Shown(text.map(Cell.text) ?? .empty) }
    static func count(_ number: Int64?) -> Shown { Shown(number.map(Cell.integer) ?? .empty) }
    static func minutes(_ minutes: Minutes?) -> Shown {
        Shown(minutes.map { .minutes($0.count) } ?? .empty)
    }
    static func cents(_ cents: Cents?) -> Shown {
        Shown(cents.map { .cents($0.count) } ?? .empty)
    }
    static func flag(_ flag: Bool?) -> Shown { Shown(flag.map(Cell.boolean) ?? .empty) }
    static func day(_ day: Day?) -> Shown { Shown(day.map(Cell.of) ?? .empty) }
    static func place(_ key: MunicipalityKey?) -> Shown { id(key?.text) }

    /// A record's number: `#812` for people, a number for scripts.
    static func position(_ position: Position?) -> Shown {
        guard let position else { return .nothing }
        return Shown(.identifier("#\(position)"), .integer(Int64(position)))
    }

    /// A vague day: as it was written for people, an ISO 8601 day or interval for scripts.
    static func vague(_ day: VagueDay?) -> Shown {
        guard let day else { return .nothing }
        if let exact = day.exact { return .day(exact) }
        let interval = "\(day.span.first.iso)/\(day.span.last.iso)"
        return Shown(.text(day.written ?? interval), .string(interval))
    }

    /// A span of days: an ISO 8601 interval.
    static func span(_ span: DaySpan?) -> Shown {
        guard let span else { return .nothing }
        return .text("\(span.first.iso)/\(span.last.iso)")
    }

    /// A sealed text as far as this reader may see it.
    static func sealed(_ sealed: Sealed?, _ disclose: Disclosing) -> Shown {
        guard let sealed else { return .nothing }
        return switch disclose(sealed) {
        case .known(let text): .text(text)
        case .withheld:
            Shown(.text(Texts.withheld), ["withheld": .string(sealed.owner.text)])
        case .erased: Shown(.text(Texts.erased), ["erased": .string(sealed.owner.text)])
        case .neverKnown: .nothing
        }
    }

    /// Words of a published list: shown to people in their language, to scripts as they are.
    static func word<Word: SpokenWord>(_ word: Word?) -> Shown {
        guard let word else { return .nothing }
        return Shown(.text(word.spoken), .string(word.word))
    }

    /// What is implausible about an entry.
    static func marks(_ marks: [Mark]) -> Shown {
        Shown(
            marks.isEmpty ? .empty : .text(marks.map(\.spoken).joined(separator: ", ")),
            .array(marks.map { .string($0.word) }))
    }
}

extension Cell {
    /// Words that stand for a value of scripts; all other cells say to both what they hold.
    fileprivate func coded(as json: JSONValue) -> Cell {
        switch self {
        case .text(let text), .identifier(let text):
            json == .string(text) ? self : .coded(text, json)
        default: self
        }
    }

    /// A record's number: `#812` for people, a number for scripts.
    static func position(_ position: UInt64) -> Cell {
        .coded("#\(position)", .integer(Int64(clamping: position)))
    }

    /// Numbers of records, parted by blanks.
    static func positions(_ positions: some Sequence<UInt64>) -> Cell {
        let numbers = Array(positions)
        return .coded(
            numbers.map { "#\($0)" }.joined(separator: " "),
            .array(numbers.map { .integer(Int64(clamping: $0)) }))
    }

    /// What happened, in words or by the name of the event.
    static func kind(_ kind: EventKind) -> Cell { .coded(kind.spoken, .string(kind.name)) }

    /// Words for a code.
    static func code(_ code: String?, _ spoken: String?) -> Cell {
        guard let code else { return .empty }
        return .coded(spoken ?? code, .string(code))
    }

    /// A day; text where the calendar of documents has none.
    static func of(_ day: Day) -> Cell {
        CalendarDate(daysSince1970: Int64(day.daysSince1970)).map(Cell.day) ?? .text(day.iso)
    }
}

import Engagement

/// A function and its beginning in one cell: `Trainer seit 2015`, `Kassenwartin (seit 03/2012)`.
struct FunctionSince {
    /// The function; nil when the cell has nothing but the beginning.
    let function: String?
    /// The text of the beginning.
    let since: String

    /// The parts of a cell; nil when none of the words that tell a beginning stands in it with
    /// a digit behind it.
    init?(_ text: String) {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }
        let bare = words.map { $0.lowercased().drop { "(,".contains($0) } }
        guard let index = bare.lastIndex(where: { FunctionSince.words.contains(String($0)) }),
            words[(index + 1)...].contains(where: { $0.contains(where: \.isNumber) })
        else { return nil }
        let function = words[..<index].joined(separator: " ")
        self.function = FunctionSince.trimmed(function)
        since = FunctionSince.trimmed(words[(index + 1)...].joined(separator: " ")) ?? ""
    }

    private static let words: Set<String> = ["seit", "since", "ab"]

    /// Without the signs that part function and beginning.
    private static func trimmed(_ text: String) -> String? {
        let isSign = { (character: Character) in " ,;:()–-".contains(character) }
        var text = text[...]
        while let first = text.first, isSign(first) { text.removeFirst() }
        while let last = text.last, isSign(last) { text.removeLast() }
        return text.isEmpty ? nil : String(text)
    }
}

extension RowCells {
    /// Since when; `seit` before the day does not count.
    mutating func since() -> VagueDay? {
        read(.since) { text throws(ValueFault) in
            try VagueDayText.read(FunctionSince(text).map(\.since) ?? text)
        }
    }

    /// What a cell says beside a beginning, which is told where the list has none of its own.
    mutating func text(
        _ heading: Heading, beside since: inout VagueDay?,
        _ parse: (String) throws(ValueFault) -> String
    ) -> String? {
        guard text(.since) == nil, let parts = text(heading).flatMap(FunctionSince.init) else {
            return read(heading, parse)
        }
        since = read(heading) { _ throws(ValueFault) in try VagueDayText.read(parts.since) }
        guard let function = parts.function else { return nil }
        return read(heading) { _ throws(ValueFault) in try parse(function) }
    }
}

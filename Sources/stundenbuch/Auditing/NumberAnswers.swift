import Audit
import Documents
import Engagement
import StrictJSON

extension NumberAnswer {
    /// The answer for scripts.
    var json: JSONValue { .object(members) }

    /// The answer for scripts on a line among those of decisions.
    var line: JSONValue { .object([.init("table", .string("numbers"))] + members) }

    private var members: [JSONValue.Member] {
        [
            .init("line", .integer(Int64(listed.line))), .init("number", .string(listed.number)),
            .init("state", .string(state.rawValue)),
            .init("cards", .array(cards.map { .string($0.text) })),
            .init("earlier_line", earlierLine.map { .integer(Int64($0)) } ?? .null),
        ]
    }

    fileprivate var cells: [Cell] {
        let cards = cards.map(\.text).joined(separator: " ")
        return [
            .coded("\(listed.line)", .integer(Int64(listed.line))), .identifier(listed.number),
            .coded(Texts.numberState(self), .string(state.rawValue)),
            cards.isEmpty ? .empty : .identifier(cards),
        ]
    }
}

extension [NumberAnswer] {
    /// The list of numbers with what is said of each.
    var table: Table {
        Table(
            name: "numbers",
            columns: [
                .id("line", Texts.columnLine), .id("number", Texts.columnCardNumber),
                .text("state", Texts.columnNumberState), .id("cards", Texts.columnCard),
            ],
            caption: Texts.captionNumbers, rows: map(\.cells))
    }
}

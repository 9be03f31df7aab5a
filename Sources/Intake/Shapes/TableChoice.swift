/// Which tables of a list are read, when it has several.
///
/// They are counted from left to right, and from top to bottom.
package enum TableChoice: Hashable, Sendable {
    /// The table of that number, from 1.
    case only(Int)
    /// Each of them.
    case all

    /// The choice that a text names: `2`, `all`, `alle`; nil for others.
    package init?(_ text: String) {
        switch Spelling.fold(text) {
        case "all", "alle": self = .all
        default:
            guard let number = Digits.number(text), (1...999).contains(number) else { return nil }
            self = .only(number)
        }
    }

    /// The choice as profiles name it: `2`, `all`.
    package var text: String {
        switch self {
        case .only(let number): "\(number)"
        case .all: "all"
        }
    }

    /// Whether the table of that number is read.
    func takes(_ number: Int) -> Bool {
        switch self {
        case .only(let chosen): chosen == number
        case .all: true
        }
    }
}

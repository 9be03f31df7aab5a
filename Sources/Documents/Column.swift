/// On which side of its column a cell stands.
package enum Alignment: Sendable {
    case leading
    case trailing
}

/// What a column of a table holds and how it is headed.
package struct Column: Equatable, Sendable {
    /// The stable English name for machines, with its unit: `total_minutes`, `amount_cents`.
    package let key: String
    /// The heading for people.
    package let title: String
    /// What the cells hold.
    package let kind: Kind
    /// On which side cells and heading stand.
    package let alignment: Alignment
    /// Who sees the column.
    package let audience: Audience

    /// For whom a column is: scripts may need apart what people read in one.
    package enum Audience: Sendable {
        case everyone, people, scripts
    }

    /// Numbers stand right and all else left, unless `alignment` says otherwise.
    package init(
        key: String, title: String, kind: Kind, alignment: Alignment? = nil,
        audience: Audience = .everyone
    ) {
        self.key = key
        self.title = title
        self.kind = kind
        self.alignment = alignment ?? (kind.isNumber ? .trailing : .leading)
        self.audience = audience
    }

    /// The type of the cells of a column.
    package enum Kind: Sendable, CaseIterable {
        case text, identifier, integer, minutes, cents, day, instant, boolean

        var isNumber: Bool {
            switch self {
            case .integer, .minutes, .cents: true
            case .text, .identifier, .day, .instant, .boolean: false
            }
        }

        /// Empty cells, texts ("erased") and coded values may stand anywhere, other cells in their
        /// own kind; an identifier may also stand among texts.
        func accepts(_ cell: Cell) -> Bool {
            switch cell {
            case .empty, .text, .coded: true
            case .identifier: self == .identifier || self == .text
            case .integer: self == .integer
            case .minutes: self == .minutes
            case .cents: self == .cents
            case .day: self == .day
            case .instant: self == .instant
            case .boolean: self == .boolean
            }
        }

        /// A number cell of this kind, or `nil` when the kind has no numbers.
        func cell(for number: Int64) -> Cell? {
            switch self {
            case .integer: .integer(number)
            case .minutes: .minutes(number)
            case .cents: .cents(number)
            case .text, .identifier, .day, .instant, .boolean: nil
            }
        }
    }
}

package import Engagement

/// The number and the digest of a row's command, as the ledger makes them.
package typealias NumberedRow = (number: CommandID, digest: UInt64)

/// Makes them of the canonical bytes of its identity and of its content.
package typealias RowNumbering =
    @Sendable (_ identity: [UInt8], _ content: [UInt8]) -> NumberedRow

/// Turns the typed rows of one list, in their order, into steps; each step makes one command.
///
/// It counts equal rows without a key of their own, so that two equal shifts are two entries and
/// the same list gives the same commands again. A second pass begins with a new one.
package struct ListDrafting: Sendable {
    private let kind: ListKind
    private let file: String
    private let context: DeliveryContext
    private let isTakenOver: Bool
    private var seen = SeenRows()
    /// Makes the number and the digest of a row's command; without it the ledger makes them.
    package var numbering: RowNumbering?

    /// A drafting at the beginning of a list.
    ///
    /// - Parameters:
    ///   - kind: Which list it is.
    ///   - file: The name that findings give the file.
    ///   - context: What the list as a whole brings to its rows.
    ///   - isTakenOver: Whether cards were decided before the ledger; other lists ignore it.
    package init(
        _ kind: ListKind, file: String, context: DeliveryContext, isTakenOver: Bool
    ) {
        self.kind = kind
        self.file = file
        self.context = context
        self.isTakenOver = isTakenOver
    }

    /// The steps of a row, in order: a signatory's registration first, when it names one.
    package mutating func steps(for row: ListedRow, line: Int) -> [RowStep] {
        let main = step(.row(row, identified(row)), line)
        switch row {
        case .hours(let row):
            guard let name = row.confirmedBy else { return [main] }
            let part = RowStep.Part.contact(
                name: name, function: nil, organisation: row.organisation)
            return [step(part, line), main]
        case .attestation(let row):
            guard let name = row.signedBy else { return [main] }
            let part = RowStep.Part.contact(
                name: name, function: row.signedFunction, organisation: row.organisation)
            return [step(part, line), main]
        default:
            return [main]
        }
    }

    private mutating func identified(_ row: ListedRow) -> RowStep.Identified {
        let content = row.content(isTakenOver: isTakenOver)
        let occurrence = row.key == nil ? seen.occurrence(of: content) : 0
        let identity = Canonical.identity(
            list: kind.rawValue, source: context.source, key: row.key, content: content,
            occurrence: occurrence)
        return RowStep.Identified(
            content: content, identity: identity, numbered: numbering?(identity, content))
    }

    private func step(_ part: RowStep.Part, _ line: Int) -> RowStep {
        RowStep(
            part: part, file: file, line: line, context: context, isTakenOver: isTakenOver)
    }
}

extension Finding {
    /// The finding for a row whose key the ledger knows with other values: changes and
    /// corrections are told apart by whoever types, never by a list.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - line: The line of the row.
    ///   - row: The row.
    ///   - position: The record that has the key.
    /// - Returns: An error with the code ``FindingCode/differsFromLedger``.
    package static func differsFromLedger(
        file: String, line: Int, row: ListedRow, position: UInt64
    ) -> Finding {
        Finding(
            file: file, line: line, heading: Heading.id.rawValue, value: row.key,
            code: .differsFromLedger, suggestion: "#\(position): \(row.remedies)")
    }

    /// The finding for a row whose key stands on an earlier line of the file with other values.
    package static func repeatedInFile(file: String, line: Int, row: ListedRow) -> Finding {
        Finding(
            file: file, line: line, heading: Heading.id.rawValue, value: row.key,
            code: .repeatedInFile)
    }

    /// The notice for a card that was decided before there was a ledger.
    package static func decidedBeforeLedger(file: String, line: Int, day: Day) -> Finding {
        Finding(
            file: file, line: line, heading: Heading.decidedOn.rawValue, value: day.iso,
            code: .decidedBeforeLedger, suggestion: "--take-over", severity: .notice)
    }
}

extension ListedRow {
    /// The commands that change or correct what a row of this list recorded.
    fileprivate var remedies: String {
        switch self {
        case .organisation: "organisation change, organisation correct"
        case .person: "person change, person correct"
        case .engagement: "engagement end, engagement error"
        case .attestation: "attestation withdraw"
        case .allowance: "show"
        case .hours: "hours correct, import --replaces"
        case .groupHours: "hours reverse, hours group add"
        case .card: "card show, card error"
        }
    }
}

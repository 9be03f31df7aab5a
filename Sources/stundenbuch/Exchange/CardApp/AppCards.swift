import Documents
import Engagement
import Intake
import StrictJSON

/// Cards for the app: those that can go, and all that cannot with the reason and the remedy.
struct AppCards {
    /// A card that the app would take.
    struct Going {
        let card: CardID
        let person: PersonID
        let row: CardAppRow
    }

    /// What cannot go: a card, or one value of it.
    private struct Remark {
        let card: CardID
        let person: PersonID
        let column: CardAppColumn?
        let reason: AppReason
        let proposal: String?
    }

    private(set) var going: [Going] = []
    private var leftOut: [Remark] = []
    private var leftEmpty: [Remark] = []
    private var shortened: [(going: Going, name: String)] = []

    /// Whether a card cannot go.
    var isIncomplete: Bool { !leftOut.isEmpty }

    /// How many persons the cards are of.
    var people: Int { Set(going.map(\.person)).count }

    /// The columns that hold something.
    func columns(of format: CardAppFormat) -> String {
        format.columns.filter { column in going.contains { $0.row[column] != nil } }
            .map(\.rawValue).joined(separator: ", ")
    }

    /// Checks a card by the app's rules; with `shortens` a long name takes the shorter form.
    mutating func take(
        _ read: ReadCard, shortens: Bool, _ format: CardAppFormat, on today: Day
    ) {
        if let hindrance = read.hindrance {
            AppCards.note(read, nil, .hindrance(hindrance), nil, in: &leftOut)
            return
        }
        var row = CardAppRow(read.card, for: format, on: today)
        if shortens, !row.canGo, let proposal = row.proposal {
            var card = read.card
            card.printed = proposal
            row = CardAppRow(card, for: format, on: today)
            if row.canGo {
                shortened.append((Going(card: read.id, person: read.person, row: row), proposal))
            }
        }
        for fault in row.faults where row.canGo || fault.isFatal {
            let reason = AppReason.fault(fault.code)
            if fault.isFatal {
                AppCards.note(read, fault.column, reason, row.proposal, in: &leftOut)
            } else {
                AppCards.note(read, fault.column, reason, nil, in: &leftEmpty)
            }
        }
        guard row.canGo else { return }
        if read.isAddressBlocked, format.hasAddress {
            AppCards.note(read, nil, .hindrance(.addressBlocked), nil, in: &leftEmpty)
        }
        going.append(Going(card: read.id, person: read.person, row: row))
    }

    private static func note(
        _ read: ReadCard, _ column: CardAppColumn?, _ reason: AppReason, _ proposal: String?,
        in remarks: inout [Remark]
    ) {
        remarks.append(
            Remark(
                card: read.id, person: read.person, column: column, reason: reason,
                proposal: proposal))
    }

    /// What cannot go, card by card.
    var remarks: [Listing] {
        var short = Listing(
            "shortened", caption: Texts.captionShortened,
            [
                .id("card", Texts.columnCard), .id("person", Texts.columnPerson),
                .text("name", Texts.columnName),
            ])
        for (going, name) in shortened {
            short.append([.id(going.card.text), .id(going.person.text), .text(name)])
        }
        return [
            AppCards.listing("left_out", Texts.captionLeftOut, leftOut),
            AppCards.listing("left_empty", Texts.captionLeftEmpty, leftEmpty), short,
        ]
    }

    private static func listing(
        _ name: String, _ caption: String, _ remarks: [Remark]
    ) -> Listing {
        var listing = Listing(
            name, caption: caption,
            [
                .id("card", Texts.columnCard), .id("person", Texts.columnPerson),
                .text("column", Texts.columnColumn), .text("reason", Texts.columnReason),
                .text("proposal", Texts.columnProposal), .text("remedy", Texts.columnRemedy),
            ])
        for remark in remarks {
            listing.append([
                .id(remark.card.text), .id(remark.person.text),
                .text(remark.column?.rawValue),
                Shown(.text(Texts.appReason(remark.reason)), .string(remark.reason.code)),
                .text(remark.proposal),
                .text(Texts.appRemedy(remark.reason, remark.column)),
            ])
        }
        return listing
    }
}

/// Why a card, or a value of it, does not go.
enum AppReason {
    case fault(CardAppFault.Code)
    case hindrance(Hindrance)

    /// What stands against a card before any value of it is looked at; the raw word is stable.
    enum Hindrance: String {
        case notRunning = "not_running"
        case died
        case consentWithdrawn = "consent_withdrawn"
        case nameErased = "name_erased"
        case nameWithheld = "name_withheld"
        case addressBlocked = "address_blocked"
    }

    /// The stable word for scripts.
    var code: String {
        switch self {
        case .fault(let code): code.rawValue
        case .hindrance(let hindrance): hindrance.rawValue
        }
    }
}

extension CardAppFormat {
    /// Whether the app gets to know where somebody lives.
    var hasAddress: Bool { columns.contains { [.addressLine1, .freinetStreet].contains($0) } }
}

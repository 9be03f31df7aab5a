import Engagement
import Intake
import Ledger
import Projections

/// A card as it was read for the app, or what stands against it.
struct ReadCard {
    let id: CardID
    let person: PersonID
    var card = CardAppCard()
    var hindrance: AppReason.Hindrance?
    var isAddressBlocked = false
}

/// Reads what the app needs of a card and of its holder, as far as the office may give it away.
struct AppCardReader {
    private let desk: Desk
    private let format: CardAppFormat
    private let codes: [ProgrammeID: String]
    private let withMail: Bool
    private let freinetSource: String
    private let unions: PersonUnions
    private let disclose: Disclosing
    private let today: Day

    /// The purpose of a consent that stands against the app once it is taken back.
    private static let purpose = "card-app"

    init(
        _ desk: Desk, _ format: CardAppFormat, codes: [ProgrammeID: String], withMail: Bool,
        freinetSource: String
    ) throws(Complaint) {
        self.desk = desk
        self.format = format
        self.codes = codes
        self.withMail = withMail
        self.freinetSource = freinetSource
        unions = try desk.unions()
        disclose = desk.ledger.disclose
        today = desk.clock.today
    }

    /// A card with what is known today of who goes on for its person; a name that was chosen
    /// goes in place of the ledger's.
    func read(
        _ id: CardID, _ row: CardRow, _ printed: String?
    ) throws(Complaint) -> ReadCard {
        let holder = row.person.map { unions.root(of: $0) } ?? PersonID(0)
        var read = ReadCard(id: id, person: holder)
        guard let standing = CardStanding(row, on: today), let grant = row.grant,
            standing == .granted || standing == .issued,
            let person = try desk.row(Persons.self, holder)
        else {
            read.hindrance = .notRunning
            return read
        }
        let details = person.history.details(asOf: today)
        read.hindrance = hindrance(person, details)
        guard read.hindrance == nil else { return read }
        read.card.printed = printed
        (read.card.validFrom, read.card.validUntil) = (grant.from, grant.until)
        read.card.isGold = row.programme.flatMap { codes[$0] }?.contains("gold") ?? false
        read.card.number = row.number
        read.card.reference = row.steps.last { $0.reference != nil }?.reference
        tell(details, of: holder, in: &read.card)
        if format.hasAddress { try tellHome(details, of: holder, in: &read) }
        if format == .bayern { read.card.userID = try userID(of: holder) }
        return read
    }

    private func hindrance(
        _ person: PersonRow, _ details: PersonDetails
    ) -> AppReason.Hindrance? {
        if person.died != nil { return .died }
        let consented = person.consents.contains { $0.purpose == AppCardReader.purpose }
        if consented, !person.consents(to: AppCardReader.purpose, on: today) {
            return .consentWithdrawn
        }
        for name in [details.givenNames, details.familyName].compactMap(\.self) {
            switch disclose(name) {
            case .erased: return .nameErased
            case .withheld: return .nameWithheld
            case .known, .neverKnown: continue
            }
        }
        return nil
    }

    private func tell(
        _ details: PersonDetails, of person: PersonID, in card: inout CardAppCard
    ) {
        card.given = text(details.givenNames)
        card.family = text(details.familyName)
        card.born = text(details.born).flatMap { Day(iso: $0) }
        if withMail { card.email = text(details.email) }
    }

    private func tellHome(
        _ details: PersonDetails, of person: PersonID, in read: inout ReadCard
    ) throws(Complaint) {
        guard let home = details.home else { return }
        read.isAddressBlocked = try AddressGuard([person], desk).blocks(person)
        guard !read.isAddressBlocked else { return }
        read.card.street = text(home.street)
        read.card.postalCode = text(home.postalCode)
        read.card.town = text(home.town)
    }

    private func text(_ sealed: Sealed?) -> String? { sealed.flatMap { disclose($0).text } }

    /// What Freinet calls the person: the key of its registration that belongs to that source.
    private func userID(of person: PersonID) throws(Complaint) -> String? {
        for member in unions.members(with: person) {
            guard let name = try desk.row(Persons.self, member)?.registered,
                case .person(.registered(let said)) = try desk.event(at: name.value).event
            else { continue }
            for key in said.sourceKeys {
                guard let text = text(key.key) else { continue }
                do throws(LedgerError) {
                    let stream = try desk.ledger.stream(
                        kind: .person, source: freinetSource, key: text)
                    if stream == member.stream { return text }
                } catch {
                    throw Complaint(error)
                }
            }
        }
        return nil
    }
}

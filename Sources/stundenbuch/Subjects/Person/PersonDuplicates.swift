import ArgumentParser
import Documents
import Engagement
import Intake
import Ledger
import Projections
import StrictJSON

/// Proposes people who may be registered twice; merging them is left to whoever knows.
struct PersonDuplicates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: Texts.aboutPersonDuplicates,
        discussion: Texts.personDuplicatesDiscussion, aliases: ["dubletten"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(ledger)
        let pairs = try PossibleDuplicates(desk).pairs
        var listing = Listing(
            "duplicates",
            [
                .id("person", Texts.columnPerson), .text("name", Texts.columnName),
                .id("other", Texts.columnOther), .text("other_name", Texts.columnOtherName),
                .text("reason", Texts.columnWhy), .text("command", Texts.columnToMerge),
            ])
        for pair in pairs {
            listing.append([
                .id(pair.first.text), .text(try FoundPerson(pair.first, desk).description),
                .id(pair.second.text), .text(try FoundPerson(pair.second, desk).description),
                Shown(.text(pair.reason.spoken), .string(pair.reason.rawValue)),
                .text("stundenbuch person merge \(pair.second.text) --into \(pair.first.text)"),
            ])
        }
        let known = try desk.size()
        try output.emit(
            Page(listing).answer(
                Standpoint(
                    asOf: desk.clock.today, known: known,
                    footer: try desk.footer(known: known, asOf: desk.clock.today))))
    }
}

/// Two people who may be one.
struct PossibleDuplicate {
    /// Why they may be one; never because of the name alone.
    enum Reason: String {
        case sameBirthDate = "same_birth_date"
        case sameStreet = "same_street"

        var spoken: String {
            switch self {
            case .sameBirthDate: Texts.sameNameAndBirth
            case .sameStreet: Texts.sameNameAndStreet
            }
        }
    }

    /// The one registered first.
    let first: PersonID
    /// The one registered later.
    let second: PersonID
    let reason: Reason
}

/// All pairs of people with one name in search form, and one day of birth or one street.
private struct PossibleDuplicates {
    private(set) var pairs: [PossibleDuplicate] = []

    init(_ desk: Desk) throws(Complaint) {
        var groups: [String: Set<PersonID>] = [:]
        var births: [PersonID: Set<Day>] = [:]
        for name in try OpenedPeople(desk, thoroughly: true).knownNames {
            if let born = name.born { births[name.person, default: []].insert(born) }
            let searched = SearchName(family: name.family, given: name.given)
            guard searched.isComplete else { continue }
            groups[searched.key, default: []].insert(name.person)
        }
        var seen = try PossibleDuplicates.separated(desk)
        for group in groups.values where group.count > 1 {
            let people = group.sorted()
            for (index, first) in people.enumerated() {
                for second in people[(index + 1)...]
                where seen.insert([first, second]).inserted {
                    let reason = try PossibleDuplicates.reason(first, second, births, desk)
                    guard let reason else { continue }
                    pairs.append(
                        PossibleDuplicate(first: first, second: second, reason: reason))
                }
            }
        }
        pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Pairs of whom somebody said that they are two people after all.
    private static func separated(_ desk: Desk) throws(Complaint) -> Set<[PersonID]> {
        var pairs: Set<[PersonID]> = []
        for (person, row) in try desk.rows(Mergers.self) {
            for merger in row.mergers
            where row.separations.contains(where: { $0.value == merger.revision }) {
                pairs.insert([person, merger.value].sorted())
            }
        }
        return pairs
    }

    private static func reason(
        _ first: PersonID, _ second: PersonID, _ births: [PersonID: Set<Day>], _ desk: Desk
    ) throws(Complaint) -> PossibleDuplicate.Reason? {
        if let one = births[first], let other = births[second] {
            return one.isDisjoint(with: other) ? nil : .sameBirthDate
        }
        guard let street = try street(of: first, desk) else { return nil }
        return try self.street(of: second, desk) == street ? .sameStreet : nil
    }

    /// The street in search form, with the town when it is known.
    private static func street(of person: PersonID, _ desk: Desk) throws(Complaint) -> String? {
        guard let home = try desk.row(Persons.self, person)?.history.latest.home,
            let street = home.street.flatMap({ desk.ledger.disclose($0).text })
        else { return nil }
        let place = home.residence?.text ?? ""
        let folded = SearchForm.words(of: street).joined().replacing("STRASSE", with: "STR")
        return "\(place) \(folded)"
    }
}

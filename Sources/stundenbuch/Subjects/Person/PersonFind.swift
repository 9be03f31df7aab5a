import ArgumentParser
import Documents
import Engagement
import Glibc
import Intake
import LMDB
import Ledger
import Projections
import StrictJSON

/// Finds volunteers by name, however it is spelled.
struct PersonFind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: Texts.aboutPersonFind,
        discussion: Texts.personFindDiscussion, aliases: ["suchen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpFindText) var text: String?

    /// So many are shown; more mean that the question was too short.
    private static let mostShown = 50

    func run() throws {
        let desk = try Desk(ledger)
        let text = try text ?? PersonFind.asked()
        guard let query = NameQuery(text) else {
            throw Complaint(
                .usage, "no_name", Texts.nameWithoutLetters, remedy: Texts.writeAName)
        }
        let found = try PersonFind.answers(to: query, desk)
        var listing = Listing("persons", FoundPerson.columns)
        for person in found.prefix(PersonFind.mostShown) {
            listing.append(try FoundPerson(person, desk).cells)
        }
        let known = try desk.size()
        var answer = Page(listing).answer(
            Standpoint(
                asOf: desk.clock.today, known: known,
                footer: try desk.footer(known: known, asOf: desk.clock.today)))
        if found.isEmpty { answer.document.paragraphs = [Texts.nobodyFound] }
        if found.count > PersonFind.mostShown {
            answer.notices.append(Texts.moreFound(found.count - PersonFind.mostShown))
        }
        try output.emit(answer)
        if found.isEmpty { throw AnswerIsNo() }
    }

    /// The text from the standard input, which no shell keeps.
    private static func asked() throws(Complaint) -> String {
        if isatty(0) == 1 { Output.note(Texts.askForName) }
        guard let line = TypedFields.line() else {
            if Interruption.isRequested { throw .interrupted }
            throw Complaint(
                .usage, "no_name", Texts.nameWithoutLetters, remedy: Texts.writeAName)
        }
        return line
    }

    /// Who answers to the name, now or formerly: those whose name begins so before those whose
    /// name holds it, merged persons as the one that goes on.
    private static func answers(
        to query: NameQuery, _ desk: Desk
    ) throws(Complaint) -> [PersonID] {
        let found = try OpenedPeople.map(desk, thoroughly: false) { person in
            let ranks = person.names.compactMap {
                query.rank(family: $0.family, given: $0.given)
            }
            return ranks.min().map { (person: person.id, rank: $0) }
        }
        let unions = try desk.unions()
        var ranks: [PersonID: Int] = [:]
        for (person, rank) in found {
            let root = unions.root(of: person)
            ranks[root] = min(rank, ranks[root] ?? rank)
        }
        return ranks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    }
}

/// What helps to choose among people of one name: when somebody was born, and with whom engaged.
struct FoundPerson {
    private let id: PersonID
    private let details: PersonDetails
    private let died: VagueDay?
    private let disclose: Disclosing
    private let guarding: AddressGuard
    /// The organisations that the person ever did anything with.
    private let organisations: [(id: OrganisationID, name: String)]

    init(_ id: PersonID, _ desk: Desk) throws(Complaint) {
        self.id = id
        let row = try desk.row(Persons.self, id)
        details = row?.history.details(asOf: desk.clock.today) ?? PersonDetails()
        died = row?.died
        disclose = desk.ledger.disclose
        guarding = try AddressGuard([id], desk)
        let names = SubjectNames(desk: desk)
        organisations = try Set(desk.events(ofAllWith: id).compactMap(\.event.organisation))
            .sorted().map { organisation throws(Complaint) in
                (organisation, try names.organisation(organisation).name)
            }
    }

    static var columns: [Column] {
        [
            .id("person", Texts.columnPerson), .text("family_name", Texts.columnFamilyName),
            .text("given_names", Texts.columnGivenNames),
            .id("birth_year", Texts.columnBirthYear), .id("residence", Texts.columnResidence),
            .text("organisations", Texts.columnOrganisations), .text("died", Texts.columnDied),
        ]
    }

    var cells: [Shown] {
        [
            .id(id.text), .sealed(details.familyName, disclose),
            .sealed(details.givenNames, disclose), .id(birthYear),
            guarding.shown(.place(details.home?.residence), of: id),
            Shown(
                organisations.isEmpty
                    ? .empty : .text(organisations.map(\.name).joined(separator: ", ")),
                .array(organisations.map { ["id": .string($0.id.text), "name": .string($0.name)] })
            ),
            .vagueText(died),
        ]
    }

    /// The person in one line, as a list of candidates shows it: `P-4 Groß, Eva, 1975, Chor`.
    var line: String { "\(id.text) \(description)" }

    /// Name, year of birth and organisations.
    var description: String {
        let name = [details.familyName, details.givenNames]
            .compactMap { $0.flatMap { disclose($0).text } }
        return (name + [birthYear ?? ""] + organisations.map(\.name))
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var birthYear: String? {
        details.born.flatMap { disclose($0).text }.map { String($0.prefix(4)) }
    }
}

extension Event {
    /// The organisation that the person did something with or for.
    fileprivate var organisation: OrganisationID? {
        switch self {
        case .hours(.recorded(let event)): event.organisation
        case .engagement(.started(let event)): event.organisation
        case .engagement(.attested(let event)): event.organisation
        case .engagement(.allowanceRecorded(let event)): event.organisation
        default: nil
        }
    }
}

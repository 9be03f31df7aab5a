import Engagement
import Intake
import Ledger
import Projections

/// A row of the list of persons beside what the ledger holds of the person.
struct ComparedPerson: ComparedSubject {
    private let person: StreamID
    private let history: History<PersonDetails>
    private let disclose: Disclosing
    /// The home today.
    private let home: Home?
    /// What the row says otherwise; of a home that differs all that the row says.
    private let typed: TypedPerson
    let differing: [DifferingField]

    init(_ row: ListedPerson, _ person: StreamID, _ events: [Recorded], _ desk: Desk) {
        self.person = person
        disclose = desk.ledger.disclose
        history = desk.rows(Persons.self, from: events).first?.row.history ?? History()
        let held = history.details(asOf: desk.clock.today)
        home = held.home
        let disclose = disclose
        var fields: [DifferingField] = []
        func differs(_ value: String?, from sealed: Sealed?, _ heading: Heading) -> String? {
            let known = sealed.flatMap { disclose($0).text }
            guard let value, value != known else { return nil }
            fields.append(DifferingField(heading: heading, value: value))
            return value
        }
        let givenNames = differs(row.givenNames, from: held.givenNames, .givenNames)
        let familyName = differs(row.familyName, from: held.familyName, .familyName)
        let bornHeld = held.born.flatMap { disclose($0).text }
        let isBornOtherwise = row.born.map { $0.iso != bornHeld } ?? false
        if isBornOtherwise, let born = row.born {
            fields.append(DifferingField(heading: .born, value: born.iso, isFixed: true))
        }
        let moved = ComparedPerson.home(of: row, held.home, disclose, &fields)
        let email = differs(row.email, from: held.email, .email)
        let phone = differs(row.phone, from: held.phone, .phone)
        typed = TypedPerson(
            givenNames: givenNames, familyName: familyName,
            born: isBornOtherwise ? row.born : nil, email: email, phone: phone, home: moved)
        differing = fields
    }

    /// The home as the row says it, when any part of it differs.
    private static func home(
        of row: ListedPerson, _ held: Home?, _ disclose: Disclosing,
        _ fields: inout [DifferingField]
    ) -> TypedHome {
        let known = held.map { TypedHome($0, disclose) } ?? TypedHome()
        let before = fields.count
        func compare(_ value: String?, _ other: String?, _ heading: Heading) {
            guard let value, value != other else { return }
            fields.append(DifferingField(heading: heading, value: value))
        }
        compare(row.residence?.text, known.residence?.text, .residence)
        compare(row.street, known.street, .street)
        compare(row.postalCode, known.postalCode, .postalCode)
        compare(row.town, known.town, .town)
        compare(row.district, known.district, .district)
        guard fields.count > before else { return TypedHome() }
        var home = TypedHome()
        // Another postal code or town may well be another municipality.
        let isElsewhere = fields[before...].contains {
            [.postalCode, .town].contains($0.heading)
        }
        let residence = row.residence ?? (isElsewhere ? row.located : nil)
        home.residence = residence == known.residence ? nil : residence
        home.street = row.street
        home.postalCode = row.postalCode
        home.town = row.town
        home.district = row.district
        return home
    }

    func changes(
        from day: Day, _ trail: PaperTrail
    ) -> @Sendable (inout any TextSealing) -> [Ask] {
        let steps = PersonChanges(person: person, day: day, trail: trail)
        let (typed, moved) = (typed, typed.home.moved(from: home, disclose))
        return { sealer in steps.asks(typed, home: moved, &sealer) }
    }

    func corrections(_ trail: PaperTrail) -> @Sendable (inout any TextSealing) -> [Ask] {
        let corrections = Corrections(history, disclose, target: nil).split(typed)
        let person = person
        return { sealer in
            corrections.enumerated().map { index, correction in
                let event = correction.event(person, index, trail, &sealer)
                return Ask(person, .person(.detailsCorrected(event)))
            }
        }
    }
}

extension TypedPerson {
    /// What a list says of a volunteer.
    fileprivate init(
        givenNames: String?, familyName: String?, born: Day?, email: String?, phone: String?,
        home: TypedHome
    ) {
        self.givenNames = givenNames
        self.familyName = familyName
        self.born = born
        self.email = email
        self.phone = phone
        self.home = home
        content = []
    }
}

import Engagement
import Projections

/// What was typed of a volunteer, checked, and not yet sealed.
struct TypedPerson: Sendable {
    var givenNames: String?
    var familyName: String?
    var born: Day?
    var email: String?
    var phone: String?
    var home: TypedHome
    /// The part of the command's content that says all of it.
    let content: [String]

    /// The fields in the order in which they are asked for.
    static var fields: [TypedField] {
        [
            TypedField(name: "given_names", title: Texts.columnGivenNames),
            TypedField(name: "family_name", title: Texts.columnFamilyName),
            TypedField(name: "born", title: Texts.columnBorn),
        ] + TypedHome.fields + [
            TypedField(name: "email", title: Texts.columnEmail),
            TypedField(name: "phone", title: Texts.columnPhone),
        ]
    }

    /// The fields without the day of birth, which never changes.
    static var changeable: [TypedField] { fields.filter { $0.name != "born" } }

    init(_ fields: TypedFields, _ clock: Clock) throws(Complaint) {
        givenNames = fields["given_names"]
        familyName = fields["family_name"]
        born = try fields["born"].map { text throws(Complaint) in
            try TypedPerson.birth(text, clock)
        }
        email = fields["email"]
        phone = fields["phone"]
        home = try TypedHome(fields)
        content = fields.content
    }

    var hasNames: Bool { givenNames != nil || familyName != nil }
    var hasReach: Bool { email != nil || phone != nil }

    private static func birth(_ text: String, _ clock: Clock) throws(Complaint) -> Day {
        guard let day = TypedDay.parse(text, today: clock.today) else {
            // The text is personal: it is not repeated in a complaint that may be logged.
            throw Complaint(
                .badInput, "not_a_day", Texts.bornIsNoDay, remedy: Texts.writeADay)
        }
        guard day <= clock.today else {
            throw Complaint(.badInput, "born_in_the_future", Texts.bornInTheFuture)
        }
        return day
    }
}

/// Where somebody lives, as it was typed.
struct TypedHome: Sendable, Equatable {
    var residence: MunicipalityKey?
    var district: String?
    var street: String?
    var postalCode: String?
    var town: String?

    static var fields: [TypedField] {
        [
            TypedField(name: "residence", title: Texts.columnResidenceKey),
            TypedField(name: "district", title: Texts.columnDistrict),
            TypedField(name: "street", title: Texts.columnStreet),
            TypedField(name: "postal_code", title: Texts.columnPostalCode),
            TypedField(name: "town", title: Texts.columnTown),
        ]
    }

    init() {}

    init(_ fields: TypedFields) throws(Complaint) {
        residence = try fields["residence"].map { text throws(Complaint) in
            try TypedPlace.key(text)
        }
        district = fields["district"]
        street = fields["street"]
        postalCode = fields["postal_code"]
        town = fields["town"]
    }

    /// What is known of a home, as far as it can be read here.
    init(_ home: Home, _ disclose: Disclosing) {
        residence = home.residence
        district = home.district.flatMap { disclose($0).text }
        street = home.street.flatMap { disclose($0).text }
        postalCode = home.postalCode.flatMap { disclose($0).text }
        town = home.town.flatMap { disclose($0).text }
    }

    var isEmpty: Bool { self == TypedHome() }

    /// This home with the other one's parts where nothing was typed.
    func completed(by other: TypedHome) -> TypedHome {
        var result = self
        result.residence = residence ?? other.residence
        result.district = district ?? other.district
        result.street = street ?? other.street
        result.postalCode = postalCode ?? other.postalCode
        result.town = town ?? other.town
        return result
    }

    func sealed(
        for owner: StreamID, index: Int, _ sealer: inout any TextSealing
    ) -> Home {
        Home(
            residence: residence,
            district: district.map { sealer.seal($0, as: .district, for: owner, index: index) },
            street: street.map { sealer.seal($0, as: .street, for: owner, index: index) },
            postalCode: postalCode.map {
                sealer.seal($0, as: .postalCode, for: owner, index: index)
            },
            town: town.map { sealer.seal($0, as: .town, for: owner, index: index) })
    }
}

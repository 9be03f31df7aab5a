/// Words that names are put together from.
///
/// All are invented; who bears such a name is not meant.
enum Names {
    /// The town and its districts: nobody's key in the official list.
    static let town = "Lindenau an der Aue (erfunden)"
    static let municipality = "15999001"
    static let neighbour = "15999002"
    static let districts = ["Altstadt", "Aue", "Bahnhof", "Kirchberg", "Nordend", "Siedlung"]
    static let streets = [
        "Ahornweg", "Am Anger", "Brunnengasse", "Dorfstraße", "Fliederweg", "Gartenstraße",
        "Lindenallee", "Mühlweg", "Schulgasse", "Teichstraße",
    ]

    private static let givenNames = [
        "Ada", "Bela", "Cara", "Dorian", "Edda", "Falk", "Greta", "Hanno", "Ida", "Jaro",
        "Kaja", "Lenz", "Mira", "Nils", "Oda", "Pia", "Quirin", "Rieke", "Sören", "Thea",
        "Ulf", "Veit", "Wanda", "Yara", "Zeno",
    ]
    private static let beginnings = [
        "Ahren", "Birk", "Dorn", "Eichen", "Falken", "Grün", "Hasel", "Immen", "Klee", "Linden",
        "Moor", "Nuss", "Otter", "Quell", "Rohr", "Stein", "Tannen", "Ulmen", "Wald", "Ziegel",
    ]
    private static let endings = [
        "bach", "beck", "berg", "born", "feld", "hagen", "hof", "kamp", "mann", "reuter", "roth",
        "stedt", "thal", "wald", "wieser",
    ]

    static func givenName(_ chance: inout Chance) -> String { chance.one(of: givenNames) }

    static func familyName(_ chance: inout Chance) -> String {
        chance.one(of: beginnings) + chance.one(of: endings)
    }
}

/// What organisations of a town are about.
struct Category {
    let code: String
    let names: [String]
    let activities: [String]

    static let all = [
        Category(
            code: "sport", names: ["Turnverein", "Schwimmclub", "Ruderverein", "Ballspielclub"],
            activities: ["training", "platzpflege", "vorstand", "fahrdienst"]),
        Category(
            code: "rescue", names: ["Freiwillige Feuerwehr", "Wasserwacht", "Rettungshunde"],
            activities: ["dienst", "ausbildung", "geraetepflege"]),
        Category(
            code: "social",
            names: ["Tafel", "Nachbarschaftshilfe", "Besuchsdienst", "Hospizkreis"],
            activities: ["ausgabe", "besuche", "begleitung", "fahrdienst"]),
        Category(
            code: "culture", names: ["Chor", "Heimatverein", "Theatergruppe", "Bücherei"],
            activities: ["proben", "ausleihe", "auffuehrung", "vorstand"]),
        Category(
            code: "nature", names: ["Naturfreunde", "Kleingärten", "Imkerverein"],
            activities: ["biotoppflege", "fuehrungen", "vorstand"]),
        Category(
            code: "youth", names: ["Jugendclub", "Pfadfinder", "Lesepaten"],
            activities: ["gruppenstunde", "lesestunde", "ferienlager"]),
    ]
}

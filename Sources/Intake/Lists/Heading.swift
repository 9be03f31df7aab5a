/// A column of a list; the raw word is its English heading.
package enum Heading: String, CaseIterable, Sendable {
    case id
    case name
    case category
    case seat
    case founded
    case nonprofit
    case legalForm = "legal_form"
    case givenNames = "given_names"
    case familyName = "family_name"
    case born
    case residence
    case street
    case postalCode = "postal_code"
    case town
    case district
    case email
    case phone
    case person
    case organisation
    case activity
    case place
    case since
    case until
    case function
    case minutesPerWeek = "minutes_per_week"
    case minutesPerYear = "minutes_per_year"
    case hoursPerWeek = "hours_per_week"
    case hoursPerYear = "hours_per_year"
    case from
    case to
    case allowance
    case continues
    case signedBy = "signed_by"
    case signedFunction = "signed_function"
    case signedOn = "signed_on"
    case receivedOn = "received_on"
    case document
    case year
    case cents
    case kind
    case day
    case minutes
    case hours
    case heads
    case hoursEach = "hours_each"
    case project
    case basis
    case evidence
    case confirmedBy = "confirmed_by"
    case confirmedOn = "confirmed_on"
    case programme
    case number
    case decidedOn = "decided_on"
    case decision
    case ground
    case validFrom = "valid_from"
    case validUntil = "valid_until"
    case fileReference = "file_reference"

    /// Its place among all headings, for tables indexed by it.
    var index: Int { Heading.indices[self] ?? 0 }

    private static let indices = Dictionary(
        uniqueKeysWithValues: Heading.allCases.enumerated().map { ($1, $0) })

    /// The words it may have in a list: the English one, then German ones.
    package func words(in list: ListKind) -> [String] { [rawValue] + synonyms(in: list) }

    private func synonyms(in list: ListKind) -> [String] {
        switch (self, list) {
        case (.id, .persons): ["Nr", "Nummer", "Personennummer", "Person", "Kennung"]
        case (.id, .organisations): ["Nr", "Nummer", "Organisationsnummer", "Kennung"]
        case (.id, .cards): ["Kennung", "lfd. Nr."]
        case (.id, _): ["Nr", "Nummer", "lfd. Nr.", "Kennung"]
        case (.name, .organisations): ["Name", "Bezeichnung", "Organisation", "Verein"]
        case (.name, _):
            [
                "Name", "Name, Vorname", "Vorname, Name", "Nachname, Vorname",
                "Vor- und Nachname", "Vorname und Nachname", "Vor- und Zuname", "Mitglied",
                "Helfer", "Helferin",
            ]
        case (.familyName, .persons): ["Nachname", "Familienname", "Name", "Zuname"]
        case (.kind, .allowances): ["Art", "Rechtsgrundlage"]
        case (.kind, _): ["Art", "Antragsart", "Kartenart"]
        case (.until, .attestations): ["tätig bis", "Ende"]
        case (.hours, .groupHours): ["Stunden", "Std.", "Stunden gesamt", "Gesamtstunden"]
        default: Heading.german[self] ?? []
        }
    }

    private static let german: [Heading: [String]] = [
        .category: ["Bereich", "Kategorie", "Sparte"],
        .seat: ["Sitz", "Sitz AGS"],
        .founded: ["gegründet", "Gründung", "Gründungsjahr"],
        .nonprofit: ["gemeinnützig", "Gemeinnützigkeit"],
        .legalForm: ["Rechtsform"],
        .givenNames: ["Vorname", "Vornamen"],
        .familyName: ["Nachname", "Familienname", "Zuname"],
        .born: ["Geburtsdatum", "geboren", "geboren am", "Geburtstag"],
        .residence: ["Wohnort AGS", "Wohngemeinde", "AGS", "Gemeindeschlüssel"],
        .street: ["Straße", "Anschrift", "Straße und Hausnummer"],
        .postalCode: ["PLZ", "Postleitzahl"],
        .town: ["Ort", "Wohnort", "Stadt"],
        .email: ["E-Mail", "Mail", "E-Mail-Adresse"],
        .phone: ["Telefon", "Tel.", "Telefonnummer", "Rufnummer"],
        .person: ["Personennummer", "Personen-Nr.", "Ehrenamtliche", "Ehrenamtlicher"],
        .organisation: ["Verein", "Träger", "Organisationsnummer", "Einrichtung"],
        .activity: ["Tätigkeit", "Aufgabe"],
        .place: ["Einsatzort", "Ort", "Ort AGS", "AGS", "Gemeindeschlüssel"],
        .district: ["Ortsteil", "Stadtteil", "Quartier"],
        .since: ["seit", "tätig seit", "Beginn"],
        .until: ["bis", "tätig bis", "Ende"],
        .function: [
            "Funktion", "Amt", "Funktion seit", "Funktion und Beginn", "Amt seit",
            "Funktion, tätig seit",
        ],
        .minutesPerWeek: ["Minuten pro Woche", "Minuten je Woche", "Minuten/Woche"],
        .minutesPerYear: ["Minuten pro Jahr", "Minuten je Jahr", "Minuten/Jahr"],
        .hoursPerWeek: [
            "Stunden pro Woche", "Stunden je Woche", "Stunden/Woche", "Std. pro Woche",
            "Std./Woche", "Wochenstunden",
        ],
        .hoursPerYear: [
            "Stunden pro Jahr", "Stunden je Jahr", "Stunden/Jahr", "Std. pro Jahr", "Std./Jahr",
            "Jahresstunden",
        ],
        .from: ["von", "Zeitraum von"],
        .to: ["bis", "Zeitraum bis"],
        .allowance: ["Aufwandsentschädigung", "Entschädigung"],
        .continues: ["setzt fort", "Fortsetzung", "weiterhin tätig"],
        .signedBy: ["unterschrieben von", "Unterschrift", "Unterzeichner", "Unterzeichnerin"],
        .signedFunction: ["Funktion Unterschrift", "Amt Unterschrift", "unterschrieben als"],
        .signedOn: ["unterschrieben am", "Unterschrift am", "Datum Unterschrift"],
        .receivedOn: ["Eingang", "eingegangen am", "Eingangsdatum", "Antragseingang"],
        .document: ["Dokument", "Beleg", "Unterlage"],
        .year: ["Jahr", "Kalenderjahr"],
        .cents: ["Cent", "Betrag in Cent", "Betrag Cent"],
        .day: ["Tag", "Datum"],
        .minutes: ["Minuten", "Min.", "Min"],
        .hours: ["Stunden", "Std.", "Std", "Dauer"],
        .heads: [
            "Personen", "Anzahl", "Anzahl Personen", "Personenzahl", "Köpfe", "Teilnehmende",
            "Teilnehmer", "Helferzahl", "Anzahl Helfer",
        ],
        .hoursEach: [
            "Stunden je Person", "Stunden pro Person", "Std. je Person", "Std. pro Person",
            "Stunden je Helfer",
        ],
        .project: ["Projekt", "Vorhaben"],
        .basis: ["Grundlage", "Art des Dienstes"],
        .evidence: ["Nachweis", "Nachweisart"],
        .confirmedBy: ["bestätigt von", "bestätigt durch", "Bestätigung"],
        .confirmedOn: ["bestätigt am", "Bestätigungsdatum"],
        .programme: ["Programm", "Karte", "Kartenprogramm"],
        .number: ["Kartennummer", "Nummer", "Nr", "Karten-Nr."],
        .decidedOn: ["entschieden am", "Entscheidung am", "Bescheid vom", "erteilt am"],
        .decision: ["Entscheidung", "Bescheid"],
        .ground: ["Ablehnungsgrund", "Grund"],
        .validFrom: ["gültig ab", "gültig von"],
        .validUntil: ["gültig bis"],
        .fileReference: ["Aktenzeichen", "Az.", "Geschäftszeichen"],
    ]
}

// The names of criteria that shipped rules use; others go by their code.
extension Texts {
    /// The name of a criterion; with a group behind it where the code names one.
    static func criterion(_ code: String) -> String {
        if let name = criterionNames[code] { return say(de: name.german, en: name.english) }
        for (suffix, group) in criterionGroups where code.hasSuffix(suffix) {
            guard let name = criterionNames[String(code.dropLast(suffix.count))] else { continue }
            return say(
                de: "\(name.german) (\(group.german))", en: "\(name.english) (\(group.english))")
        }
        return code
    }

    private typealias Name = (german: String, english: String)

    private static let criterionNames: [String: Name] = [
        "hours_per_week": ("Stunden je Woche", "hours per week"),
        "hours_per_month": ("Stunden je Monat", "hours per month"),
        "hours_per_year": ("Stunden im Jahr", "hours per year"),
        "hours_in_two_years": ("Stunden in zwei Jahren", "hours in two years"),
        "project_hours_per_year": ("Projektstunden im Jahr", "project hours per year"),
        "more_than_five_hours": ("mehr als fünf Stunden je Woche", "more than five hours a week"),
        "reserve_days": ("Tage im Reservedienst", "days of reserve service"),
        "tenure": ("Dauer des Engagements", "tenure"),
        "tenure_20_years": ("20 Jahre ohne Unterbrechung", "20 years uninterrupted"),
        "residence": ("Wohnort", "residence"),
        "abode": ("gewöhnlicher Aufenthalt", "habitual abode"),
        "place": ("Ort des Engagements", "place of engagement"),
        "age": ("Alter", "age"),
        "age_15": ("Alter 15", "age 15"),
        "band_youth": ("Altersgruppe Jugend", "age band youth"),
        "youth": ("Altersgruppe Jugend", "age band youth"),
        "over_70": ("über 70", "over 70"),
        "under_20": ("unter 20", "under 20"),
        "under_21": ("unter 21", "under 21"),
        "allowance": ("Aufwandsentschädigung", "allowance"),
        "continues": ("macht weiter", "continues"),
        "confirmation": ("Bestätigung des Trägers", "confirmation by the organisation"),
        "organisation": ("Art des Trägers", "kind of organisation"),
        "nonprofit": ("gemeinnütziger Träger", "non-profit organisation"),
        "party_or_union": ("Partei oder Gewerkschaft", "party or union"),
        "juleica": ("Juleica", "Juleica"),
        "voluntary_service": ("Freiwilligendienst", "voluntary service"),
        "fire_member": ("aktiv in der Feuerwehr", "active in the fire service"),
        "fire_training": ("Ausbildung der Feuerwehr", "training of the fire service"),
        "rescue_member": (
            "aktiv im Katastrophenschutz oder Rettungsdienst",
            "active in civil protection or rescue"
        ),
        "rescue_training": ("Grundausbildung", "basic training"),
        "service_member": ("aktiv in einem Hilfsdienst", "active in a relief service"),
        "liaison_command": ("Verbindungskommando", "liaison command"),
        "ehrenzeichen": (
            "Ehrenzeichen des Ministerpräsidenten", "Minister-President's badge of honour"
        ),
        "service_award": ("Feuerwehr-Ehrenzeichen", "length-of-service award"),
        "saxon_card": ("Sächsische Ehrenamtskarte", "Saxon volunteer card"),
        "allowance_review": ("Entscheidung zur Aufwandsentschädigung", "review of the allowance"),
        "flat_rate_plausible": ("Pauschale plausibel", "flat rate plausible"),
        "hours_exception": ("Ausnahme bei den Stunden", "exception for the hours"),
        "tenure_exception": ("Ausnahme bei der Dauer", "exception for the tenure"),
        "place_exception": ("Ausnahme beim Ort", "exception for the place"),
        "inward_church_work": ("kirchliche Arbeit nach innen", "inward church work"),
        "mayor": ("Bestätigung der Gemeinde", "confirmation by the mayor"),
        "other_land": ("Engagement in anderem Land", "engagement in another Land"),
        "pandemic": ("Einschränkung in der Pandemie", "pandemic reduction"),
        "values": ("Menschenrechte und Demokratie", "human rights and democracy"),
        "younger": ("Einzelfall unter 16", "single case below 16"),
    ]

    private static let criterionGroups: [(suffix: String, name: Name)] = [
        ("_youth", ("Jugend", "youth")), ("_over_70", ("über 70", "over 70")),
        ("_under_20", ("unter 20", "under 20")), ("_juleica", ("Juleica", "Juleica")),
        ("_hours", ("nach Stunden", "by hours")), ("_reservist", ("Reserve", "reservist")),
        ("_three_years", ("drei Jahre", "three years")),
        ("_five_years", ("fünf Jahre", "five years")),
        ("_service", ("Freiwilligendienst", "voluntary service")),
        ("_nrw", ("Nordrhein-Westfalen", "North Rhine-Westphalia")),
    ]
}

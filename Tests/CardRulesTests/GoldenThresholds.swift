/// The thresholds of the library as the sources state them, typed by hand from the sources and not
/// from the files.
///
/// `4 h/wk`, `200 h/yr`, `20 h/mo` and `500 h` are hours, `40 d` days, `3 yr` and `6 mo` tenure,
/// `16 y` an age and `<21` the first that is too much, `840 €` and `§26a` caps, `>5 h/wk` more
/// than that.
enum GoldenThresholds {
    static let all: [String: [String: String]] = east.merging(west) { first, _ in first }

    private static let east: [String: [String: String]] = [
        "dessau-rosslau-ehrenamtskarte": [
            "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr", "tenure": "3 yr",
            "age": "16 y", "allowance": "§26a",
        ],
        "dessau-rosslau-ehrenamtskarte-2018-draft": [
            "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr", "tenure": "3 yr",
            "allowance": "§26a",
        ],
        "halle-ehrenamtskarte-2016-1": halle, "halle-ehrenamtskarte-2024-1": halle,
        "stendal-ehrenamtskarte-2020-idea": ["hours_per_week": "5 h/wk", "tenure": "2 yr"],
        "stendal-ehrenamtskarte-2021-draft": [
            "age": "14 y", "band_youth": "14 y <18", "hours_per_week_youth": "2 h/wk",
            "hours_per_year_youth": "100 h/yr", "hours_per_week": "4 h/wk",
            "hours_per_year": "200 h/yr", "tenure": "1 yr",
        ],
        "stendal-ehrenamtskarte-2022-press": [
            "age": "14 y", "band_youth": "14 y <18", "hours_per_week_youth": "1:30 h/wk",
            "hours_per_year_youth": "60 h/yr", "hours_per_week": "2:30 h/wk",
            "hours_per_year": "120 h/yr",
        ],
        "stendal-ehrenamtskarte-2022-city": [
            "age": "14 y", "hours_per_week": "1:30 h/wk", "hours_per_year": "100 h/yr",
            "tenure": "1 yr",
        ],
        "magdeburg-freiwilligenpass-2007-1": ["hours_per_month": "20 h/mo", "tenure": "1 yr"],
        "bitterfeld-wolfen-engagement-card-2022-1": [
            "hours_per_month": "10 h/mo", "tenure": "6 mo",
        ],
        "burgenlandkreis-ehrenamtskarte-2022-1": [
            "hours_per_week": "2 h/wk", "hours_per_year": "100 h/yr",
        ],
        "quedlinburg-ehrenamtskarte-2026-1": [
            "age": "14 y", "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr",
            "tenure": "1 yr", "allowance": "0 €",
        ],
        "dresden-ehrenamtspass-before-2020": [
            "age": "14 y", "tenure": "6 mo", "allowance": "0 €",
        ],
        "dresden-ehrenamtspass-2020-1": dresden, "dresden-ehrenamtspass-2024-1": dresden,
        "saechsische-ehrenamtskarte-edition-1": saxonyAtFirst,
        "saechsische-ehrenamtskarte-edition-2": saxonyAtFirst,
        "saechsische-ehrenamtskarte-edition-3": ["age": "16 y", "tenure": "1 yr"],
        "saechsische-ehrenamtskarte-edition-4": ["age": "14 y", "tenure": "1 yr"],
        "saechsische-ehrenamtskarte-edition-5": [
            "age": "14 y", "hours_per_week": "3 h/wk", "tenure": "2 yr",
        ],
        "saechsische-ehrenamtskarte-edition-6": [
            "age": "14 y", "hours_per_week": "3 h/wk", "tenure": "2 yr", "allowance": "840 €",
        ],
        "thueringer-ehrenamtscard-2006-1": [
            "age": "18 y", "hours_per_week": "5 h/wk", "tenure": "5 yr", "allowance": "0 €",
        ],
        "berlin-ehrenamtskarte-until-2016": untilThen,
        "brandenburg-ehrenamtskarte-until-2016": untilThen,
        "berlin-ehrenamtskarte-2017-1": since2017, "brandenburg-ehrenamtskarte-2017-1": since2017,
        "berlin-ehrenamtskarte-2024-1": [
            "hours_per_year": "200 h/yr", "tenure": "1 yr", "allowance": "§26",
        ],
        "brandenburg-ehrenamtskarte-2024-1": [
            "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr", "tenure": "1 yr",
            "allowance": "0 €",
        ],
        "mv-ehrenamtskarte-2020-1": [
            "age": "14 y", "youth": "14 y <18", "tenure_youth": "1 yr", "tenure": "3 yr",
            "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr",
        ],
        "mv-ehrenamtskarte-2024-1": [
            "age": "14 y", "youth": "14 y <28", "over_70": "71 y", "tenure_youth": "1 yr",
            "tenure_over_70": "3 yr", "tenure": "3 yr", "hours_per_year_youth": "120 h/yr",
            "hours_per_month_youth": "10 h/mo", "hours_per_week_youth": "2:30 h/wk",
            "hours_per_year_over_70": "120 h/yr", "hours_per_month_over_70": "10 h/mo",
            "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr",
        ],
        "rostock-ehrenamtskarte-2024-1": [
            "youth": "<18", "tenure_youth": "1 yr", "tenure": "3 yr", "hours_per_week": "5 h/wk",
            "hours_per_year": "250 h/yr", "allowance": "0 €",
        ],
    ]

    private static let halle = [
        "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr", "allowance": "§26a",
    ]
    private static let dresden = [
        "age": "16 y", "hours_per_week": "3 h/wk", "tenure": "6 mo", "allowance": "0 €",
    ]
    private static let saxonyAtFirst = [
        "age": "18 y", "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr", "tenure": "3 yr",
    ]
    private static let untilThen = [
        "tenure_three_years": "3 yr", "hours_per_month_three_years": "20 h/mo",
        "hours_per_year_three_years": "240 h/yr", "tenure_five_years": "5 yr",
        "hours_per_month_five_years": "10 h/mo", "hours_per_year_five_years": "120 h/yr",
        "allowance": "0 €",
    ]
    private static let since2017 = [
        "hours_per_year": "200 h/yr", "tenure": "1 yr", "allowance": "0 €",
    ]
}

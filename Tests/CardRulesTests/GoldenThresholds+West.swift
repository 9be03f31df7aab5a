extension GoldenThresholds {
    /// The thresholds of the western Länder.
    static let west: [String: [String: String]] = [
        "bayerische-ehrenamtskarte-blau-2018-1": [
            "age": "16 y", "hours_per_week": "5 h/wk", "project_hours_per_year": "250 h/yr",
            "tenure": "2 yr", "allowance": "2400 €",
        ],
        "bayerische-ehrenamtskarte-blau-2020-1": blue(2_400),
        "bayerische-ehrenamtskarte-blau-2021-1": blue(3_000),
        "bayerische-ehrenamtskarte-gold-2018-1": [
            "tenure_hours": "25 yr", "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr",
            "tenure_reservist": "25 yr", "reserve_days": "500 d",
        ],
        "nrw-ehrenamtskarte-2008-1": [
            "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr", "allowance": "0 €",
        ],
        "nrw-ehrenamtskarte-2026-1": nrw,
        "nrw-ehrenamtskarte-hagen-2026-1-overlay": nrw.merging([
            "under_20": "<20", "tenure_under_20": "1 yr", "tenure": "2 yr",
        ]) { first, _ in first },
        "nrw-ehrenamtskarte-duesseldorf-2026-1-overlay": nrw.merging(["tenure": "1 yr"]) {
            first, _ in first
        },
        "nrw-jubilaeumskarte-2022-1": ["tenure": "25 yr"],
        "niedersachsen-bremen-ehrenamtskarte-2010-1": [
            "age": "18 y", "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr",
            "tenure": "3 yr", "allowance": "§26a",
        ],
        "niedersachsen-bremen-ehrenamtskarte-2015-1": lowerSaxony("3 yr"),
        "niedersachsen-bremen-ehrenamtskarte-2021-1": lowerSaxony("3 yr").merging([
            "under_21": "<21", "tenure_juleica": "1 yr",
        ]) { first, _ in first },
        "niedersachsen-bremen-ehrenamtskarte-2023-1": lowerSaxony("2 yr"),
        "niedersachsen-bremen-ehrenamtskarte-2024-1": lowerSaxony("2 yr"),
        "hessen-e-card-2006-1": hesse([:]),
        "hessen-e-card-vogelsberg-2006-1-overlay": hesse([
            "age": "18 y", "tenure": "2 yr", "allowance": "0 €",
        ]),
        "hessen-e-card-lahn-dill-2006-1-overlay": hesse(["age": "18 y", "tenure": "1 yr"]),
        "hessen-e-card-gross-gerau-2006-1-overlay": hesse(["tenure": "3 yr"]),
        "hessen-e-card-marburg-biedenkopf-2006-1-overlay": hesse([
            "more_than_five_hours": ">5 h/wk", "tenure": "5 yr",
        ]),
        "hessen-e-card-darmstadt-dieburg-2006-1-overlay": hesse(["tenure": "3 yr"]),
        "hessen-e-card-darmstadt-dieburg-2024-1-overlay": hesse(["tenure": "1 yr"]),
        "rlp-ehrenamtskarte-2014-1": rhinelandPalatinate("16 y"),
        "rlp-ehrenamtskarte-2017-1": rhinelandPalatinate("14 y"),
        "rlp-jubilaeumskarte-2018-1": ["tenure": "25 yr"],
        "saarland-ehrenamtskarte-2012-1": lowerSaxony("5 yr"),
        "saarland-ehrenamtskarte-2016-1": lowerSaxony("2 yr"),
        "saarland-ehrenamtskarte-2022-1": lowerSaxony("2 yr"),
        "schleswig-holstein-ehrenamtskarte-2013-1": [
            "age": "16 y", "hours_in_two_years": "500 h", "allowance": "0 €",
        ],
        "schleswig-holstein-ehrenamtskarte-2014-1": [
            "age": "16 y", "hours_per_week": "3 h/wk", "hours_per_year": "150 h/yr",
            "allowance": "0 €",
        ],
        "hamburg-engagement-karte-2024-1": [
            "age": "16 y", "age_15": "15 y", "hours_per_week": "2 h/wk",
            "hours_per_year": "100 h/yr", "tenure": "1 yr", "allowance": "§26a",
            "tenure_20_years": "20 yr",
        ],
        "bw-ehrenamtskarte-2023-1": [
            "hours_per_year": "200 h/yr", "tenure": "1 yr", "allowance": "0 €",
            "project_hours_per_year": "100 h/yr",
        ],
    ]

    private static func blue(_ euros: Int) -> [String: String] {
        [
            "age": "16 y", "hours_per_week": "5 h/wk", "project_hours_per_year": "250 h/yr",
            "tenure": "2 yr", "allowance": "\(euros) €", "reserve_days": "40 d",
        ]
    }

    private static let nrw = [
        "hours_per_week": "4 h/wk", "hours_per_year": "200 h/yr", "allowance": "§26a",
    ]

    private static func lowerSaxony(_ tenure: String) -> [String: String] {
        [
            "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr", "tenure": tenure,
            "allowance": "0 €",
        ]
    }

    private static func hesse(_ more: [String: String]) -> [String: String] {
        more.merging(["hours_per_week": "5 h/wk"]) { first, _ in first }
    }

    private static func rhinelandPalatinate(_ age: String) -> [String: String] {
        [
            "age": age, "hours_per_week": "5 h/wk", "hours_per_year": "250 h/yr", "tenure": "1 yr",
            "allowance": "0 €",
        ]
    }
}

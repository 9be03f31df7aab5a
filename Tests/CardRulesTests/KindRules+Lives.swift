/// One rule per kind of criterion, as members that are laid over a short rule file; the numbers
/// are those of the table in `KindsOfCriteria.md`.
extension KindRules {
    /// Kinds 56 to 77.
    static let lives: [Int: String] = [
        56: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "validity": \#
        {"years": 3, "from": "grant_month"}
        """#,
        57: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "validity": \#
        {"years": 3, "from": "grant_date", "not_after": "2027-12-31"}
        """#,
        58: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "validity": \#
        {"calendar_year": "next"}
        """#,
        59: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "validity": \#
        {"unlimited": true}
        """#,
        60: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "validity": \#
        {"years": 3, "from": "grant_date", "instead": [{"when": ["age"], "years": 1, \#
        "from": "grant_date"}]}
        """#,
        61: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"renewal": {"check": "full", "earliest_months_before_end": 3}}
        """#,
        62: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"waiting_months": 24}
        """#,
        63: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"windows": [{"for": "nomination", "from": "--01-01", "until": "--09-30"}], \#
        "issue_days": ["--03-15", "--09-15"]}
        """#,
        64: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"quota": {"cards": 30, "per": "calendar_year", "selection": "jury"}}
        """#,
        65: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"legal_claim": "excluded"}
        """#,
        66: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"return_by": "organisation", "loss": "no_free_replacement"}
        """#,
        67: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"extensions": [{"cards_ending": {"from": "2020-03-01", "until": "2020-12-31"}, \#
        "months": 6, "decided_on": "2020-04-01"}]}
        """#,
        68: #"""
        "condition": {"code": "residence", "kind": "residence", "in": [{"key": "14522", \#
        "from": "2011-01-01", "until": "2024-12-31"}]}
        """#,
        69: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "decided_on": \#
        "2018-12-18", "published_on": "2018-12-26"
        """#,
        70: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "published_on": \#
        "2019-03-01"
        """#,
        71: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": {"reference": \#
        "estg-3-26"}, "year": "running", "not_counted": ["expenses_proven"], "silence": \#
        "none"}
        """#,
        72: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "transition": \#
        {"running": "keep_end", "pending": "more_favourable"}
        """#,
        73: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "transition": \#
        {"renewal": "as_renewed"}
        """#,
        74: #"""
        "condition": {"code": "week", "kind": "hours", "measure": "per_week", "weeks": 52, \#
        "at_least": 180, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}
        """#,
        75: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "status": \#
        "contested"
        """#,
        76: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "issuer": "Land \#
        Berlin"
        """#,
        77: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "suspended": [{"from": "2020-03-01", \#
        "until": "2020-08-31"}], "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}, "effective_until": "2024-12-31"
        """#,
    ]
}

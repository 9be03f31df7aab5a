/// One rule per kind of criterion, as members that are laid over a short rule file; the numbers
/// are those of the table in `KindsOfCriteria.md`.
extension KindRules {
    /// Kinds 1 to 30.
    static let conditions: [Int: String] = [
        1: #"""
        "condition": {"all_of": [{"code": "hours", "kind": "hours", "measure": "per_year", \#
        "at_least": 12000, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}, \#
        {"code": "tenure", "kind": "tenure", "at_least_years": 3, "gaps": "deducted", \#
        "lowest_grade": "attested"}, {"code": "age", "kind": "age", "at_least_years": 16}, \#
        {"code": "residence", "kind": "residence", "in": ["15"]}, {"code": "allowance", \#
        "kind": "allowance", "at_most": {"reference": "estg-3-26a"}, "year": "running", \#
        "not_counted": ["expenses_proven"], "silence": "none"}]}
        """#,
        2: #"""
        "condition": {"any_of": [{"route": "hours", "all_of": [{"code": "hours", "kind": \#
        "hours", "measure": "per_year", "at_least": 12000, "window": \#
        {"months_before_as_of": 12}, "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}]}, {"route": "juleica", "all_of": \#
        [{"code": "qualification", "kind": "qualification", "codes": ["juleica"], "held": \#
        "as_of"}]}]}
        """#,
        3: #"""
        "condition": {"any_of": [{"all_of": [{"code": "t3", "kind": "tenure", \#
        "at_least_years": 3, "gaps": "deducted", "lowest_grade": "attested"}, {"code": \#
        "h3", "kind": "hours", "measure": "per_year", "at_least": 14400, "window": \#
        {"months_before_as_of": 12}, "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}]}, {"all_of": [{"code": "t5", \#
        "kind": "tenure", "at_least_years": 5, "gaps": "deducted", "lowest_grade": \#
        "attested"}, {"code": "h5", "kind": "hours", "measure": "per_year", "at_least": \#
        7200, "window": {"months_before_as_of": 12}, "counts": "confirmed", "lowest_grade": \#
        "attested", "bases": ["voluntary"], "tolerance_percent": 10}]}]}
        """#,
        4: #"""
        "condition": {"all_of": [{"code": "age", "kind": "age", "at_least_years": 16}, \#
        {"any_of": [{"route": "hours", "all_of": [{"code": "hours", "kind": "hours", \#
        "measure": "per_year", "at_least": 12000, "window": {"months_before_as_of": 12}, \#
        "counts": "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}, {"code": "tenure", "kind": "tenure", "at_least_years": 3, \#
        "gaps": "deducted", "lowest_grade": "attested"}]}, {"route": "juleica", "all_of": \#
        [{"code": "qualification", "kind": "qualification", "codes": ["juleica"], "held": \#
        "as_of"}]}]}]}
        """#,
        5: #"""
        "condition": {"bands": [{"when": {"code": "young", "kind": "age", "below_years": \#
        20}, "then": {"code": "t1", "kind": "tenure", "at_least_years": 1, "gaps": \#
        "deducted", "lowest_grade": "attested"}}, {"then": {"code": "t2", "kind": "tenure", \#
        "at_least_years": 2, "gaps": "deducted", "lowest_grade": "attested"}}]}
        """#,
        7: #"""
        "condition": {"none_of": [{"code": "qualification", "kind": "qualification", \#
        "codes": ["freiwilligendienst"], "held": "as_of"}]}
        """#,
        8: #"""
        "condition": {"none_of": [{"code": "saxon_card", "kind": "card", "programmes": \#
        ["saechsische-ehrenamtskarte"]}]}
        """#,
        9: #"""
        "condition": {"any_of": [{"code": "tenure", "kind": "tenure", "at_least_years": 3, \#
        "gaps": "deducted", "lowest_grade": "attested"}, {"code": "discretion", "kind": \#
        "discretion", "name": "as-a-rule", "decided_by": {"de": "Stadt", "en": "City"}}]}
        """#,
        10: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16, \#
        "interpretations": ["r"]}, "interpretations": [{"id": "r", "text": {"de": "Lesart", \#
        "en": "Reading"}, "status": "proposed", "author": "Amt", "date": "2026-01-01"}]
        """#,
        11: #"""
        "condition": {"code": "week", "kind": "hours", "measure": "per_week", "weeks": 52, \#
        "at_least": 240, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}
        """#,
        12: #"""
        "condition": {"all_of": [{"code": "hours", "kind": "hours", "measure": "per_year", \#
        "at_least": 12000, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}, \#
        {"code": "month", "kind": "hours", "measure": "per_month", "months": 12, \#
        "at_least": 1200, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}, \#
        {"code": "two_years", "kind": "hours", "measure": "total", "at_least": 30000, \#
        "window": {"months_before_as_of": 24}, "counts": "confirmed", "lowest_grade": \#
        "attested", "bases": ["voluntary"], "tolerance_percent": 10}, {"code": "days", \#
        "kind": "hours", "measure": "days", "at_least": 40, "window": \#
        {"past_calendar_years": 2}, "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}]}
        """#,
        13: #"""
        "condition": {"any_of": [{"code": "week", "kind": "hours", "measure": "per_week", \#
        "weeks": 52, "at_least": 240, "window": {"months_before_as_of": 12}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}, {"code": "hours", "kind": "hours", "measure": "per_year", \#
        "at_least": 12000, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}]}
        """#,
        14: #"""
        "condition": {"all_of": [{"code": "w1", "kind": "hours", "measure": "per_year", \#
        "at_least": 9000, "window": {"calendar_year": "previous"}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}, \#
        {"code": "w2", "kind": "hours", "measure": "per_year", "at_least": 9000, "window": \#
        {"months_before_as_of": 12}, "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}, {"code": "w3", "kind": "hours", \#
        "measure": "per_year", "at_least": 9000, "window": {"each_of_years": 2}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}, {"code": "w4", "kind": "hours", "measure": "per_year", \#
        "at_least": 9000, "window": {"each_of_calendar_years": 2}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}, \#
        {"code": "w5", "kind": "hours", "measure": "total", "at_least": 9000, "window": \#
        {"past_calendar_years": 2}, "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}, {"code": "w6", "kind": "hours", \#
        "measure": "total", "at_least": 9000, "window": {"whole_tenure": true}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}]}
        """#,
        15: #"""
        "condition": {"code": "week", "kind": "hours", "measure": "per_week", "weeks": 52, \#
        "more_than": 300, "window": {"months_before_as_of": 12}, "counts": "confirmed", \#
        "lowest_grade": "attested", "bases": ["voluntary"], "tolerance_percent": 10}
        """#,
        16: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "most_organisations": 5, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}
        """#,
        17: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "places": ["15001000"], "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}
        """#,
        18: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "not_activities": ["standby", \#
        "rehearsal", "party-meeting"], "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}
        """#,
        19: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        6000, "window": {"months_before_as_of": 12}, "for_projects": true, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}
        """#,
        20: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "unit_minutes": 60, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}
        """#,
        21: #"""
        "condition": {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": \#
        12000, "window": {"months_before_as_of": 12}, "suspended": [{"from": "2020-03-01", \#
        "until": "2020-08-31"}], "counts": "confirmed", "lowest_grade": "attested", \#
        "bases": ["voluntary"], "tolerance_percent": 10}
        """#,
        22: #"""
        "condition": {"all_of": [{"code": "age", "kind": "age", "at_least_years": 16}, \#
        {"code": "tenure", "kind": "tenure", "at_least_years": 1, "gaps": "deducted", \#
        "lowest_grade": "attested"}]}
        """#,
        23: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_years": 3, "gaps": \#
        "deducted", "lowest_grade": "attested"}
        """#,
        24: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_years": 2, \#
        "uninterrupted": {"longest_gap_days": 31}, "running": true, "gaps": "deducted", \#
        "lowest_grade": "attested"}
        """#,
        25: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_years": 25, "gaps": \#
        "deducted", "lowest_grade": "attested"}
        """#,
        26: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_months": 6, \#
        "one_organisation": true, "gaps": "deducted", "lowest_grade": "attested"}
        """#,
        27: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_years": 5, \#
        "or_since_founding": {"gap_days": 31}, "gaps": "deducted", "lowest_grade": \#
        "attested"}
        """#,
        28: #"""
        "condition": {"any_of": [{"route": "long_service", "all_of": [{"code": "tenure", \#
        "kind": "tenure", "at_least_years": 25, "gaps": "deducted", "lowest_grade": \#
        "attested"}]}]}
        """#,
        29: #"""
        "condition": {"code": "tenure", "kind": "tenure", "at_least_years": 25, "gaps": \#
        "deducted", "lowest_grade": "attested"}
        """#,
        30: #"""
        "condition": {"code": "declaration", "kind": "declaration", "name": "continues"}
        """#,
    ]
}

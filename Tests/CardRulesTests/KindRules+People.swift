/// One rule per kind of criterion, as members that are laid over a short rule file; the numbers
/// are those of the table in `KindsOfCriteria.md`.
extension KindRules {
    /// Kinds 31 to 55.
    static let people: [Int: String] = [
        31: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16, "below_years": 21}
        """#,
        32: #"""
        "condition": {"bands": [{"when": {"code": "young", "kind": "age", "at_least_years": \#
        14, "below_years": 28}, "then": {"code": "h1", "kind": "hours", "measure": \#
        "per_year", "at_least": 7200, "window": {"months_before_as_of": 12}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}}, {"when": {"code": "old", "kind": "age", \#
        "at_least_years": 71}, "then": {"code": "h2", "kind": "hours", "measure": \#
        "per_year", "at_least": 7200, "window": {"months_before_as_of": 12}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}}, {"then": {"code": "h3", "kind": "hours", "measure": \#
        "per_year", "at_least": 12000, "window": {"months_before_as_of": 12}, "counts": \#
        "confirmed", "lowest_grade": "attested", "bases": ["voluntary"], \#
        "tolerance_percent": 10}}]}
        """#,
        33: #"""
        "condition": {"any_of": [{"code": "age", "kind": "age", "at_least_years": 16}, \#
        {"all_of": [{"code": "age_15", "kind": "age", "at_least_years": 15}, {"code": \#
        "discretion", "kind": "discretion", "name": "younger", "decided_by": {"de": \#
        "Stadt", "en": "City"}}]}]}
        """#,
        34: #"""
        "condition": {"code": "residence", "kind": "residence", "in": ["06532", {"key": \#
        "14522", "from": "2020-01-01"}], "except": ["06532023"]}
        """#,
        35: #"""
        "condition": {"any_of": [{"code": "residence", "kind": "residence", "in": ["02"]}, \#
        {"all_of": [{"code": "r2", "kind": "residence", "in": ["13"]}, {"code": "place", \#
        "kind": "engagement", "in": ["13"], "when": "as_of", "lowest_grade": "attested"}]}]}
        """#,
        36: #"""
        "condition": {"any_of": [{"code": "residence", "kind": "residence", "in": \#
        ["09779"]}, {"all_of": [{"code": "place", "kind": "engagement", "in": ["09779"], \#
        "when": "as_of", "lowest_grade": "attested"}, {"none_of": [{"code": "own_card", \#
        "kind": "residence", "in": ["09773"]}]}]}]}
        """#,
        37: #"""
        "condition": {"code": "qualification", "kind": "qualification", "codes": \#
        ["juleica"], "held": "as_of"}
        """#,
        38: #"""
        "condition": {"all_of": [{"code": "member", "kind": "engagement", "categories": \#
        ["fire"], "when": "as_of", "lowest_grade": "attested"}, {"code": "training", \#
        "kind": "qualification", "codes": ["truppmann"], "held": "ever"}]}
        """#,
        39: #"""
        "condition": {"any_of": [{"code": "now", "kind": "qualification", "codes": ["fsj"], \#
        "held": "as_of"}, {"code": "done", "kind": "qualification", "codes": ["fsj"], \#
        "held": "months", "at_least_months": 12}]}
        """#,
        40: #"""
        "condition": {"code": "honour", "kind": "honour", "codes": ["fwhoeg-25"]}
        """#,
        41: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"replaced_by": ["feuerwehr-dienstausweis"]}
        """#,
        42: #"""
        "condition": {"code": "organisation", "kind": "engagement", "legal_forms": \#
        ["public-body"], "nonprofit": true, "seat": {"in": ["13003000"]}, "when": "as_of", \#
        "lowest_grade": "attested"}
        """#,
        43: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": {"reference": \#
        "estg-3-26a"}, "year": "running", "not_counted": ["expenses_proven"], "silence": \#
        "none"}
        """#,
        44: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": \#
        {"cents_per_month": 7000}, "year": "running", "not_counted": ["expenses_proven"], \#
        "silence": "none"}
        """#,
        45: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": {"reference": \#
        "estg-3-26a"}, "year": "running", "not_counted": ["expenses_proven"], \#
        "at_most_by_kind": {"number_26": {"reference": "estg-3-26"}}, "silence": "none"}
        """#,
        46: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": {"cents": 0}, \#
        "year": "running", "not_counted": ["expenses_proven", "other"], "silence": "none"}
        """#,
        47: #"""
        "condition": {"any_of": [{"code": "allowance", "kind": "allowance", "at_most": \#
        {"cents": 0}, "year": "running", "not_counted": ["expenses_proven"], "silence": \#
        "none"}, {"code": "discretion", "kind": "discretion", "name": "plausible", \#
        "decided_by": {"de": "Stadt", "en": "City"}}]}
        """#,
        48: #"""
        "condition": {"code": "allowance", "kind": "allowance", "at_most": {"reference": \#
        "estg-3-26a"}, "year": "running", "not_counted": ["expenses_proven"], "silence": \#
        "none"}
        """#,
        49: #"""
        "condition": {"all_of": [{"code": "confirmation", "kind": "confirmation", \#
        "signatures": 2, "of": "each"}, {"code": "discretion", "kind": "discretion", \#
        "name": "mayor-confirms", "decided_by": {"de": "Stadt", "en": "City"}}]}
        """#,
        50: #"""
        "condition": {"code": "confirmation", "kind": "confirmation", "signatures": 1, \#
        "another_person": true, "of": "any"}
        """#,
        51: #"""
        "condition": {"code": "confirmation", "kind": "confirmation", "signatures": 1, \#
        "categories": ["church", "association"], "of": "any"}
        """#,
        52: #"""
        "condition": {"any_of": [{"route": "juleica", "all_of": [{"code": "qualification", \#
        "kind": "qualification", "codes": ["juleica"], "held": "as_of"}]}]}
        """#,
        53: #"""
        "condition": {"code": "identity", "kind": "identity"}
        """#,
        54: #"""
        "condition": {"code": "age", "kind": "age", "at_least_years": 16}, "life_cycle": \#
        {"applicants": ["person", "organisation"], "lists": true}
        """#,
        55: #"""
        "condition": {"code": "declaration", "kind": "declaration", "name": \#
        "filed-by-organisation-confirmed"}
        """#,
    ]
}

/// The activities that lists may name, with the words that stand for each.
package struct ActivityListPublished: Hashable, Sendable {
    /// The version of the list, as `2026-1`.
    package var version: String
    /// The first day on which it is used.
    package var from: Day
    /// The activities.
    package var activities: [ListedActivity]
    /// Where the list is published.
    package var source: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        version: String, from: Day, activities: [ListedActivity] = [], source: String? = nil,
        provenance: Provenance = .unknown
    ) {
        self.version = version
        self.from = from
        self.activities = activities
        self.source = source
        self.provenance = provenance
    }
}

/// One activity of a published list.
package struct ListedActivity: Hashable, Sendable {
    /// Its code, as entries name it.
    package var code: String
    /// What people call it.
    package var label: String
    /// Its field, as `sport`.
    package var field: String?
    /// Other words that lists write for it.
    package var synonyms: [String]

    /// An activity of a list.
    package init(code: String, label: String, field: String? = nil, synonyms: [String] = []) {
        self.code = code
        self.label = label
        self.field = field
        self.synonyms = synonyms
    }

    /// Every word that stands for it, folded.
    package var words: Set<String> {
        Set(([code, label] + synonyms).map(ListedActivity.folded))
    }

    /// A word without regard to case, blanks and lines between its parts.
    package static func folded(_ word: String) -> String {
        word.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    }
}

import Engagement
import Projections

/// The words of the activity list that is used today, each with its code.
struct ActivityWords {
    private let codes: [String: String]

    /// Reads the list; without one no word stands for another.
    init(_ desk: Desk) throws(Complaint) {
        let rows = try desk.rows(ActivityLists.self).map(\.row)
        var codes: [String: String] = [:]
        for activity in ActivityListRow.used(on: desk.clock.today, of: rows)?.activities ?? [] {
            for word in activity.words { codes[word] = activity.code }
        }
        self.codes = codes
    }

    /// The code that a word stands for; nil when the list does not have it.
    func code(of word: String) -> String? {
        codes.isEmpty ? nil : codes[ListedActivity.folded(word)]
    }
}

import Documents
import Engagement
import StrictJSON

/// A list of which a part is shown, with counts of the whole that it is taken from.
struct CountedList {
    private let title: String
    private var facts: [(key: String, title: String, value: Shown)] = []
    private let listing: Listing

    init(title: String, _ listing: Listing) {
        self.title = title
        self.listing = listing
    }

    /// Adds a fact about the whole; people do not see one that is empty, scripts see null.
    mutating func state(_ key: String, _ title: String, _ value: Shown) {
        facts.append((key, title, value))
    }

    /// Adds a count of the whole; people do not see what does not occur.
    mutating func count(_ key: String, _ title: String, _ number: Int) {
        let count = Int64(number)
        facts.append((key, title, Shown(count == 0 ? .empty : .integer(count), .integer(count))))
    }

    /// The answer; the table has its headings even where it has no rows, as every list.
    func answer(_ standpoint: Standpoint) -> Answer {
        let spoken = facts.filter { $0.value.cell != .empty }
            .map { Document.Fact(key: $0.key, title: $0.title, value: $0.value.cell) }
        let document = Document(
            title: title, facts: spoken, tables: [listing.table],
            paragraphs: listing.isEmpty ? [Texts.nobodyListed] : [],
            footer: standpoint.footer.lines)
        let members =
            facts.map { JSONValue.Member($0.key, $0.value.json) } + [listing.member]
            + standpoint.footer.members
        return Answer(document: document, json: .object(members))
    }
}

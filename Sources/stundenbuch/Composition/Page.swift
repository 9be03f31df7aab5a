import Documents
import StrictJSON

/// Rows under columns, for people and for scripts at once.
struct Listing {
    private(set) var table: Table
    private var rows: [JSONValue] = []

    /// A list by its stable name and its columns.
    init(_ name: String, caption: String = "", _ columns: [Column]) {
        table = Table(name: name, columns: columns, caption: caption)
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row with one value for each column.
    mutating func append(_ values: [Shown]) {
        table.append(values.map(\.cell))
        rows.append(
            .object(zip(table.columns, values).map { JSONValue.Member($0.key, $1.json) }))
    }

    /// The rows under the name of the list.
    var member: JSONValue.Member { JSONValue.Member(table.name, .array(rows)) }
}

extension Column {
    static func id(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .identifier)
    }
    static func text(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .text)
    }
    static func day(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .day)
    }
    static func count(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .integer)
    }
    static func minutes(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .minutes)
    }
    static func cents(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .cents)
    }
    static func flag(_ key: String, _ title: String) -> Column {
        Column(key: key, title: title, kind: .boolean)
    }
}

/// One answer from the ledger: facts, lists, and where it stands in time.
struct Page {
    var title = ""
    private(set) var facts: [(key: String, title: String, value: Shown)] = []
    private(set) var listings: [Listing] = []

    init(title: String = "") { self.title = title }

    /// An answer that is one list.
    init(_ listing: Listing) { listings = [listing] }

    /// Adds a fact; people do not see one that is empty, scripts see null.
    mutating func state(_ key: String, _ title: String, _ value: Shown) {
        facts.append((key, title, value))
    }

    mutating func append(_ listing: Listing) { listings.append(listing) }

    /// The answer; people see no empty list beside others.
    func answer(_ standpoint: Standpoint) -> Answer {
        let spoken = facts.filter { $0.value.cell != .empty }
            .map { Document.Fact(key: $0.key, title: $0.title, value: $0.value.cell) }
        let tables = listings.filter { !$0.isEmpty || (listings.count == 1 && facts.isEmpty) }
            .map(\.table)
        let empty = listings.allSatisfy(\.isEmpty) && facts.isEmpty
        let document = Document(
            title: title, facts: spoken, tables: tables,
            paragraphs: empty ? [Texts.nothingThere] : [], footer: standpoint.footer.lines)
        let members =
            facts.map { JSONValue.Member($0.key, $0.value.json) } + listings.map(\.member)
            + standpoint.footer.members
        return Answer(document: document, json: .object(members))
    }
}

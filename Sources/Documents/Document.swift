package import StrictJSON

/// What a person reads as an answer: a title, facts, tables, paragraphs and a footer.
package struct Document: Equatable, Sendable {
    /// The first line; empty for none.
    package var title: String
    /// Labelled values below the title.
    package var facts: [Fact]
    /// The tables in their order.
    package var tables: [Table]
    /// Running text, one paragraph an element, below the tables.
    package var paragraphs: [String]
    /// The last lines, such as period, Stichtag and Kenntnisstand.
    package var footer: [String]

    /// Makes a document; every part may be empty.
    package init(
        title: String,
        facts: [Fact] = [],
        tables: [Table] = [],
        paragraphs: [String] = [],
        footer: [String] = []
    ) {
        self.title = title
        self.facts = facts
        self.tables = tables
        self.paragraphs = paragraphs
        self.footer = footer
    }

    /// One labelled value; `key` is its stable English name for machines.
    package struct Fact: Equatable, Sendable {
        /// The stable English name for machines.
        package let key: String
        /// The label for people.
        package let title: String
        /// What is stated.
        package let value: Cell

        /// Labels a value for machines and for people.
        package init(key: String, title: String, value: Cell) {
            self.key = key
            self.title = title
            self.value = value
        }
    }
}

/// A document for people, the same content for machines, and what is to be said beside it.
package struct Answer: Equatable, Sendable {
    /// The form for people, and for lists.
    package var document: Document
    /// The form for machines.
    package var json: JSONValue
    /// Sentences for the error stream, never part of the rendered output.
    package var notices: [String]

    /// Pairs the two forms of one answer.
    package init(document: Document, json: JSONValue, notices: [String] = []) {
        self.document = document
        self.json = json
        self.notices = notices
    }

    /// An answer that is one table; its JSON form is made from the table.
    package init(title: String = "", table: Table, notices: [String] = []) {
        self.init(
            document: Document(title: title, tables: [table]), json: table.json, notices: notices)
    }
}

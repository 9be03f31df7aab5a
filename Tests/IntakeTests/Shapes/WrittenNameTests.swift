import Engagement
import Testing

@testable import Intake

struct WrittenNameTests {
    @Test(arguments: [
        ("Groß, Eva", "Groß, Eva"), ("Eva Groß", "Groß, Eva"),
        ("Groß,Eva Maria", "Groß, Eva Maria"),
        ("Eva von der Heide", "von der Heide, Eva"), ("von der Heide, Eva", "von der Heide, Eva"),
        ("Frau Dr. Eva Groß", "Groß, Eva"), ("Prof. Dr. Groß, Eva", "Groß, Eva"),
        ("Eva Maria Groß-Klein", "Groß-Klein, Eva Maria"), ("Groß,", "Groß"),
        ("Eva\u{A0}Groß", "Groß, Eva"),
    ])
    func `a name in one cell has two parts`(_ cell: String, _ name: String) {
        #expect(WrittenName(inOneCell: cell)?.text == name)
    }

    @Test(arguments: [
        "Groß", "417", "P-12", "Halle 3", "Groß, Eva, Dr. phil. Ute", "", ",", ", Eva",
        "eins zwei drei vier fünf sechs sieben",
    ])
    func `what is no name has none`(_ cell: String) {
        #expect(WrittenName(inOneCell: cell) == nil)
    }
}

struct NameOrderTests {
    @Test(arguments: [
        ("Name, Vorname", NameOrder.familyFirst), ("Nachname Vorname", .familyFirst),
        ("Vorname, Name", .givenFirst), ("Vor- und Nachname", .givenFirst), ("Name", nil),
        ("Mitglied", nil), ("Vorname", nil),
    ])
    func `a heading may tell the order`(_ heading: String, _ order: NameOrder?) {
        #expect(NameOrder(heading: heading) == order)
    }

    @Test(arguments: [
        ("Groß Eva", NameOrder.familyFirst, "Groß, Eva", true),
        ("Groß Eva Maria", .familyFirst, "Groß, Eva Maria", true),
        ("von der Heide Eva", .familyFirst, "von der Heide, Eva", true),
        ("Eva Groß", .givenFirst, "Groß, Eva", true), ("Eva Groß", nil, "Groß, Eva", false),
        ("Groß, Eva", nil, "Groß, Eva", true), ("Groß, Eva", .familyFirst, "Groß, Eva", true),
        ("Groß, Eva", .givenFirst, "Groß, Eva", false),
        ("Eva von der Heide", nil, "von der Heide, Eva", true),
        ("von der Heide Eva", nil, "von der Heide, Eva", true),
    ])
    func `a name without comma has the order that is told`(
        _ cell: String, _ order: NameOrder?, _ name: String, _ isCertain: Bool
    ) {
        let found = WrittenName(inOneCell: cell, order: order)
        #expect(found?.text == name)
        #expect(found?.isOrderCertain == isCertain)
    }

    @Test func `the same words in another order are never guessed to be one of two`() {
        let born = Day(iso: "1980-03-01")
        let ernst = KnownName(person: PersonID(1), family: "Walter", given: "Ernst", born: born)
        let walter = KnownName(person: PersonID(2), family: "Ernst", given: "Walter", born: born)
        let both = PersonIndex([ernst, walter])
        func person(_ index: PersonIndex, _ cell: String, _ order: NameOrder?) -> PersonID? {
            WrittenName(inOneCell: cell, order: order, born: born).flatMap {
                index.person($0, meantBefore: nil) { _ in true }
            }
        }
        #expect(person(both, "Ernst Walter", nil) == nil)
        #expect(person(both, "Ernst Walter", .givenFirst) == PersonID(1))
        #expect(person(both, "Ernst Walter", .familyFirst) == PersonID(2))
        #expect(person(both, "Walter, Ernst", nil) == PersonID(1))
        #expect(person(PersonIndex([ernst]), "Ernst Walter", nil) == PersonID(1))
        #expect(person(PersonIndex([walter]), "Ernst Walter", nil) == nil)
    }

    @Test func `a profile tells the order of a column`() {
        var column = ListProfile.Column(heading: "Wer", meaning: .heading(.name))
        column.order = .familyFirst
        var profile = ListProfile(list: .hours, columns: [column])
        profile.columns.append(.init(heading: "Tag", meaning: .heading(.day)))
        profile.columns.append(.init(heading: "h", meaning: .heading(.hours)))
        let found = readings(
            .hours, "Wer;Tag;h\nGroß Eva;1.3.2025;2\n",
            hints: hinted { $0.profile = profile })
        #expect(entries(found) == ["2 Groß, Eva 2025-03-01 120"])
    }
}

struct ListedPersonReferenceTests {
    /// Whom the only row of a list names.
    private func whom(_ head: String, _ row: String) throws -> ListedPersonReference {
        let text = "\(head);organisation;day;minutes\n\(row);2;2025-03-14;90\n"
        guard case .hours(let row)? = readings(.hours, text).listed.first else {
            throw ValueFault(.valueMissing)
        }
        return row.person
    }

    private let born = Day(iso: "1980-03-01")

    @Test func `a key is a key, whatever it looks like`() throws {
        #expect(try whom("person", "Eva Groß") == ListedPersonReference(key: "Eva Groß"))
        #expect(try whom("person", "Eva Groß").possibleName?.text == "Groß, Eva")
        #expect(try whom("person", "417").possibleName == nil)
    }

    @Test func `two columns and one column give the same name`() throws {
        let name = WrittenName(family: "Groß", given: "Eva", born: born)
        let expected = ListedPersonReference(name)
        #expect(try whom("Nachname;Vorname;geboren", "Groß;Eva;1.3.1980") == expected)
        #expect(try whom("Name;Vorname;geboren", "Groß;Eva;1.3.1980") == expected)
        #expect(try whom("Name;geboren", "Groß, Eva;1.3.1980") == expected)
        #expect(try whom("Vorname, Name;geboren", "Eva Groß;1.3.1980") == expected)
    }

    @Test func `letters and marks apart are the same name`() throws {
        let apart = try whom("Name", "Mu\u{308}ller, Eva")
        let together = try whom("Name", "M\u{FC}ller, Eva")
        #expect(apart.name.map { Array($0.family.utf8) } == Array("M\u{FC}ller".utf8))
        #expect(apart == together)
    }

    @Test func `names stand beside a key and are no reason to refuse it`() throws {
        let both = try whom("person;Nachname;Vorname;geboren", "417;Groß;Eva;1.3.1980")
        #expect(both.key == "417")
        #expect(both.name?.text == "Groß, Eva")
        let odd = try whom("person;Nachname;geboren", "417;Groß;im März")
        #expect(odd.key == "417")
        #expect(odd.name?.born == nil)
    }

    @Test func `a name beside a key is no part of the identity`() throws {
        var (alone, named, written) = (Canonical(), Canonical(), Canonical())
        let name = WrittenName(family: "Groß", given: nil, born: born)
        alone.add(ListedPersonReference(key: "417"))
        named.add(ListedPersonReference(key: "417", name: name))
        written.add(ListedPersonReference(name))
        #expect(alone.bytes == [1, 0, 0, 0, 3] + Array("417".utf8))
        #expect(named.bytes == alone.bytes)
        #expect(
            written.bytes == [0, 1, 0, 0, 0, 5] + Array("Groß".utf8)
                + [0, 3, 0, 0, 0x0E, 0x80, 0, 0, 0x0E, 0x80])
    }

    @Test func `a row without key and name says so`() {
        let text = "Nachname;Vorname;organisation;day;minutes\n;Eva;2;2025-03-14;90\n"
        #expect(readings(.hours, text).findings == ["2 Nachname value_missing"])
        let none = readings(.hours, "organisation;day;minutes\n2;2025-03-14;90\n")
        #expect(none.flatMap(\.findings).map(\.heading) == ["person | name | family_name"])
    }

    @Test func `a name alone is nobody`() throws {
        let text = "Nachname;Vorname;organisation;day;minutes\nGroß;Eva;2;2025-03-14;90\n"
        let row = try #require(readings(.hours, text).listed.first)
        var drafting = ListDrafting(
            .hours, file: "list.csv",
            context: DeliveryContext(name: nil, received: nil, source: ""), isTakenOver: false)
        let book = Book()
        book.enter(OrganisationID(3).stream, key: "2")
        let steps = drafting.steps(for: row, line: 2)
        guard case .refused(let findings)? = steps.last?.make(book) else {
            Issue.record("nobody is known by name alone")
            return
        }
        #expect(findings.map(\.code) == [.personNotMatched])
        #expect(findings.map(\.value) == ["Groß, Eva"])
    }
}

import Testing

@testable import Intake

struct SearchNameTests {
    @Test(
        "Spellings of one name have one key",
        arguments: [
            (("Müller", "Anna"), ("MUELLER", "anna")),
            (("Groß", "Eva-Maria"), ("Gross", "Eva Maria")),
            (("Groß", "Eva-Maria"), ("Groß", "Evamaria")),
            (("von der Heide", "Eva"), ("Heide", "Eva von der")),
            (("von der Heide", "Eva"), ("Heide von der", "Eva")),
            (("von der Heide", "Eva"), ("v. d. Heide", "Eva")),
            (("von der Heide", "Eva"), ("v.d. Heide", "Eva")),
            (("García López", "Ana"), ("López", "Ana García")),
            (("Müller-Lüdenscheidt", "Jo"), ("Müller Lüdenscheidt", "Jo")),
            (("Meyer", "Ute"), ("Dr. Meyer", "Ute")),
            (("Meyer", "Ute"), ("Meyer", "Prof. Dr. med. Ute")),
            (("Meyer", "Ute"), ("Dipl.-Ing. Meyer", "Ute")),
            (("O'Neil", "Sean"), ("O’Neil", "Sean")),
        ])
    func spellings(_ one: (String, String), _ other: (String, String)) {
        #expect(
            SearchName(family: one.0, given: one.1).key
                == SearchName(family: other.0, given: other.1).key)
    }

    @Test(
        "Names that are not one stay apart",
        arguments: [
            (("Müller", "Anna"), ("Muller", "Anna")), (("Martin", "Thomas"), ("Thomas", "Martin")),
            (("Berg", "Eva"), ("von Berg", "Eva")), (("Long", "Ba"), ("Long", "Ma")),
            (("Nguyen", "Ba Long"), ("Nguyen", "Long")), (("Müller", "Anna"), ("Müller", "Hanna")),
        ])
    func different(_ one: (String, String), _ other: (String, String)) {
        #expect(
            SearchName(family: one.0, given: one.1).key
                != SearchName(family: other.0, given: other.1).key)
    }

    @Test func `A name that is nothing but a title or a particle stays a name`() {
        #expect(SearchName(family: "Prof", given: "Ma").key == "MAPROF")
        #expect(SearchName(family: "Zur", given: "Eva").family == ["ZUR"])
    }

    @Test func `A name needs both parts`() {
        #expect(!SearchName(family: "Müller", given: nil).isComplete)
        #expect(!SearchName(family: "-", given: "Anna").isComplete)
        #expect(SearchName(family: "Müller", given: "A.").isComplete)
    }
}

import Projections
import Testing

@testable import stundenbuch

struct CardMeasureNamesTests {
    @Test(arguments: CardMeasure.all(grounds: ["tenure"]))
    func `the unit of a figure names a measure by its code`(_ measure: CardMeasure) {
        #expect(CardMeasure.named(measure.code) == measure)
    }

    @Test(
        arguments: [
            ("cards", .issued), ("Karten", .issued), ("Karten ausgegeben", .issued),
            ("cards_issued", .issued), ("Anträge abgelehnt", .refused),
            ("applications refused", .refused), ("refused:age_16", .refusedFor("age_16")),
            ("Cards Valid", .valid), ("applications", nil), ("passes", nil), ("refused:", nil),
            ("", nil),
        ] as [(String, CardMeasure?)])
    func `or as people write it, in either language`(_ unit: String, _ measure: CardMeasure?) {
        #expect(CardMeasure.named(unit) == measure)
    }
}

import Engagement
import Projections
import Testing

@testable import Audit

struct PrintedNumbersTests {
    private func answers(_ book: Casebook, _ numbers: [String]) -> [NumberAnswer] {
        var cards = MemoryRows<Cards>()
        for recorded in book.records { cards.apply(recorded) }
        let list = numbers.enumerated().map { ListedNumber(line: $0 + 1, number: $1) }
        return PrintedNumbers(cards.sorted).answers(list)
    }

    @Test func `each number of a list has an answer of its own`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        try book.granted(number: "176")
        let found = answers(book, ["176", "999", "176", "0176"])
        #expect(found.map(\.state) == [.found, .unknown, .duplicate, .unknown])
        #expect(found.map(\.cards) == [[CardID(1)], [], [CardID(1)], []])
        #expect(found.map(\.earlierLine) == [nil, nil, 1, nil])
        #expect(found.map(\.state.isFault) == [false, true, false, true])
    }

    @Test func `a number that became void is told from one that was replaced`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        try book.granted(number: "176")
        book.add(.card(.numberVoided(CardNumberVoided(card: CardID(1), number: "176"))))
        #expect(answers(book, ["176"]).map(\.state) == [.voided])
        book.add(.card(.numberAssigned(CardNumberAssigned(card: CardID(1), number: "180"))))
        book.add(.card(.numberAssigned(CardNumberAssigned(card: CardID(1), number: "181"))))
        let found = answers(book, ["176", "180", "181"])
        #expect(found.map(\.state) == [.voided, .replaced, .found])
        #expect(found.allSatisfy { $0.cards == [CardID(1)] })
    }

    @Test func `a number on two cards names both`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        try book.granted(number: "176")
        let berta = PersonID(2)
        book.registered(berta)
        try book.granted(CardID(2), to: berta, number: "176")
        let found = answers(book, ["176"])
        #expect(found.map(\.state) == [.several])
        #expect(found.map(\.cards) == [[CardID(1), CardID(2)]])
    }

    @Test func `a decision rests on the evidence of its hours`() throws {
        var sheets = Casebook.qualified()
        sheets.aYearOfSheets()
        try sheets.granted()
        #expect(try sheets.audit().evidence == .sheet)
        var form = Casebook.qualified()
        form.attested(250)
        try form.granted()
        #expect(try form.audit().evidence == .attested)
    }
}

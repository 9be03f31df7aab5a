import Testing

@testable import Engagement

struct FactLogTests {
    private let stream = StreamID(.person, 7)

    private var log: FactLog<String> {
        var log = FactLog<String>()
        for revision: Revision in [2, 3, 5, 8] { log.append(revision, "at \(revision)") }
        return log
    }

    @Test func `a fact is found by its revision and by no other`() throws {
        for revision: Revision in 0...9 {
            let expected = [2, 3, 5, 8].contains(revision) ? "at \(revision)" : nil
            #expect(log.line(revision)?.fact == expected)
        }
        #expect(FactLog<String>().line(0) == nil)
    }

    @Test func `an undone fact is told apart from one that never was`() throws {
        var log = log
        log.undo(5)
        log.undo(6)
        #expect(log.standing.map(\.revision) == [2, 3, 8])
        #expect(try log.fact(8, of: stream) == "at 8")
        #expect(throws: Refusal(.alreadyReversed, "P-7", "5")) { try log.fact(5, of: stream) }
        #expect(throws: Refusal(.noSuchEvent, "P-7", "6")) { try log.fact(6, of: stream) }
    }

    @Test(arguments: 0...9)
    func `the first index in order agrees with a search from the front`(_ wanted: Int) {
        for count in 0...6 {
            let numbers = (0..<count).map { $0 * 2 }
            let expected = numbers.firstIndex { $0 >= wanted } ?? numbers.endIndex
            #expect(numbers.firstIndexInOrder { $0 >= wanted } == expected)
        }
    }
}

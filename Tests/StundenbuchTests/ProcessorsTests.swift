import Testing

@testable import stundenbuch

struct ProcessorsTests {
    private struct Wrong: Error, Equatable {
        let number: Int
    }

    @Test(arguments: [0, 1, 999, 1_000, 4_001])
    func `shared work comes back in its order, be it little or much`(count: Int) {
        let numbers = Array(0..<count)
        #expect(Processors.collect(numbers) { 2 * $0 } == numbers.map { 2 * $0 })
        #expect(Processors.share(numbers) { Array($0) }.flatMap { $0 } == numbers)
    }

    @Test func `the first failure in the order is the one that is told`() {
        #expect(throws: Wrong(number: 700)) {
            _ = try Processors.collect(Array(0..<4_000)) { number throws(Wrong) -> Int in
                guard number < 700 || number > 900 && number < 3_000 else {
                    throw Wrong(number: number)
                }
                return number
            }
        }
    }
}

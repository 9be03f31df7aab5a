import StrictJSON
import Testing

@testable import Documents

struct JSONNodeDateTests {
    private let root = JSONNode(["from": "2024-02-29", "to": "2023-02-29", "days": 3])

    @Test func `a day is read from its ISO form`() throws {
        let expected = CalendarDate(year: 2024, month: 2, day: 29)
        #expect(try root.member("from").date() == expected)
    }

    @Test(arguments: [("to", JSONError.Reason.outOfRange), ("days", .wrongType)])
    func `what is no day is refused with its path`(_ name: String, _ reason: JSONError.Reason) {
        do {
            _ = try root.member(name).date()
            Issue.record("\(name) was read as a day")
        } catch {
            #expect(error == JSONError(reason, path: JSONPath().appending(.member(name))))
        }
    }
}

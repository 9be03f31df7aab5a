import Testing

@testable import StrictJSON

struct JSONNodeTests {
    private let root = JSONNode([
        "criteria": [["minutes": 5], ["minutes": "five", "on": true]], "from": "2024-02-29",
        "none": .null, "odd name": 1,
    ])

    private func refusal<Value>(_ body: () throws -> Value) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `values are found by name and place`() throws {
        let criteria = try root.member("criteria").elements()
        #expect(try criteria[0].member("minutes").integer() == 5)
        #expect(try criteria[1].member("minutes").string() == "five")
        #expect(try criteria[1].member("on").bool())
        #expect(try root.members().map(\.name) == ["criteria", "from", "none", "odd name"])
        #expect(root.value["from"] == "2024-02-29")
        #expect(root.value["absent"] == nil)
    }

    @Test func `a refusal names the path`() throws {
        let second = try root.member("criteria").elements()[1]
        #expect(
            refusal { try second.member("minutes").integer() }
                == "wrong_type in criteria[1].minutes")
        #expect(refusal { try second.member("days") } == "missing_member in criteria[1].days")
        #expect(refusal { try root.member("odd name").string() } == "wrong_type in [\"odd name\"]")
        #expect(refusal { try root.elements() } == "wrong_type")
    }

    @Test func `an absent member is nil and a null member is there`() throws {
        #expect(try root.optionalMember("absent") == nil)
        #expect(try root.optionalMember("none")?.value == .null)
    }

    @Test func `members outside the allowed names are refused`() throws {
        let first = try root.member("criteria").elements()[0]
        #expect(refusal { try first.allowOnly(["minutes"]) } == nil)
        #expect(refusal { try first.allowOnly([]) } == "unknown_member in criteria[0].minutes")
    }

    @Test(arguments: [(0, false), (1, true), (9, true), (10, false)] as [(Int64, Bool)])
    func `integers are held to their range, both ends included`(_ number: Int64, _ fits: Bool) {
        let refused = refusal { try JSONNode(.integer(number)).integer(in: 1...9) }
        #expect(refused == (fits ? nil : "out_of_range"))
    }
}

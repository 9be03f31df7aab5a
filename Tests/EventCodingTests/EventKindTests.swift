import Testing

@testable import Engagement
@testable import EventCoding

struct EventKindTests {
    /// One number of `Schemas/kinds.proto`.
    struct Line {
        let name: String
        let number: UInt16
        let isReserved: Bool

        init?(_ text: Substring) {
            let prefix = "  EVENT_KIND_"
            guard text.hasPrefix(prefix), let equals = text.firstRange(of: " = "),
                let end = text.firstIndex(of: ";"),
                let number = UInt16(text[equals.upperBound..<end])
            else { return nil }
            name = text[..<equals.lowerBound].dropFirst(prefix.count).lowercased()
            self.number = number
            isReserved = text.hasSuffix("// reserved")
        }
    }

    static func lines() throws -> [Line] {
        try Repository.text("Schemas/kinds.proto").split(separator: "\n").compactMap(Line.init)
    }

    @Test func `every kind stands in the schema under its name and number`() throws {
        var numbers: [String: UInt16] = [:]
        for line in try Self.lines() where !line.isReserved { numbers[line.name] = line.number }
        #expect(numbers.removeValue(forKey: "unspecified") == 0)
        for kind in EventKind.allCases {
            #expect(numbers.removeValue(forKey: kind.name) == kind.rawValue, "\(kind)")
        }
        #expect(numbers.isEmpty, "without a kind and not reserved: \(numbers)")
    }

    @Test func `nothing writes or reads a reserved number`() throws {
        let reserved = try Self.lines().filter(\.isReserved)
        #expect(reserved.count > 5)
        for line in reserved {
            #expect(EventKind(rawValue: line.number) == nil, "\(line.name)")
            #expect(EventKind(name: line.name) == nil, "\(line.name)")
            #expect(throws: CodingFailure.writtenByNewerProgram("kind \(line.number)")) {
                try EventCoding.event(kind: line.number, payload: [])
            }
        }
    }

    @Test func `no number and no name stands twice`() throws {
        let lines = try Self.lines()
        #expect(Set(lines.map(\.number)).count == lines.count)
        #expect(Set(lines.map(\.name)).count == lines.count)
    }

    @Test func `every kind has golden bytes`() throws {
        let titles = try GoldenPayloads.read().keys
        for kind in EventKind.allCases {
            let title = "\(kind.rawValue) \(kind.name) full"
            #expect(titles.contains(title), "\(kind)")
        }
    }

    @Test func `a kind is found by its name and by no other`() {
        for kind in EventKind.allCases { #expect(EventKind(name: kind.name) == kind) }
        #expect(EventKind(name: "hoursRecorded") == nil)
        #expect(EventKind(name: "") == nil)
    }
}

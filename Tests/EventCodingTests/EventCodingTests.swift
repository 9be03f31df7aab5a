import Testing

@testable import Engagement
@testable import EventCoding

struct EventCodingTests {
    @Test func `every sample has its golden bytes`() throws {
        let lines = Sample.all.map { sample in
            (title: sample.title, hex: hex(EventCoding.payload(of: sample.event)))
        }
        if Repository.updatesGoldenFiles { try GoldenPayloads.write(lines) }
        let golden = try GoldenPayloads.read()
        for line in lines { #expect(golden[line.title] == line.hex, "\(line.title)") }
        #expect(golden.count == lines.count)
    }

    @Test(arguments: Sample.all)
    func `an event comes back from its bytes`(_ sample: Sample) throws {
        let bytes = EventCoding.payload(of: sample.event)
        let kind = sample.event.kind.rawValue
        #expect(try EventCoding.event(kind: kind, payload: bytes) == sample.event)
    }

    @Test func `every kind has a full sample and, unless all its fields are needed, a bare one`() {
        let full = Sample.all.filter { $0.name == "full" }.map(\.event.kind)
        #expect(Set(full) == Set(EventKind.allCases))
        #expect(full.count == EventKind.allCases.count)
        let bare = Sample.all.filter { $0.name == "bare" }.map(\.event.kind)
        #expect(Set(bare) == Set(EventKind.allCases).subtracting([.programStarted, .clockStepped]))
    }

    @Test func `every stored word has the schema's number`() throws {
        let prefixes = [
            words(Channel.self, "CHANNEL"), words(HoursBasis.self, "HOURS_BASIS"),
            words(EvidenceGrade.self, "EVIDENCE_GRADE"), words(Mark.self, "MARK"),
            words(HoursStanding.self, "HOURS_STANDING"),
            words(AllowanceKind.self, "ALLOWANCE_KIND"),
            words(AllowanceStated.self, "ALLOWANCE_STATED"),
            words(ApplicationKind.self, "APPLICATION_KIND"), words(Applicant.self, "APPLICANT"),
            words(Outcome.self, "OUTCOME"), words(Unit.self, "UNIT"),
            words(Decision.self, "DECISION"), words(FindingAnswer.self, "FINDING_ANSWER"),
            words(Exactness.self, "EXACTNESS"),
        ]
        let schema = Set(
            try Repository.text("Schemas/common.proto").split(separator: "\n")
                .map { String($0.trimmingPrefix("  ")) }
                .filter { $0.first?.isUppercase == true && $0 == $0.uppercased() }
                .filter { !$0.contains("_UNSPECIFIED") })
        let stored = Set(prefixes.flatMap { $0 })
        #expect(stored.subtracting(schema).sorted() == [])
        #expect(schema.subtracting(stored).sorted() == [])
    }

    private func words<Word: StoredWord>(_ type: Word.Type, _ prefix: String) -> [String] {
        type.allCases.map { word in
            var name = prefix + "_"
            for letter in "\(word)" {
                name += (letter.isUppercase ? "_" : "") + letter.uppercased()
            }
            return "\(name) = \(word.rawValue);"
        }
    }
}

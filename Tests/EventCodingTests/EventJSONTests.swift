import StrictJSON
import Testing

@testable import Engagement
@testable import EventCoding

struct EventJSONTests {
    /// Shows what the boxes of the samples hold.
    private static let disclose: Disclosing = { sealed in
        .known(String(decoding: sealed.box.dropFirst(), as: UTF8.self))
    }

    private func read(_ kind: EventKind, _ text: String) throws(JSONError) -> Event {
        let value = try JSONReader.read(Array(text.utf8), limit: 1 << 20)
        return try EventJSON.event(kind, from: JSONNode(value), seal: Part.sealed)
    }

    private func refusal(_ kind: EventKind, _ text: String) -> String? {
        do throws(JSONError) {
            _ = try read(kind, text)
            return nil
        } catch {
            return error.description
        }
    }

    @Test(arguments: Sample.all)
    func `an event comes back from its readable form`(_ sample: Sample) throws {
        let object = EventJSON.object(sample.event, disclose: Self.disclose)
        let text = JSONWriter.compact(object)
        #expect(try read(sample.event.kind, text) == sample.event, "\(text)")
    }

    @Test func `days, subjects, places and words are shown as people write them`() {
        let entry = HoursRecorded(
            organisation: Part.club, span: DaySpan(Part.day), minutes: Minutes(90),
            place: MunicipalityKey(number: 1_001_000), basis: .voluntary, grade: .sheet,
            evidence: Part.sealed("Liste", .evidence), marks: [.lateTyped])
        let object = EventJSON.object(.hours(.recorded(entry)), disclose: Self.disclose)
        let shown = """
            {"organisation":"O-2","first_day":"2025-03-01","minutes":90,"place_ags":"01001000",\
            "basis":"voluntary","grade":"sheet","evidence":"Liste","marks":["late_typed"]}
            """
        #expect(JSONWriter.compact(object) == shown)
    }

    @Test(arguments: ["number_26a", "number26a"])
    func `a kind of payment is written as in lists, and read in the schema's spelling too`(
        _ word: String
    ) throws {
        let text = #"{"organisation":"O-2","year":2025,"amount_cents":84000,"kind":"\#(word)"}"#
        let event = try read(.allowanceRecorded, text)
        guard case .engagement(.allowanceRecorded(let said)) = event else {
            Issue.record("\(event)")
            return
        }
        #expect(said.kind == .number26a)
        #expect(EventJSON.object(event, disclose: Self.disclose)["kind"] == "number_26a")
    }

    @Test func `a text that a reader may not see is shown as what became of it`() {
        let event = Event.person(
            .nameChanged(
                NameChanged(from: Part.day, familyName: Part.sealed("Muster", .familyName))))
        let shown: [(Disclosed, JSONValue)] = [
            (.withheld, .object([.init("withheld", .string("P-1"))])),
            (.erased, .object([.init("erased", .string("P-1"))])),
            (.neverKnown, .null), (.known("Muster"), .string("Muster")),
        ]
        for (disclosed, value) in shown {
            let object = EventJSON.object(event) { _ in disclosed }
            #expect(object["family_name"] == value)
        }
    }

    @Test(arguments: [
        (#""colour":"red""#, "unknown_member in colour"),
        (#""clock":{"from":600,"until":690,"zone":1}"#, "unknown_member in clock.zone"),
        (
            #""provenance":{"intake":{"received_day":"2025-03-01","by":"x"}}"#,
            "unknown_member in provenance.intake.by"
        ),
        (#""lastDay":20200"#, "unknown_member in lastDay"),
        (#""units":"2""#, "wrong_type in units"),
        (#""units":1e2"#, "not_an_integer"),
        (#""last_day":20200"#, "wrong_type in last_day"),
        (#""last_day":"2025-02-30""#, "out_of_range in last_day"),
        (#""project":"P-1""#, "out_of_range in project"),
        (#""place_ags":"1500100""#, "out_of_range in place_ags"),
        (#""marks":["late_typed",3]"#, "wrong_type in marks[1]"),
        (#""unit_minutes":-1"#, "wrong_type"),
        (#""district":"a","district":"b""#, "duplicate_key"),
    ])
    func `what the schema does not have is refused with its path`(
        _ member: String, _ expected: String
    ) {
        let text = """
            {"organisation":"O-2","first_day":"2025-03-01","minutes":90,"basis":"voluntary",\
            "grade":"sheet",\(member)}
            """
        let found = refusal(.hoursRecorded, text) ?? "nothing"
        #expect(found.hasPrefix(expected), "\(found)")
    }

    @Test func `words that are not of the schema are refused`() {
        let entry = #"{"organisation":"O-2","first_day":"2025-03-01","minutes":90,"grade":"sheet""#
        #expect(refusal(.hoursRecorded, entry + "}") != nil)
        #expect(refusal(.hoursRecorded, entry + #","basis":"unpaid"}"#) != nil)
        #expect(refusal(.hoursRecorded, entry + #","basis":1}"#) == "wrong_type in basis")
        #expect(refusal(.hoursRecorded, entry + #","basis":"unspecified"}"#) != nil)
        #expect(refusal(.hoursRecorded, entry + #","basis":"voluntary"}"#) == nil)
    }

    @Test func `a box cannot be handed in where a text belongs`() {
        let text = #"{"from_day":"2025-03-01","family_name":{"person":"P-1","key":1,"box":"00"}}"#
        #expect(refusal(.nameChanged, text) != nil)
    }
}

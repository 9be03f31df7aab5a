import Testing

@testable import Engagement

struct StreamsTests {
    @Test func `a stream is read as it is written`() {
        for kind in StreamKind.allCases {
            for serial: UInt64 in [0, 1, 12, StreamID.mostSerial] {
                let stream = StreamID(kind, serial)
                #expect(StreamID(stream.text) == stream)
                #expect(StreamID(raw: stream.raw) == stream)
                #expect(stream.kind == kind)
                #expect(stream.serial == serial)
            }
        }
        #expect(StreamID("p-12") == StreamID(.person, 12))
        #expect(StreamID.ledger.text == "J-0")
    }

    @Test(arguments: [
        "", "P", "P-", "-12", "P12", "P-012", "P--12", "P-12-1", "X-12", "PP-12", "P-+12",
        "P- 12", "P-72057594037927936", "P-18446744073709551616",
    ])
    func `a text that is no stream is refused`(_ text: String) {
        #expect(StreamID(text) == nil)
    }

    @Test func `an unknown kind of stream is refused`() {
        #expect(StreamID(raw: 0) == nil)
        #expect(StreamID(raw: 9 << 56) == nil)
        #expect(StreamID(raw: 1 << 56) == .ledger)
    }

    @Test func `a subject owns streams of its own kind, from serial 1`() {
        #expect(PersonID("P-12") == PersonID(12))
        #expect(PersonID("O-12") == nil)
        #expect(PersonID("P-0") == nil)
        #expect(PersonID(StreamID(.organisation, 1)) == nil)
        #expect(OrganisationID(3).stream == StreamID(.organisation, 3))
        #expect(CardID("e-4") == CardID(4))
        #expect(CardID("E-0") == nil)
        #expect(CardID("E-04") == nil)
    }

    @Test func `streams and events are ordered by kind, serial and revision`() {
        #expect(StreamID(.person, 9) < StreamID(.organisation, 1))
        #expect(StreamID(.person, 9) < StreamID(.person, 10))
        let first = EventName(StreamID(.person, 9), 3)
        #expect(first < EventName(StreamID(.person, 9), 4))
        #expect(first < EventName(StreamID(.person, 10), 0))
    }
}

import FoundationEssentials
import LedgerSchemas
import SwiftProtobuf
import Testing

@testable import Engagement
@testable import EventCoding

struct StrictnessTests {
    /// The smallest entry of hours; each test spoils one field of it.
    private static var entry: Stundenbuch_HoursRecorded {
        var entry = Stundenbuch_HoursRecorded()
        entry.organisation = 2
        entry.firstDay = 20_148
        entry.minutes = 90
        entry.basis = .voluntary
        entry.grade = .sheet
        return entry
    }

    private enum Verdict { case read, newer, damaged }

    private func verdict(_ kind: EventKind, _ bytes: [UInt8]) -> Verdict {
        do throws(CodingFailure) {
            _ = try EventCoding.event(kind: kind.rawValue, payload: bytes)
            return .read
        } catch {
            switch error {
            case .writtenByNewerProgram: return .newer
            case .damaged: return .damaged
            }
        }
    }

    private func verdict(_ spoil: (inout Stundenbuch_HoursRecorded) -> Void) -> Verdict {
        var entry = Self.entry
        spoil(&entry)
        return verdict(.hoursRecorded, serialized(entry))
    }

    @Test func `the unspoiled entry is read`() { #expect(verdict { _ in } == .read) }

    @Test func `a kind that is not known was written by a newer program`() {
        for number: UInt16 in [0, 11, 701, 998, .max] {
            #expect(throws: CodingFailure.writtenByNewerProgram("kind \(number)")) {
                try EventCoding.event(kind: number, payload: [])
            }
        }
    }

    @Test(arguments: Sample.all)
    func `an unknown field was written by a newer program`(_ sample: Sample) {
        // Field 500, a number, 1.
        let bytes = EventCoding.payload(of: sample.event) + [0xA0, 0x1F, 0x01]
        #expect(verdict(sample.event.kind, bytes) == .newer)
    }

    @Test func `an unknown field in a part was written by a newer program`() {
        let unknown = Data([0xA0, 0x1F, 0x01])
        #expect(
            verdict { try? $0.provenance.intake.merge(serializedBytes: unknown) } == .newer)
        #expect(verdict { try? $0.clock.merge(serializedBytes: unknown) } == .newer)
        #expect(verdict { try? $0.evidence.merge(serializedBytes: unknown) } == .newer)
    }

    @Test func `an unknown word was written by a newer program, a word not said is damage`() {
        #expect(verdict { $0.basis = .UNRECOGNIZED(77) } == .newer)
        #expect(verdict { $0.marks = [.lateTyped, .UNRECOGNIZED(77)] } == .newer)
        #expect(verdict { $0.provenance.intake.channel = .UNRECOGNIZED(77) } == .newer)
        #expect(verdict { $0.basis = .unspecified } == .damaged)
        #expect(verdict { $0.grade = .unspecified } == .damaged)
        #expect(verdict { $0.marks = [.unspecified] } == .damaged)
    }

    @Test func `a day outside the years 1000 to 9999 is damage, and so is a span backwards`() {
        #expect(verdict { $0.firstDay = -354_286 } == .damaged)
        #expect(verdict { $0.firstDay = 2_932_897 } == .damaged)
        #expect(verdict { $0.firstDay = -354_285 } == .read)
        #expect(verdict { $0.firstDay = 2_932_896 } == .read)
        #expect(verdict { $0.lastDay = 20_147 } == .damaged)
        #expect(verdict { $0.lastDay = 20_149 } == .read)
    }

    @Test func `a number that the domain does not have is damage`() {
        #expect(verdict { $0.organisation = 0 } == .damaged)
        #expect(verdict { $0.organisation = StreamID.mostSerial + 1 } == .damaged)
        #expect(verdict { $0.minutes = .max } == .damaged)
        #expect(verdict { $0.placeAgs = 17_000_000 } == .damaged)
        #expect(verdict { $0.clock.until = 1_441 } == .damaged)
        #expect(verdict { $0.provenance.deliveryStream = 1 } == .damaged)
        #expect(verdict { $0.provenance.intake.sha256 = Data([1]) } == .damaged)
    }

    @Test func `a box of a stream that is not known was written by a newer program`() {
        #expect(verdict { $0.evidence.person = 99 << 56 | 1 } == .newer)
    }

    @Test(arguments: Sample.all)
    func `a cut payload never passes for the event it was`(_ sample: Sample) {
        let bytes = EventCoding.payload(of: sample.event)
        for count in bytes.indices {
            let read = try? EventCoding.event(
                kind: sample.event.kind.rawValue, payload: Array(bytes[..<count]))
            #expect(read != sample.event, "\(count) of \(bytes.count) bytes")
        }
    }

    @Test func `a payload cut within a field is damage`() {
        let bytes = serialized(Self.entry)
        #expect(verdict(.hoursRecorded, Array(bytes.dropLast())) == .damaged)
        #expect(verdict(.hoursRecorded, [0xFF]) == .damaged)
        #expect(verdict(.hoursRecorded, []) == .damaged)
    }

    @Test func `a part that every program writes must be there`() {
        let (moved, held) = (Stundenbuch_MilestoneMoved(), Stundenbuch_EventHeld())
        #expect(verdict(.milestoneMoved, serialized(moved)) == .damaged)
        #expect(verdict(.eventHeld, serialized(held)) == .damaged)
        #expect(verdict(.personRegistered, []) == .damaged)
        #expect(verdict(.hoursConfirmed, []) == .damaged)
        #expect(verdict(.cardAssessed, [0x08, 0x01]) == .damaged)
    }

    @Test func `digests of another length are damage`() {
        var rule = Stundenbuch_RulePublished()
        rule.sha256 = Data([UInt8](repeating: 1, count: 31))
        #expect(verdict(.rulePublished, serialized(rule)) == .damaged)
        var delivery = Stundenbuch_DeliveryReceived()
        delivery.sha256 = Data()
        #expect(verdict(.deliveryReceived, serialized(delivery)) == .damaged)
        var opened = Stundenbuch_LedgerOpened()
        opened.ledger = Data([1, 2])
        #expect(verdict(.ledgerOpened, serialized(opened)) == .damaged)
    }
}

import Testing

@testable import Engagement
@testable import EventCoding

/// Payloads that are read where they lie give the same events and the same failures as copies.
struct LentBytesTests {
    private func lent(_ kind: UInt16, _ bytes: [UInt8]) -> Result<Event, CodingFailure> {
        do throws(CodingFailure) {
            return .success(try EventCoding.event(kind: kind, payload: bytes.span))
        } catch {
            return .failure(error)
        }
    }

    private func copied(_ kind: UInt16, _ bytes: [UInt8]) -> Result<Event, CodingFailure> {
        do throws(CodingFailure) {
            return .success(try EventCoding.event(kind: kind, payload: bytes))
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: Sample.all)
    func `whole, cut and spoiled payloads are read alike`(_ sample: Sample) {
        let bytes = EventCoding.payload(of: sample.event)
        let kind = sample.event.kind.rawValue
        #expect(lent(kind, bytes) == .success(sample.event))
        var slips: [String] = []
        for index in bytes.indices {
            let cut = Array(bytes[..<index])
            if lent(kind, cut) != copied(kind, cut) { slips.append("cut at \(index)") }
            for mask: UInt8 in [0x01, 0x02, 0x08, 0x40, 0x80, 0xFF] {
                var spoiled = bytes
                spoiled[index] ^= mask
                guard lent(kind, spoiled) != copied(kind, spoiled) else { continue }
                slips.append("byte \(index) xor \(mask)")
            }
        }
        #expect(slips == [])
    }

    @Test func `fields that stand twice or out of order are read alike`() {
        let fields: [[UInt8]] = [
            [0x08, 0x02], [0x18, 0xE8, 0xBA, 0x02], [0x30, 0x5A], [0x50, 0x01], [0x58, 0x05],
        ]
        for first in fields {
            for order in [fields + [first], [first] + fields, fields.reversed()] {
                let bytes = order.flatMap { $0 }
                #expect(lent(401, bytes) == copied(401, bytes), "\(bytes)")
            }
        }
    }
}

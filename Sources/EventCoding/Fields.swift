import Engagement
import FoundationEssentials
import LedgerSchemas
import SwiftProtobuf

// The small steps that every payload is read and written with. Reading is strict: what this
// program does not know is refused, and so is what no program writes.

func serialized(_ message: some Message) -> [UInt8] {
    do {
        return try message.serializedBytes()
    } catch {
        preconditionFailure("a message without required fields always serializes: \(error)")
    }
}

extension Message {
    init(payload bytes: [UInt8]) throws(CodingFailure) {
        do {
            try self.init(serializedBytes: bytes)
        } catch {
            throw .damaged("\(Self.protoMessageName): not Protocol Buffers")
        }
    }
}

func refuseUnknown(_ message: some Message) throws(CodingFailure) {
    guard message.unknownFields.data.isEmpty else {
        throw .writtenByNewerProgram("\(type(of: message).protoMessageName): unknown field")
    }
}

/// The domain's values from the numbers of a payload.
enum Read {
    static func day(_ days: Int32) throws(CodingFailure) -> Day {
        guard (-354_285...2_932_896).contains(days) else {
            throw .damaged("a day outside the years 1000 to 9999")
        }
        return Day(daysSince1970: days)
    }

    /// A part that every program writes, also when it says nothing.
    static func present<Part: Message>(
        _ isPresent: Bool, _ part: Part
    ) throws(CodingFailure) -> Part {
        guard isPresent else { throw .damaged("\(Part.protoMessageName) is missing") }
        return part
    }

    static func daySpan(_ first: Int32, _ last: Int32?) throws(CodingFailure) -> DaySpan {
        guard let span = DaySpan(from: try day(first), to: try day(last ?? first)) else {
            throw .damaged("a span that ends before it begins")
        }
        return span
    }

    static func minutes(_ count: UInt64) throws(CodingFailure) -> Minutes {
        guard let count = Int64(exactly: count) else { throw .damaged("minutes out of range") }
        return Minutes(count)
    }

    static func cents(_ count: UInt64) throws(CodingFailure) -> Cents {
        guard let count = Int64(exactly: count) else { throw .damaged("cents out of range") }
        return Cents(count)
    }

    static func municipality(_ number: UInt32) throws(CodingFailure) -> MunicipalityKey {
        guard let key = MunicipalityKey(number: number) else {
            throw .damaged("\(number) is no municipality")
        }
        return key
    }

    static func subject<ID: SubjectID>(_ serial: UInt64) throws(CodingFailure) -> ID {
        guard (1...StreamID.mostSerial).contains(serial) else {
            throw .damaged("a serial out of range")
        }
        return ID(serial)
    }

    static func subject(_ serial: UInt64) throws(CodingFailure) -> CardID {
        guard serial > 0 else { throw .damaged("a card without a number") }
        return CardID(serial)
    }

    static func stream(_ raw: UInt64) throws(CodingFailure) -> StreamID {
        guard let stream = StreamID(raw: raw) else {
            throw .writtenByNewerProgram("unknown kind of stream")
        }
        return stream
    }

    static func bytes(_ data: Data, _ count: Int) throws(CodingFailure) -> [UInt8] {
        guard data.count == count else { throw .damaged("\(count) bytes expected") }
        return [UInt8](data)
    }
}

extension Array {
    /// As `map`, for a step that throws this target's failure.
    func decoded<Result>(
        _ step: (Element) throws(CodingFailure) -> Result
    ) throws(CodingFailure) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        for element in self { results.append(try step(element)) }
        return results
    }
}

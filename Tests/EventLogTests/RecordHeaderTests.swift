import LMDB
import MerkleLog
import Testing

@testable import EventLog

struct RecordHeaderTests {
    /// The header of the worked example in `Schemas/RECORD.md`.
    static let example = RecordHeader(
        kind: 401, index: 0, count: 1, recordedAt: 1_767_225_600_000_000, offsetMinutes: 60,
        actor: 1, stream: 2 << 56 | 12, revision: 3, previous: 811,
        command: CommandNumber(high: 0x0011_2233_4455_6677, low: 0x8899_AABB_CCDD_EEFF),
        digest: 0x0123_4567_89AB_CDEF)

    /// Its bytes, a line a field.
    static let golden = """
        00 00 0191 0000 0001 0006474846204000 003c 0000 00000001 020000000000000c
        0000000000000003 000000000000032b 00112233445566778899aabbccddeeff 0123456789abcdef
        """

    static let payload = "080218e8ba02305a50015805"

    private var bytes: [UInt8] {
        var bytes: [UInt8] = []
        Self.example.write(to: &bytes)
        return bytes
    }

    @Test func `a header has its golden bytes`() throws {
        #expect(bytes.count == RecordHeader.byteCount)
        #expect(bytes == unhex(Self.golden))
        #expect(try RecordHeader(bytes.span) == Self.example)
    }

    @Test func `negative times and offsets come back`() throws {
        var header = Self.example
        header.recordedAt = -1
        header.offsetMinutes = -210
        header.previous = RecordHeader.noPrevious
        var bytes: [UInt8] = []
        header.write(to: &bytes)
        #expect(try RecordHeader(bytes.span) == header)
    }

    @Test func `the table of RECORD.md is the header, byte for byte`() throws {
        let rows = try RecordDocument.rows(under: "## Record")
        var next = 0
        var example: [UInt8] = []
        for row in rows {
            #expect(row[0] == "\(next)", "offset of \(row[2])")
            guard let size = Int(row[1]) else { break }
            let field = unhex(row[3])
            #expect(field.count == size, "size of \(row[2])")
            example += field
            next += size
        }
        #expect(next == RecordHeader.byteCount)
        #expect(example == bytes)
        #expect(try #require(rows.last)[1] == "…")
        #expect(unhex(try #require(rows.last)[3]) == unhex(Self.payload))
    }

    @Test func `the leaf hash of the worked example stands in RECORD.md`() throws {
        let record = bytes + unhex(Self.payload)
        let leaf = TreeHash.leaf(record.span)
        #expect(try RecordDocument.text().contains(leaf.hex))
    }

    @Test func `what is no header of this format is refused`() {
        #expect(fault(Array(bytes.dropLast())) == .length(71))
        #expect(fault([]) == .length(0))
        #expect(fault(bytes + [UInt8](repeating: 0, count: 65_464)) == .length(65_536))
        #expect(fault(bytes + [UInt8](repeating: 0, count: 65_463)) == nil)
        #expect(fault(with: 1, at: 0) == .format(1))
        for offset in [1, 18, 19] { #expect(fault(with: 1, at: offset) == .reserved) }
        #expect(fault(with: 1, at: 5) == .commandIndex)
        #expect(fault(with: 0, at: 7) == .commandIndex)
    }

    private func fault(with byte: UInt8, at offset: Int) -> RecordHeader.Fault? {
        var spoiled = bytes
        spoiled[offset] = byte
        return fault(spoiled)
    }

    private func fault(_ bytes: [UInt8]) -> RecordHeader.Fault? {
        do throws(RecordHeader.Fault) {
            _ = try RecordHeader(bytes.span)
            return nil
        } catch {
            return error
        }
    }
}

/// The document of the record's bytes.
enum RecordDocument {
    static func text() throws -> String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        let path = "/" + parts.joined(separator: "/") + "/Schemas/RECORD.md"
        let bytes = try RegularFileReader.contents(of: path, atMost: 1 << 20)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The cells of the first table under a heading, without its head and code marks.
    static func rows(under heading: String) throws -> [[String]] {
        let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
        let section = lines.drop { $0 != heading }.dropFirst()
        let table = section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
        return table.dropFirst(2).map { line in
            line.dropFirst().dropLast().split(separator: "|").map { cell in
                String(
                    cell.filter { $0 != "`" }.trimmingPrefix(" ").reversed()
                        .trimmingPrefix(" ").reversed())
            }
        }
    }
}

/// The bytes of hexadecimal digits; blanks and line ends between them do not count.
func unhex(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue).map(UInt8.init)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

import Glibc
import Testing

@testable import LMDB

struct DataFileCheckTests {
    /// A closed environment of 100 records, and the size of its data file.
    private func filled(_ scratch: Scratch) throws -> Int64 {
        let environment = try scratch.environment()
        try environment.append(0..<100, size: 1_000)
        environment.close()
        return try environment.dataFileSize()
    }

    private func error(of scratch: Scratch) -> LMDBError? {
        #expect(throws: LMDBError.self) {
            try Environment.open(
                scratch("log"), access: .readOnly, durability: .full, tables: ["events"])
        }
    }

    @Test(arguments: [
        Int64(0), 1, 16, 151, 152, 4_095, 4_096, 4_247, 4_248, 8_191, 8_192, 20_000, 65_536, -1,
    ])
    func `a file that was cut is damaged and does not end the process`(_ cut: Int64) throws {
        let scratch = try Scratch()
        let size = try filled(scratch)
        let length = cut < 0 ? size + cut : cut
        #expect(unsafe truncate(scratch("log/data.mdb"), off_t(length)) == 0)
        guard case .damaged(let attempt, .truncated(let found, let needed)) = error(of: scratch)
        else {
            Issue.record("the cut was not found")
            return
        }
        #expect(attempt.path == scratch("log/data.mdb"))
        #expect(found == length)
        #expect(needed > length && needed <= size)
    }

    @Test(arguments: [
        (Int64(4_096 + 16), Damage.metaPages), (10, .metaPages), (40, .metaPages),
        (4_096 + 10, .metaPages),
    ])
    func `meta pages that contradict themselves are damage`(
        _ offset: Int64, _ damage: Damage
    ) throws {
        let scratch = try Scratch()
        _ = try filled(scratch)
        let file = try Descriptor(opening: scratch("log/data.mdb"), O_WRONLY)
        #expect(lseek(file.number, off_t(offset), SEEK_SET) == off_t(offset))
        try file.writeAll([0x03, 0x00].span)
        let expected = Attempt(.inspect, path: scratch("log/data.mdb"), code: 0)
        #expect(error(of: scratch) == .damaged(expected, damage))
    }

    @Test func `a file of something else is no environment`() throws {
        let scratch = try Scratch()
        _ = try filled(scratch)
        let text = [UInt8](repeating: 0x41, count: 20_000)
        try DurableFile.replace(
            scratch("log/data.mdb"), with: text.span, permissions: .ownerOnly)
        guard case .notAnEnvironment = error(of: scratch) else {
            Issue.record("the foreign file was taken for an environment")
            return
        }
    }
}

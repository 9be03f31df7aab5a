import Glibc
import Testing

@testable import LMDB

struct LocationTests {
    private func refusal(_ path: String) -> LMDBError? {
        #expect(throws: LMDBError.self) {
            try Environment.open(path, access: .readWrite, durability: .full, tables: [])
        }
    }

    @Test func `a symbolic link to the directory is refused`() throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        #expect(unsafe symlink(scratch("log"), scratch("link")) == 0)
        #expect(
            refusal(scratch("link"))
                == .refusedLocation(path: scratch("link"), reason: .symbolicLink))
    }

    @Test(arguments: ["data.mdb", "lock.mdb"])
    func `a symbolic link in place of a file is refused`(_ name: String) throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        let file = scratch("log/" + name)
        #expect(unsafe rename(file, scratch("victim")) == 0)
        #expect(unsafe symlink(scratch("victim"), file) == 0)
        #expect(refusal(scratch("log")) == .refusedLocation(path: file, reason: .symbolicLink))
    }

    @Test(arguments: ["log", "log/data.mdb", "log/lock.mdb"])
    func `what everybody may write is refused`(_ name: String) throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        #expect(unsafe chmod(scratch(name), 0o777) == 0)
        #expect(
            refusal(scratch("log"))
                == .refusedLocation(path: scratch(name), reason: .worldWritable))
    }

    @Test func `a file in place of the directory is refused`() throws {
        let scratch = try Scratch()
        try DurableFile.create(scratch("log"), with: bytes("x").span, permissions: .ownerOnly)
        #expect(
            refusal(scratch("log"))
                == .refusedLocation(path: scratch("log"), reason: .notADirectory))
    }

    @Test func `a directory without a data file is no environment, and none is made`() throws {
        let scratch = try Scratch()
        let expected = Attempt(.inspect, path: scratch.path + "/data.mdb", code: ENOENT)
        #expect(refusal(scratch.path) == .notAnEnvironment(expected))
        #expect(Scratch.names(in: scratch.path) == [])
    }

    @Test(arguments: [
        (Int64(0x6969), true), (0xFF53_4D42, true), (0x0102_1997, true), (0x6573_5546, true),
        (0xEF53, false), (0x0102_1994, false), (0x794C_7630, false), (0x5846_5342, false),
    ])
    func `file systems of the network are told from local ones`(
        _ type: Int64, _ isNetwork: Bool
    ) {
        #expect(Location.isNetworkFileSystem(type) == isNetwork)
    }
}

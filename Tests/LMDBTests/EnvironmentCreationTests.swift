import Glibc
import Testing

@testable import LMDB

struct EnvironmentCreationTests {
    @Test func `creation leaves the whole environment and nothing beside it`() throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        #expect(Scratch.names(in: scratch.path) == ["log"])
        #expect(Scratch.names(in: scratch("log")) == ["data.mdb", "lock.mdb"])
    }

    @Test func `a name that is taken is refused and left as it was`() throws {
        let scratch = try Scratch()
        try DurableFile.create(scratch("log"), with: bytes("x").span, permissions: .ownerOnly)
        let expected = Attempt(.create, path: scratch("log"), code: EEXIST)
        #expect(throws: LMDBError.alreadyExists(expected)) { _ = try scratch.environment() }
        #expect(Scratch.names(in: scratch.path) == ["log"])
        #expect(try RegularFileReader.contents(of: scratch("log"), atMost: 1) == bytes("x"))
    }

    @Test func `a creation that fails half way leaves nothing`() throws {
        let scratch = try Scratch()
        let tooMany = (0...TableSerials.capacity).map { "table-\($0)" }
        #expect(throws: LMDBError.self) {
            try Environment.create(
                at: scratch("log"), tables: tooMany, permissions: .ownerOnly, durability: .full)
        }
        #expect(Scratch.names(in: scratch.path) == [])
    }

    @Test func `a missing parent is reported`() throws {
        let scratch = try Scratch()
        let error = #expect(throws: LMDBError.self) {
            _ = try scratch.environment("missing/log")
        }
        #expect(
            error
                == .notAnEnvironment(
                    Attempt(.create, path: scratch("missing/log"), code: ENOENT)))
    }

    /// The umask belongs to the process, so each runs in a process of its own.
    @Test func `permissions are exact under an open umask`() async {
        await #expect(processExitsWith: .success) {
            _ = umask(0)
            try EnvironmentCreationTests.expectExactPermissions()
        }
    }

    @Test func `permissions are exact under a closed umask`() async {
        await #expect(processExitsWith: .success) {
            _ = umask(0o777)
            try EnvironmentCreationTests.expectExactPermissions()
        }
    }

    private static func expectExactPermissions() throws {
        let scratch = try Scratch()
        try scratch.environment().close()
        #expect(try mode(of: scratch("log")) == 0o700)
        #expect(try mode(of: scratch("log/data.mdb")) == 0o600)
        #expect(try mode(of: scratch("log/lock.mdb")) == 0o600)
        try Environment.create(
            at: scratch("shared"), tables: ["meta"], permissions: .group(getgid()),
            durability: .full)
        #expect(try mode(of: scratch("shared")) == 0o2770)
        #expect(try mode(of: scratch("shared/data.mdb")) == 0o660)
        try DurableFile.remove(scratch("shared/lock.mdb"))
        try Environment.open(
            scratch("shared"), access: .readWrite, durability: .full, tables: []
        ).close()
        #expect(try mode(of: scratch("shared/lock.mdb")) == 0o660)
    }
}

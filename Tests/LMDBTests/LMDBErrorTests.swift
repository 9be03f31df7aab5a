import Glibc
import Testing

@testable import LMDB

struct LMDBErrorTests {
    private enum Kind: Equatable {
        case mapFull, mapResized, keyExists, notFound, damaged, busy, noSpace, permission
        case notAnEnvironment, alreadyExists, refused, failed
    }

    private func kind(_ error: LMDBError) -> Kind? {
        switch error {
        case .mapFull: .mapFull
        case .mapResized: .mapResized
        case .keyExists: .keyExists
        case .notFound: .notFound
        case .damaged(_, let damage): damage == .reportedByLibrary ? .damaged : nil
        case .busy: .busy
        case .noSpace: .noSpace
        case .permission: .permission
        case .notAnEnvironment: .notAnEnvironment
        case .alreadyExists: .alreadyExists
        case .refusedLocation: .refused
        case .failed: .failed
        case .outcomeUnknown, .alreadyOpen, .interrupted: nil
        }
    }

    /// The negative numbers stand in lmdb.h; EIO counts as a failure because the disk has room.
    @Test(arguments: [
        (-30_799, "keyExists"), (-30_798, "notFound"), (-30_797, "damaged"),
        (-30_796, "damaged"), (-30_795, "damaged"), (-30_794, "notAnEnvironment"),
        (-30_793, "notAnEnvironment"), (-30_792, "mapFull"), (-30_790, "busy"),
        (-30_785, "mapResized"), (-30_787, "damaged"), (-30_786, "damaged"), (-30_784, "damaged"),
        (-30_781, "failed"), (ENOSPC, "noSpace"), (EDQUOT, "noSpace"),
        (EIO, "failed"), (EACCES, "permission"), (EROFS, "permission"),
        (ENOENT, "notAnEnvironment"), (EEXIST, "alreadyExists"), (EBUSY, "busy"),
        (ELOOP, "refused"), (EINVAL, "failed"),
    ])
    func `every code has its meaning`(_ code: Int32, _ expected: String) {
        let error = LMDBError(Attempt(.put, path: "/tmp", table: "meta", code: code))
        #expect(kind(error).map { "\($0)" } == expected)
    }

    @Test func `a commit that fails in its last step has an unknown outcome`() throws {
        let scratch = try Scratch()
        let environment = try scratch.environment()
        try environment.store("old", for: "key", in: "meta")
        try breakMetaDescriptor(of: environment)
        let error = #expect(throws: LMDBError.self) {
            try environment.store("new", for: "key", in: "meta")
        }
        guard case .outcomeUnknown(let attempt) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(attempt.operation == .commit)
        #expect(throws: LMDBError.self) { try environment.text(for: "key", in: "meta") }
        environment.close()
        let again = try Environment.open(
            scratch("log"), access: .readWrite, durability: .full, tables: ["meta"])
        #expect(try again.text(for: "key", in: "meta") == "old")
    }

    @Test func `a commit that fails before its last step is known not to have happened`() async {
        await #expect(processExitsWith: .success) {
            let scratch = try Scratch()
            let environment = try scratch.environment()
            try environment.store("old", for: "key", in: "meta")
            _ = signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 30_000, rlim_max: 30_000)
            let limited = unsafe setrlimit(__rlimit_resource_t(1), &limit)
            #expect(limited == 0)
            let error = #expect(throws: LMDBError.self) {
                try environment.append(0..<100, size: 1_000)
            }
            guard case .failed(let attempt) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(attempt.operation == .commit)
            #expect(attempt.code == EFBIG || attempt.code == EIO)
            #expect(try environment.text(for: "key", in: "meta") == "old")
        }
    }

    /// Puts a descriptor that cannot be written in place of the one for meta pages, which liblmdb
    /// opens a second time with O_DSYNC.
    private func breakMetaDescriptor(of environment: Environment) throws {
        let readOnly = unsafe Glibc.open("/dev/null", O_RDONLY)
        defer { close(readOnly) }
        var broken = 0
        for number in Int32(3)..<1_024 {
            var status = stat()
            guard unsafe fstat(number, &status) == 0 else { continue }
            let facts = FileFacts(status)
            let found = FileIdentity(device: facts.device, inode: facts.inode)
            guard found == environment.identity, fcntl(number, F_GETFL) & O_DSYNC != 0 else {
                continue
            }
            #expect(dup2(readOnly, number) == number)
            broken += 1
        }
        #expect(broken == 1)
    }
}

import Glibc
import Testing

@testable import LMDB

struct FileLockTests {
    private func take(_ path: String, milliseconds: Int) throws(FileError) -> UInt32 {
        let lock = try FileLock(path, milliseconds: milliseconds, permissions: .ownerOnly)
        return (try? mode(of: lock.path)) ?? 0
    }

    @Test func `a lock that is held is busy until its holder ends`() throws {
        let scratch = try Scratch()
        let path = scratch("writer.lock")
        do {
            let held = try FileLock(path, milliseconds: 0, permissions: .ownerOnly)
            #expect(throws: FileError.busy(path: path, waitedMilliseconds: 12)) {
                try take(path, milliseconds: 12)
            }
            #expect(held.path == path)
        }
        #expect(try take(path, milliseconds: 0) == 0o600)
    }

    @Test func `a lock's file is not a link or a directory`() throws {
        let scratch = try Scratch()
        #expect(unsafe symlink(scratch("victim"), scratch("link")) == 0)
        #expect(throws: FileError.symbolicLink(path: scratch("link"))) {
            try take(scratch("link"), milliseconds: 0)
        }
        #expect(throws: FileError.notARegularFile(path: scratch.path)) {
            try take(scratch.path, milliseconds: 0)
        }
    }
}

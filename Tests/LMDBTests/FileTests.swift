import Glibc
import Testing

@testable import LMDB

struct DurableFileTests {
    private func text(_ path: String) throws(FileError) -> String {
        String(decoding: try RegularFileReader.contents(of: path, atMost: 100), as: UTF8.self)
    }

    @Test func `appending makes the file and then adds to it`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        try DurableFile.append(bytes("one\n").span, to: path, permissions: .ownerOnly)
        try DurableFile.append(bytes("two\n").span, to: path, permissions: .ownerOnly)
        #expect(try text(path) == "one\ntwo\n")
        #expect(try mode(of: path) == 0o600)
    }

    @Test func `replacing changes the whole file and leaves nothing beside it`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        try DurableFile.replace(path, with: bytes("long text").span, permissions: .ownerOnly)
        try DurableFile.replace(path, with: bytes("short").span, permissions: .ownerOnly)
        #expect(try text(path) == "short")
        #expect(Scratch.names(in: scratch.path) == ["keys"])
    }

    @Test func `creating refuses what exists`() throws {
        let scratch = try Scratch()
        let path = scratch("keys")
        try DurableFile.create(path, with: bytes("one").span, permissions: .ownerOnly)
        #expect(throws: FileError.alreadyExists(path: path)) {
            try DurableFile.create(path, with: bytes("two").span, permissions: .ownerOnly)
        }
        #expect(try text(path) == "one")
        try DurableFile.remove(path)
        #expect(throws: FileError.notFound(path: path)) { try DurableFile.remove(path) }
    }

    @Test func `nothing is written through a symbolic link or onto a directory`() throws {
        let scratch = try Scratch()
        let (victim, link, folder) = (scratch("victim"), scratch("link"), scratch("folder"))
        try DurableFile.create(victim, with: bytes("mine").span, permissions: .ownerOnly)
        try DurableFile.createDirectory(folder, permissions: .ownerOnly)
        #expect(unsafe symlink(victim, link) == 0)
        let evil = bytes("evil")
        #expect(throws: FileError.symbolicLink(path: link)) {
            try DurableFile.append(evil.span, to: link, permissions: .ownerOnly)
        }
        #expect(throws: FileError.symbolicLink(path: link)) {
            try DurableFile.replace(link, with: evil.span, permissions: .ownerOnly)
        }
        #expect(throws: FileError.notARegularFile(path: folder)) {
            try DurableFile.append(evil.span, to: folder, permissions: .ownerOnly)
        }
        #expect(throws: FileError.notARegularFile(path: folder)) {
            try DurableFile.replace(folder, with: evil.span, permissions: .ownerOnly)
        }
        #expect(try text(victim) == "mine")
        #expect(Scratch.names(in: scratch.path) == ["folder", "link", "victim"])
    }

    @Test func `a full disk is reported as such`() {
        #expect(throws: FileError.notARegularFile(path: "/dev/full")) {
            try DurableFile.append(bytes("x").span, to: "/dev/full", permissions: .ownerOnly)
        }
        #expect(FileError("write", "f", ENOSPC) == .noSpace(path: "f"))
    }
}

struct RegularFileReaderTests {
    @Test func `a file is read in pieces to its end`() throws {
        let scratch = try Scratch()
        let path = scratch("list.csv")
        try DurableFile.create(path, with: bytes("abcdefg").span, permissions: .ownerOnly)
        var reader = try RegularFileReader(path)
        #expect(reader.size == 7)
        var pieces: [[UInt8]] = []
        while case let piece = try reader.next(atMost: 3), !piece.isEmpty { pieces.append(piece) }
        #expect(pieces == [bytes("abc"), bytes("def"), bytes("g")])
    }

    @Test func `the limit is inclusive`() throws {
        let scratch = try Scratch()
        let path = scratch("list.csv")
        try DurableFile.create(path, with: bytes("abc").span, permissions: .ownerOnly)
        #expect(try RegularFileReader.contents(of: path, atMost: 3) == bytes("abc"))
        #expect(throws: FileError.tooLarge(path: path, limit: 2)) {
            try RegularFileReader.contents(of: path, atMost: 2)
        }
    }

    @Test func `an endless or growing source cannot pass the limit`() {
        // The kernel says that files of /proc have no bytes, and then delivers some.
        let path = "/proc/self/status"
        #expect(throws: FileError.tooLarge(path: path, limit: 10)) {
            try RegularFileReader.contents(of: path, atMost: 10)
        }
    }

    @Test func `directories, devices, pipes, links and nothing are refused`() throws {
        let scratch = try Scratch()
        #expect(unsafe mkfifo(scratch("pipe"), 0o600) == 0)
        #expect(unsafe symlink("/etc/passwd", scratch("link")) == 0)
        let expected: [(String, FileError)] = [
            (scratch.path, .notARegularFile(path: scratch.path)),
            ("/dev/zero", .notARegularFile(path: "/dev/zero")),
            (scratch("pipe"), .notARegularFile(path: scratch("pipe"))),
            (scratch("link"), .symbolicLink(path: scratch("link"))),
            (scratch("none"), .notFound(path: scratch("none"))),
        ]
        for (path, error) in expected {
            #expect(throws: error) { try RegularFileReader.contents(of: path, atMost: 10) }
        }
    }
}

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

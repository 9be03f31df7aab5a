import Glibc
import Testing

@testable import LMDB

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
            ("/proc/self/mem", .notARegularFile(path: "/proc/self/mem")),
            (scratch("pipe"), .notARegularFile(path: scratch("pipe"))),
            (scratch("link"), .symbolicLink(path: scratch("link"))),
            (scratch("none"), .notFound(path: scratch("none"))),
        ]
        for (path, error) in expected {
            #expect(throws: error) { try RegularFileReader.contents(of: path, atMost: 10) }
        }
    }
}

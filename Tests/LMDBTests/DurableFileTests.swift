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

    @Test func `a device is refused, and a full disk has an error of its own`() {
        #expect(throws: FileError.notARegularFile(path: "/dev/full")) {
            try DurableFile.append(bytes("x").span, to: "/dev/full", permissions: .ownerOnly)
        }
        #expect(FileError("write", "f", ENOSPC) == .noSpace(path: "f"))
    }
}

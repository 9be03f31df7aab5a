import Glibc
import Testing

@testable import LMDB

struct CrashSentenceTests {
    private static let sentence = """
        stundenbuch: the ledger's file is damaged or was cut while it was read; \
        run 'stundenbuch verify' on a copy.

        """

    @Test(arguments: [SIGBUS, SIGSEGV])
    func `a fault in the map ends the program with one sentence`(_ signal: Int32) async {
        let result = await #expect(
            processExitsWith: .exitCode(CrashSentence.exitStatus),
            observing: [\.standardErrorContent]
        ) { [signal] in
            #expect(CrashSentence.installFaultHandlers() == 0)
            raise(signal)
        }
        let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(output == Self.sentence)
    }

    @Test func `another sentence and status can be prepared, and what is left over goes`()
        async throws
    {
        let scratch = try Scratch()
        let result = await #expect(
            processExitsWith: .exitCode(5), observing: [\.standardErrorContent]
        ) { [leftover = scratch("leftover") as String] in
            CrashSentence.installFaultHandlers()
            try DurableFile.createDirectory(leftover, permissions: .ownerOnly)
            CrashSentence.remove(leftover)
            CrashSentence.prepare(Array("gone\n".utf8), status: 5, for: .log)
            raise(SIGBUS)
        }
        #expect(String(decoding: result?.standardErrorContent ?? [], as: UTF8.self) == "gone\n")
        #expect(try !DurableFile.exists(scratch("leftover")))
    }

    @Test func `read models that are cut while they are read are no damage of the log`()
        async throws
    {
        let scratch = try Scratch()
        let result = await #expect(
            processExitsWith: .exitCode(CrashSentence.viewsExitStatus),
            observing: [\.standardErrorContent]
        ) { [path = scratch.path as String] in
            CrashSentence.installFaultHandlers()
            let scratch = Scratch(ofParent: path)
            let environment = try scratch.environment("views")
            try environment.append(0..<100, size: 1_000)
            #expect(unsafe truncate(scratch("views/data.mdb"), 8_192) == 0)
            _ = try environment.text(for: "key", in: "meta")
        }
        let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(output == String(decoding: CrashSentence.plainOfViews, as: UTF8.self))
    }

    @Test func `a file that is cut while it is read ends the program so too`() async throws {
        let scratch = try Scratch()
        let result = await #expect(
            processExitsWith: .exitCode(CrashSentence.exitStatus),
            observing: [\.standardErrorContent]
        ) { [path = scratch.path as String] in
            CrashSentence.installFaultHandlers()
            let scratch = Scratch(ofParent: path)
            let environment = try scratch.environment()
            try environment.append(0..<100, size: 1_000)
            #expect(unsafe truncate(scratch("log/data.mdb"), 8_192) == 0)
            _ = try environment.text(for: "key", in: "meta")
        }
        let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(output == Self.sentence)
    }
}

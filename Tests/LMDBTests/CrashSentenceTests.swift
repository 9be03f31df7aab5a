import Glibc
import Testing

@testable import LMDB

struct CrashSentenceTests {
    private static let sentence = """
        stundenbuch: the ledger's file is damaged or was cut while it was read; \
        run 'stundenbuch verify' on a copy. Die Datei des Journals ist beschaedigt; \
        bitte 'stundenbuch verify' an einer Kopie ausfuehren.

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

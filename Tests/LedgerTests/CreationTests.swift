import EventLog
import History
import LMDB
import Testing

@testable import Engagement
@testable import Ledger

struct CreationTests {
    private let clock = ClockReading(microseconds: 1_751_284_800_000_000, offsetMinutes: 120)

    /// A folder for one test.
    private func folder(_ body: (String) throws -> Void) throws {
        let path = "/tmp/stundenbuch-new-\(UInt64.random(in: 0 ... .max))"
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
        defer { try? DurableFile.removeDirectory(path) }
        try body(path)
    }

    @Test func `a new ledger has its opening as event 0 and nothing else`() throws {
        let trial = try TrialLedger()
        #expect(try trial.size() == 1)
        #expect(trial.ledger.opening == TrialLedger.new(trial.paths).opening)
        #expect(trial.ledger.openedAt.microseconds == 1_751_284_800_001_000)
        let first = try #require(try trial.ledger.history.event(at: 0))
        #expect(first.stream == .ledger)
        #expect(first.actor == ActorID(0))
        #expect(trial.ledger.keyring != nil)
    }

    @Test func `where something stands no ledger is made, and it is left as it was`() throws {
        try folder { path in
            let paths = LedgerPaths(folder: path + "/town")
            let text: [UInt8] = [1, 2, 3]
            try DurableFile.create(paths.folder, with: text.span, permissions: .ownerOnly)
            #expect(creation(paths) == "alreadyExists")
            let kept = try RegularFileReader.contents(of: paths.folder, atMost: 10)
            #expect(kept == text)
            #expect(try !DurableFile.exists(paths.folder + ".new"))
        }
    }

    @Test func `a ledger is made once`() throws {
        try folder { path in
            let paths = LedgerPaths(folder: path + "/town")
            #expect(creation(paths) == nil)
            #expect(creation(paths) == "alreadyExists")
            let ledger = try Ledger(paths, access: .readOnly)
            #expect(try ledger.size() == 1)
            ledger.close()
        }
    }

    @Test func `what fails leaves nothing behind`() throws {
        try folder { path in
            let elsewhere = path + "/missing/keys"
            let paths = LedgerPaths(folder: path + "/town", keys: elsewhere)
            #expect(creation(paths) == "vault")
            let left = try [paths.folder, paths.folder + ".new"].filter(DurableFile.exists)
            #expect(left == [])
            let nowhere = LedgerPaths(folder: path + "/missing/town")
            #expect(creation(nowhere) == "file")
        }
    }

    @Test func `what a crash left half made is made anew`() throws {
        try folder { path in
            let paths = LedgerPaths(folder: path + "/town")
            try DurableFile.createDirectory(paths.folder + ".new", permissions: .ownerOnly)
            #expect(creation(paths) == nil)
            #expect(try !DurableFile.exists(paths.folder + ".new"))
        }
    }

    @Test func `a folder without a log is no ledger`() throws {
        try folder { path in
            let found = outcome { () throws(LedgerError) in
                _ = try Ledger(LedgerPaths(folder: path), access: .readOnly)
            }
            #expect(found == "notALedger")
        }
    }

    @Test func `without its keys a ledger can be read and not written`() throws {
        try folder { path in
            let paths = LedgerPaths(folder: path + "/town", keys: path + "/keys")
            #expect(creation(paths) == nil)
            try DurableFile.remove(paths.keys)
            let ledger = try Ledger(paths, access: .readWrite)
            defer { ledger.close() }
            #expect(ledger.keyring == nil)
            #expect(try ledger.size() == 1)
            let sealed = Sealed(owner: anna.stream, key: 1, box: [1])
            #expect(ledger.disclose(sealed) == .withheld)
            let trial = try TrialLedger()
            let settings = trial.settings()
            let found = outcome { () throws(LedgerError) in
                _ = try Session.begin(ledger, settings)
            }
            #expect(found == "keysMissing")
        }
    }

    private func creation(_ paths: LedgerPaths) -> String? {
        let clock = clock
        return outcome { () throws(LedgerError) in
            try Ledger.create(TrialLedger.new(paths), clock: { clock })
        }
    }
}

/// The name of the error that a step throws; nil when it succeeds.
func outcome(_ step: () throws(LedgerError) -> Void) -> String? {
    do throws(LedgerError) {
        try step()
        return nil
    } catch {
        return String("\(error)".prefix { $0.isLetter })
    }
}

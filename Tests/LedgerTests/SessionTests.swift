import EventLog
import History
import LMDB
import Synchronization
import Testing
import Vault

@testable import Engagement
@testable import Ledger

/// What a session said of its records.
private final class Heard: Sendable {
    let ranges = Mutex<[Range<Position>]>([])
}

struct SessionTests {
    @Test func `accepted, known, conflict: by a command's number and content`() throws {
        let trial = try TrialLedger()
        var session = try trial.session()
        #expect(try session.submit(newPerson(1)).first == 2)
        #expect(try session.submit(newPerson(1)).known == 2)
        #expect(try session.submit(newPerson(1, content: 9)).conflict == 2)
        try session.flush()
        #expect(try session.submit(newPerson(1)).known == 2)
        #expect(try session.submit(newPerson(1, content: 9)).conflict == 2)
        try session.finish()
        #expect(try trial.size() == 3)
    }

    @Test func `a later session knows the commands of the one before`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1), newClub(2)])
        var session = try trial.session()
        #expect(try session.submit(newPerson(1)).known == 2)
        #expect(try session.submit(newClub(2)).known == 3)
        #expect(try session.submit(newPerson(1, content: 9)).conflict == 2)
        #expect(try session.submit(newPerson(3)).first == 4)
        try session.finish()
        #expect(try trial.size() == 5)
    }

    @Test func `a refusal says why and leaves no trace`() throws {
        let trial = try TrialLedger()
        var session = try trial.session()
        #expect(try session.submit(newHours(1)).refusal == .unknownSubject)
        try session.finish()
        #expect(try trial.size() == 1)
        #expect(try session.submit(newClub(2)).first == 2)
        #expect(try session.submit(newHours(1)).refusal == .unknownSubject)
        #expect(try session.submit(newPerson(3)).first == 3)
        #expect(try session.submit(newHours(1)).first == 4)
        try session.finish()
        #expect(try trial.size() == 5)
    }

    @Test func `a refused second ask takes the first one back`() throws {
        let trial = try TrialLedger()
        var session = try trial.session()
        for made in [newClub(1), newProgramme(2), newPerson(3)] { _ = try session.submit(made) }
        let size = session.size
        #expect(try session.submit(newCard(4, numbered: true)).refusal == .wrongStage)
        #expect(session.size == size)
        let accepted = try session.submit(newCard(5))
        guard case .accepted(_, let asks) = accepted, case .card(let event) = asks[0].event else {
            Issue.record("the application was not accepted: \(accepted)")
            return
        }
        #expect(event.card == CardID(1))
        #expect(try session.submit(newCard(6, numbered: true)).refusal == .wrongStage)
        try session.finish()
        #expect(try trial.size() == size + 1)
        let stream = try trial.ledger.history.stream(anna.stream)
        #expect(stream.map(\.event.kind) == [.personRegistered, .cardApplied])
    }

    @Test func `serials and card numbers are dense over sessions and refusals`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1), newPerson(2), newClub(3), newProgramme(4), newCard(5)])
        var session = try trial.session()
        #expect(try session.submit(newPerson(6)).streams == [PersonID(3).stream])
        #expect(try session.submit(newHours(7, of: PersonID(9))).refusal == .unknownSubject)
        #expect(try session.submit(newPerson(8)).streams == [PersonID(4).stream])
        #expect(try session.submit(newClub(9)).streams == [OrganisationID(2).stream])
        #expect(try session.submit(newCard(10, numbered: true)).refusal == .wrongStage)
        _ = try session.submit(newCard(11, of: PersonID(4)))
        try session.finish()
        #expect(try trial.ledger.log.firstEvent(ofCard: 1) != nil)
        #expect(try trial.ledger.log.firstEvent(ofCard: 2) == (try trial.size() - 1))
        #expect(try trial.ledger.log.firstEvent(ofCard: 3) == nil)
    }

    @Test(arguments: [CardID(1), CardID(2), CardID(99)])
    func `nobody takes another person's card, nor a number that was not given`(
        _ card: CardID
    ) throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1), newPerson(2), newClub(3), newProgramme(4), newCard(5)])
        var session = try trial.session()
        let applied = CardApplied(
            card: card, programme: programme, kind: .first, by: .person, received: day)
        let taking = draft(6) { _, _ in [Ask(PersonID(2).stream, .card(.applied(applied)))] }
        #expect(try session.submit(taking).refusal == .unknownSubject)
        _ = try session.submit(newCard(7, of: PersonID(2)))
        try session.finish()
        #expect(try trial.ledger.log.firstEvent(ofCard: 2) != nil)
        #expect(try trial.ledger.log.firstEvent(ofCard: 99) == nil)
        let report = try trial.ledger.log.verify(
            meaning: { EventHistory.meaning(of: $1, at: $0) }, progress: { _ in })
        #expect(report.isIntact)
    }

    @Test func `a rehearsal decides like the session and appends nothing`() throws {
        let trial = try TrialLedger()
        let drafts = [newPerson(1), newClub(2), newHours(3), newProgramme(4), newCard(5)]
        var rehearsal = try trial.session(rehearsal: true)
        for made in drafts { #expect(try rehearsal.submit(made).first != nil) }
        #expect(try rehearsal.submit(newHours(6, of: PersonID(2))).refusal == .unknownSubject)
        #expect(try rehearsal.submit(newHours(3)).known != nil)
        try rehearsal.finish()
        _ = consume rehearsal
        #expect(try trial.size() == 1)
        #expect(try keyCount(trial) == 0)
        try write(trial, drafts)
        #expect(try trial.size() == 7)
        #expect(try keyCount(trial) == 1)
    }

    @Test func `what a rehearsal folded serves only while the log stands where it stood`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1), newClub(2)])
        for (number, between) in [(3, []), (5, [newHours(4)])] as [(UInt64, [Draft])] {
            var rehearsal = try trial.session(rehearsal: true)
            #expect(try rehearsal.submit(newHours(number)).first != nil)
            _ = consume rehearsal
            try write(trial, between + [newHours(number)])
        }
        #expect(try trial.ledger.history.stream(anna.stream).map(\.revision) == [0, 1, 2, 3])
    }

    @Test func `an entry repeats those of before the session only`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1), newClub(2)])
        for earlier in [[], [1, 2]] as [[Revision]] {
            var session = try trial.session()
            let number = UInt64(10 + earlier.count)
            #expect(try session.submit(newHours(number)).first != nil)
            #expect(session.entriesRepeated(byLast: 1, of: anna) == earlier)
            #expect(try session.submit(newHours(number + 1)).first != nil)
            #expect(session.entriesRepeated(byLast: 1, of: anna) == earlier)
            try session.finish()
        }
    }

    @Test func `a key is durable before the record that needs it`() throws {
        let trial = try TrialLedger()
        var session = try trial.session()
        _ = try session.submit(newPerson(1))
        #expect(try keyCount(trial) == 0)
        try session.flush()
        #expect(try keyCount(trial) == 1)
        let event = try #require(try trial.ledger.history.event(at: 2)).event
        guard case .person(.registered(let person)) = event, let name = person.familyName else {
            Issue.record("the third event is another: \(event)")
            return
        }
        let number = trial.ledger.opening.ledger
        let keys = try Keyring(trial.paths.keys, ledger: number, permissions: .ownerOnly)
        #expect(keys.persons.disclosing(name) == .known("Muster"))
    }

    @Test func `keys that cannot be stored leave nothing in the log`() throws {
        let trial = try TrialLedger()
        var session = try trial.session()
        _ = try session.submit(newPerson(1))
        try DurableFile.remove(trial.paths.keys)
        #expect(throws: LedgerError.self) { try session.flush() }
        #expect(try trial.size() == 1)
    }

    @Test func `a program announces itself once, and again when it changed`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1)])
        try write(trial, [newPerson(2)])
        try write(trial, [newPerson(3)], program: "2")
        try write(trial, [newPerson(4)], program: "2")
        try write(trial, [], program: "3")
        let ledger = try trial.ledger.history.stream(.ledger)
        let kinds: [EventKind] = [.ledgerOpened, .programStarted, .programStarted]
        #expect(ledger.map(\.event.kind) == kinds)
        #expect(ledger.map(\.position) == [0, 1, 4])
    }

    @Test func `the first command after an announcement may be about the ledger itself`() throws {
        let trial = try TrialLedger()
        let value = draft(1) { _, _ in
            let set = ReferenceValueSet(
                code: "estg-3-26a", from: day, amount: Cents(84_000), source: "EStG")
            return [Ask(.ledger, .ledger(.referenceValueSet(set)))]
        }
        try write(trial, [value])
        #expect(try trial.size() == 3)
    }

    @Test func `a clock far behind is refused, or accepted and recorded`() throws {
        let trial = try TrialLedger()
        try write(trial, [newPerson(1)])
        trial.clock.now -= 10_000_000
        let settings = trial.settings()
        let refused = outcome { () throws(LedgerError) in
            _ = try Session.begin(trial.ledger, settings)
        }
        #expect(refused == "log")
        var session = try Session.begin(trial.ledger, trial.settings(acceptsClock: true))
        #expect(try session.submit(newPerson(2)).first == 4)
        try session.finish()
        let step = try #require(try trial.ledger.history.event(at: 3))
        guard case .ledger(.clockStepped(let stepped)) = step.event else {
            Issue.record("the step is not recorded: \(step.event)")
            return
        }
        #expect(stepped.now < stepped.before)
        #expect(step.at.microseconds < stepped.before)
    }

    @Test func `another writer makes a session wait, and then says busy`() throws {
        let trial = try TrialLedger()
        let session = try trial.session()
        let paths = trial.paths
        let busy = failure {
            _ = try FileLock(paths.lock, milliseconds: 20, permissions: .ownerOnly)
        }
        guard case FileError.busy? = busy else {
            Issue.record("the lock was free: \(String(describing: busy))")
            return
        }
        _ = consume session
        #expect(failure { _ = try trial.session() } == nil)
    }

    @Test func `nothing is written beside read models that know another log`() throws {
        let trial = try TrialLedger()
        trial.ledger.close()
        let misfit = ViewsMisfit(name: "persons@1", size: 9)
        let views = Elsewhere(log: nil, views: trial.path + "/views", misfit: misfit)
        let ledger = try Ledger(trial.paths, access: .readWrite, elsewhere: views)
        defer { ledger.close() }
        do throws(LedgerError) {
            _ = try Session.begin(ledger, trial.settings())
            Issue.record("a session began")
        } catch {
            guard case .viewsForeign(misfit, trial.paths.views) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `it is said which records stand after each append`() throws {
        let trial = try TrialLedger()
        let heard = Heard()
        var settings = trial.settings()
        settings.onRecorded = { records in heard.ranges.withLock { $0.append(records) } }
        var session = try Session.begin(trial.ledger, settings)
        _ = try session.submit(newClub(1))
        _ = try session.flush()
        _ = try session.submit(newClub(2))
        try session.finish()
        #expect(heard.ranges.withLock { $0 } == [1..<3, 1..<4])
    }

    @Test func `a subject is found by what its source calls it, also before it is appended`()
        throws
    {
        let trial = try TrialLedger()
        let known = draft(1, creates: .person) { created, sealer in
            let fingerprint = sealer.fingerprint(of: "17", kind: .person, source: "tsv")
            let key = SourceKey(fingerprint: fingerprint, key: nil)
            let person = PersonRegistered(home: Home(), sourceKeys: [key])
            return [Ask(created, .person(.registered(person)))]
        }
        var session = try trial.session()
        #expect(try session.stream(kind: .person, source: "tsv", key: "17") == nil)
        _ = try session.submit(known)
        #expect(try session.stream(kind: .person, source: "tsv", key: "17") == anna.stream)
        #expect(try session.stream(kind: .person, source: "chor", key: "17") == nil)
        try session.finish()
        let found = try trial.ledger.stream(kind: .person, source: "tsv", key: "17")
        #expect(found == anna.stream)
    }

    private func write(
        _ trial: TrialLedger, _ drafts: [Draft], program: String = "1"
    ) throws {
        var session = try trial.session(program: program)
        for made in drafts {
            let submission = try session.submit(made)
            #expect(submission.first != nil, "\(submission)")
        }
        try session.finish()
    }

    /// How many keys the file holds.
    private func keyCount(_ trial: TrialLedger) throws -> Int {
        let bytes = try RegularFileReader.contents(of: trial.paths.keys, atMost: 1 << 20)
        return (bytes.count - 64) / 48
    }

    private func failure(_ step: () throws -> Void) -> (any Error)? {
        do {
            try step()
            return nil
        } catch {
            return error
        }
    }
}

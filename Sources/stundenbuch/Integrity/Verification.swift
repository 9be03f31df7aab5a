import Audit
import Engagement
import EventLog
import History
import LMDB
import Ledger
import MerkleLog
import ReadModels
import StrictJSON
import Vault

/// What a verification found; it travels as JSON from the reading process to the one that asked.
struct VerificationReport {
    var ledger: [UInt8]?
    var events: UInt64 = 0
    var root: Digest?
    var keys: KeyCounts?
    var readModels: [ReadModelState] = []
    var findings: [LogFinding] = []
    var notices: [String] = []

    var isIntact: Bool { findings.isEmpty && readModels.allSatisfy(\.equal) }

    mutating func note(_ code: String, _ detail: String, position: UInt64? = nil) {
        findings.append(LogFinding(code: code, position: position, detail: detail))
    }
}

/// Reads a whole ledger and recomputes what can be recomputed.
///
/// Runs in a process of its own: damage can end whoever reads a mapped file.
struct Verification {
    let paths: LedgerPaths
    /// Whether the read models in use are compared, and not passed by as unreadable.
    let readsViews: Bool
    let progress: (Int) -> Void
    private var report = VerificationReport()

    init(_ paths: LedgerPaths, readsViews: Bool, progress: @escaping (Int) -> Void) {
        self.paths = paths
        self.readsViews = readsViews
        self.progress = progress
    }

    /// The report; a complaint only where there is nothing to verify or no right to.
    mutating func run() throws(Complaint) -> VerificationReport {
        try requireLog()
        guard let log = try open() else { return report }
        defer { log.environment.close() }
        let head = try lastHead()
        try verify(log, head)
        let history = EventHistory(log)
        if report.findings.isEmpty { try checkReadModels(history) }
        checkKeys()
        return report
    }

    /// A folder without a log is no damaged ledger, but none at all.
    private func requireLog() throws(Complaint) {
        do throws(LedgerError) { try Ledger.requireLog(paths) } catch { throw Complaint(error) }
    }

    /// The log, opened for reading alone; nil when it is too damaged for that.
    private mutating func open() throws(Complaint) -> EventLog? {
        do throws(LogError) {
            return try EventLog(paths.log, access: .readOnly)
        } catch {
            switch error {
            case .storage(.permission):
                let copy = try LogCopy.make(of: paths.log)
                do throws(LogError) {
                    return try EventLog(copy, access: .readOnly)
                } catch {
                    return try unreadable(error)
                }
            default: return try unreadable(error)
            }
        }
    }

    /// Notes what cannot be read as damage, unless it is the system that does not let it be read.
    private mutating func unreadable(_ error: LogError) throws(Complaint) -> EventLog? {
        if case .storage(let failure) = error, failure.isOfTheSystem { throw Complaint(error) }
        report.note("unreadable", Complaint(error).fact)
        return nil
    }

    private mutating func lastHead() throws(Complaint) -> LastHead? {
        do throws(HeadFault) {
            let head = try LastHead.read(paths.head)
            if head == nil { report.notices.append(Speech.beside { Texts.headMissing }) }
            return head
        } catch {
            if error == .forbidden { throw Complaint(reading: .permission(path: paths.head)) }
            report.note(error.code, Texts.headDiffers(error, paths.head))
            return nil
        }
    }

    private mutating func verify(_ log: EventLog, _ head: LastHead?) throws(Complaint) {
        let progress = progress
        var opening: [UInt8]?
        do throws(LogError) {
            let sizes: Set<UInt64> = head.map { [$0.size] } ?? []
            let found = try log.verify(rootsAt: sizes) { position, record in
                if position == 0 { opening = Verification.ledger(record) }
                return EventHistory.meaning(of: record, at: position)
            } progress: {
                progress(Int($0))
            }
            (report.events, report.root) = (found.events, found.root)
            report.ledger = opening
            report.findings += found.findings
            if found.events == 0 {
                report.note("opening_missing", Texts.logIsEmpty, position: 0)
            }
            compare(head, found)
        } catch {
            _ = try unreadable(error)
        }
    }

    private static func ledger(_ record: Span<UInt8>) -> [UInt8]? {
        guard let first = try? EventHistory.decode(record, at: 0),
            case .ledger(.opened(let opening)) = first.event
        else { return nil }
        return opening.ledger
    }

    private mutating func compare(_ head: LastHead?, _ found: LogReport) {
        guard let head else { return }
        let fault = head.fault(ledger: report.ledger ?? [], size: found.events) {
            found.rootsBelow[$0] ?? ($0 == found.events ? found.root : nil)
        }
        if let fault { report.note(fault.code, Texts.headDiffers(fault, paths.head)) }
    }

    /// Builds all read models anew in another place.
    ///
    /// Those in use being missing or unreadable is no matter of integrity; rows that differ are.
    private mutating func checkReadModels(_ history: EventHistory) throws(Complaint) {
        guard let ledger = report.ledger else { return }
        let progress = progress
        let folder = try TemporaryFolder.make()
        do throws(ReadModelError) {
            let fresh = try Ledger.openViews(
                "\(folder)/views", of: history, ledger: ledger, permissions: .ownerOnly)
            defer { fresh.close() }
            var used: ReadModels?
            if readsViews {
                used = try? ReadModels(paths.views, of: history, ledger: ledger)
            }
            defer { used?.close() }
            if let misfit = try? used?.misfit() {
                let size = misfit.checkpoint.size
                report.note("log_foreign_to_views", Texts.viewsAreAhead(misfit.name, size))
            } else if let used,
                let states = try? ReadModelCheck.run(
                    used, against: fresh, progress: { progress(Int($0)) })
            {
                report.readModels = states
            } else {
                report.notices.append(
                    Speech.beside { Texts.viewsRebuiltElsewhere(paths.views) })
                report.readModels = try ReadModelCheck.run(fresh) { progress(Int($0)) }
            }
        } catch {
            // Of the fresh ones: what fails there is no matter of the ledger.
            if case .storage(let failure) = error { throw Complaint(failure) }
            report.note("not_projectable", Complaint(error).fact)
        }
        for state in report.readModels where !state.equal {
            report.note("read_model_differs", state.name)
        }
    }

    private mutating func checkKeys() {
        guard let ledger = report.ledger else { return }
        do throws(VaultError) {
            let permissions = try? DurableFile.permissions(ofDirectory: paths.folder)
            let keyring = try Keyring(
                paths.keys, ledger: ledger, permissions: permissions ?? .ownerOnly)
            report.keys = try keyring.check()
        } catch {
            switch error {
            case .file: report.notices.append(Speech.beside { Texts.noKeysHere })
            case .damagedHead, .damagedEntry:
                let complaint = Complaint(error)
                report.note(complaint.code, complaint.fact)
            default: report.notices.append(Complaint(error).fact)
            }
        }
    }
}

extension LMDBError {
    /// Whether rights, memory, space or other programs are in the way, and not what is stored.
    fileprivate var isOfTheSystem: Bool {
        switch self {
        case .permission, .refusedLocation, .noSpace, .alreadyOpen, .busy, .interrupted: true
        // liblmdb's own codes are negative, those of the system positive.
        case .failed(let attempt): attempt.code > 0
        default: false
        }
    }
}

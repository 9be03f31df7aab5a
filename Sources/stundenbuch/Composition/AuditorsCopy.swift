import EventLog
import LMDB
import Ledger
import ReadModels

/// Reading where nothing may be written: the read models are built in a temporary folder, and
/// the log is read in place if liblmdb can, else from a copy.
///
/// So is a ledger read whose own read models know another log, which is nothing to write over.
/// Both last as long as the program.
enum AuditorsCopy {
    static func open(
        _ paths: LedgerPaths, _ misfit: ViewsMisfit?
    ) throws(Complaint) -> Ledger {
        let views = "\(try TemporaryFolder.make())/views"
        if let misfit {
            Output.note(Texts.viewsForeign(misfit.name, misfit.size, paths.views))
        } else {
            Output.note(Texts.readsElsewhere)
        }
        do throws(LedgerError) {
            return try Ledger(
                paths, access: .readOnly,
                elsewhere: Elsewhere(log: nil, views: views, misfit: misfit))
        } catch {
            guard error.isAboutRights else { throw Complaint(error) }
        }
        let log = try LogCopy.make(of: paths.log)
        do throws(LedgerError) {
            return try Ledger(
                paths, access: .readOnly,
                elsewhere: Elsewhere(log: log, views: views, misfit: misfit))
        } catch {
            throw Complaint(error)
        }
    }
}

extension LedgerError {
    /// Whether the file system does not let this user write.
    var isAboutRights: Bool {
        switch self {
        case .log(.storage(.permission)), .readModels(.storage(.permission)), .file(.permission):
            true
        default: false
        }
    }
}

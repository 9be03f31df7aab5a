package import Engagement
package import EventLog
package import History
package import LMDB
package import ReadModels
package import Vault

/// Everything that can go wrong with a ledger as a whole.
package enum LedgerError: Error, Sendable {
    /// There is no ledger at the path.
    case notALedger(String)
    /// The folder is a ledger's, but its log is not there.
    case logMissing(String)
    /// The folder is a symbolic link, or everybody may write to it.
    case refusedFolder(String, isLink: Bool)
    /// Everything was recorded; only the read models could not be brought up to date.
    case viewsBehind(ReadModelError)
    /// Something stands already where a ledger was to be made.
    case alreadyExists(String)
    /// Another program writes to the ledger; it waited so many milliseconds.
    case busy(milliseconds: Int)
    /// A file could not be read or written.
    case file(FileError)
    /// The log failed.
    case log(LogError)
    /// The history cannot be read.
    case history(HistoryError)
    /// The read models cannot be read or brought up to date.
    case readModels(ReadModelError)
    /// The keys cannot be read or written.
    case vault(VaultError)
    /// Writing needs the keys, and there are none here.
    case keysMissing(String)
    /// The key file was cut: so many persons' keys are gone.
    case keysCut(String, missing: Int)
    /// Nobody with that name may type into the ledger.
    case unknownActor(String)
    /// The same command number stands at that position with other content.
    case conflict(Position)
    /// The command cannot be recorded.
    case refused(Refusal)
    /// The log is not the one that the last known head, in the file at the path, speaks of.
    case headDiffers(HeadFault, String)
    /// A read model in the directory at the path knows another log than the one beside it.
    case viewsForeign(ViewsMisfit, String)
    /// The file is no export of records; why, for people who read bytes.
    case notAnExport(String, ExportFault)
    /// The file of exported records could not be read.
    case exportUnreadable(FileError)
    /// The ledger's first event is not what it must be.
    case notOpened(String)
}

func wrapped<Result>(_ step: () throws(LogError) -> Result) throws(LedgerError) -> Result {
    do throws(LogError) { return try step() } catch { throw .log(error) }
}

func wrapped<Result>(_ step: () throws(HistoryError) -> Result) throws(LedgerError) -> Result {
    do throws(HistoryError) { return try step() } catch { throw .history(error) }
}

func wrapped<Result>(_ step: () throws(ReadModelError) -> Result) throws(LedgerError) -> Result {
    do throws(ReadModelError) { return try step() } catch { throw .readModels(error) }
}

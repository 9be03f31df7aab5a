import Engagement
import EventLog
import History
import LMDB
import Ledger
import ReadModels
import Vault

extension Complaint {
    /// The complaint about a ledger that could not be opened, read or written.
    init(_ error: LedgerError) {
        switch error {
        case .notALedger(let path):
            self.init(
                .noInput, "not_a_ledger", Texts.notALedger(path), remedy: Texts.nameALedger)
        case .logMissing, .viewsBehind, .viewsForeign, .refusedFolder, .keysCut:
            self.init(place: error)
        case .alreadyExists(let path):
            self.init(
                .cannotCreate, "already_exists", Texts.alreadyExists(path),
                remedy: Texts.chooseAnotherFolder)
        case .busy(let milliseconds):
            self.init(.tryAgain, "busy", Texts.busy(milliseconds), remedy: Texts.tryAgain)
        case .file(let error): self.init(writing: error)
        case .log(let error): self.init(error)
        case .history(let error): self.init(error)
        case .readModels(let error): self.init(error)
        case .vault(let error): self.init(error)
        case .keysMissing(let path):
            self.init(
                .configuration, "keys_missing", Texts.keysMissing(path),
                remedy: Texts.nameTheKeyFile)
        case .unknownActor(let name):
            self.init(
                .notAllowed, "unknown_actor", Texts.unknownActor(name),
                remedy: Texts.registerTheActor)
        case .conflict(let position):
            self.init(
                .no, "conflicting_command", Texts.conflictingCommand(position),
                remedy: Texts.useAnotherID)
        case .refused(let refusal):
            self.init(
                .no, refusal.code.rawValue, refusal.spoken, remedy: refusal.code.remedy)
        case .headDiffers(.forbidden, let path): self.init(writing: .permission(path: path))
        case .headDiffers(let fault, let path):
            self.init(
                .integrity, fault.code, Texts.headDiffers(fault, path),
                remedy: Texts.afterHeadDiffers(path))
        case .notAnExport(let path, let what):
            self.init(
                .badInput, "not_an_export", Texts.notAnExport(path, what.spoken),
                remedy: Texts.exportAgain)
        case .exportUnreadable(let error): self.init(reading: error)
        case .notOpened(let path):
            self.init(
                .integrity, "not_opened", Texts.notOpened(path), remedy: Texts.stopWriting)
        }
    }

    /// The complaint about a part of the ledger's folder.
    private init(place error: LedgerError) {
        switch error {
        case .logMissing(let path):
            self.init(
                .noInput, "log_missing", Texts.logMissing(path), remedy: Texts.restoreTheBackup)
        case .viewsBehind(let error):
            self.init(viewsBehind: error)
        case .viewsForeign(let misfit, let path):
            self.init(
                .integrity, "log_foreign_to_views",
                Texts.viewsForeign(misfit.name, misfit.size, path),
                remedy: Texts.afterViewsForeign)
        case .refusedFolder(let path, let isLink):
            self.init(
                .notAllowed, "refused_location",
                isLink ? Texts.symbolicLink(path) : Texts.worldWritable(path),
                remedy: isLink ? Texts.nameTheTarget : Texts.closeToOthers(path))
        case .keysCut(let path, let missing):
            self.init(
                .configuration, "keys_cut", Texts.keysCut(path, missing),
                remedy: Texts.restoreTheKeys)
        default: preconditionFailure("only the parts of the folder come here")
        }
    }

    /// The complaint about read models that are behind what was recorded: those that are damaged
    /// have to be built anew, all others follow by themselves.
    private init(viewsBehind error: ReadModelError) {
        let cause = Complaint(error)
        guard cause.status != .interrupted else {
            self.init(.interrupted, "interrupted", Texts.interruptedViewsBehind)
            return
        }
        if case .history = error {
            self.init(
                cause.status, "views_behind", Texts.viewsBehind(cause.fact), remedy: cause.remedy)
            return
        }
        self.init(
            .inputOutput, "views_behind", Texts.viewsBehind(cause.fact),
            remedy: cause.isAboutViews ? Texts.rebuildViews : Texts.anyQueryCatchesUp)
    }

    /// The complaint about the log.
    init(_ error: LogError) {
        switch error {
        case .storage(.keyExists(let attempt)), .storage(.notFound(let attempt)):
            // The log has its tables, and appends behind its last key.
            self.init(LMDBError.damaged(attempt, .reportedByLibrary))
        case .storage(let error): self.init(error)
        case .damaged(let position, let what):
            self.init(
                .integrity, "damaged", Texts.damaged(position, what), remedy: Texts.stopWriting)
        case .conflict(let stream, let expected, let found):
            let name = StreamID(raw: stream)?.text ?? "\(stream)"
            self.init(
                .tryAgain, "conflict", Texts.conflict(name, expected, found),
                remedy: Texts.tryAgain)
        case .clockBehind(let last, let now):
            self.init(
                .configuration, "clock_behind",
                Texts.clockBehind(Instant(microseconds: last).iso, Instant(microseconds: now).iso),
                remedy: Texts.acceptTheClock)
        case .recordTooLong(let bytes):
            self.init(.badInput, "record_too_long", Texts.recordTooLong(bytes))
        case .keysNotStored(let error): self.init(writing: error)
        }
    }

    /// The complaint about history that cannot be read.
    init(_ error: HistoryError) {
        switch error {
        case .log(let error): self.init(error)
        case .writtenByNewerProgram(let position, let what):
            self.init(
                .configuration, "written_by_newer_program", Texts.newerProgram(position, what),
                remedy: Texts.takeNewerProgram)
        case .damaged(let position, let what):
            self.init(
                .integrity, "damaged", Texts.damaged(position, what), remedy: Texts.stopWriting)
        }
    }

    /// The complaint about read models.
    init(_ error: ReadModelError) {
        switch error {
        case .storage(.notAnEnvironment(let attempt)), .storage(.damaged(let attempt, _)),
            .storage(.keyExists(let attempt)), .storage(.notFound(let attempt)):
            self.init(
                .inputOutput, "views_unusable", Texts.viewsUnusable(attempt.path),
                remedy: Texts.rebuildViews)
        case .storage(let error): self.init(error)
        case .history(let error): self.init(error)
        case .damagedRow(let name):
            self.init(
                .inputOutput, "views_unusable", Texts.viewsUnusable(name),
                remedy: Texts.rebuildViews)
        }
    }
}

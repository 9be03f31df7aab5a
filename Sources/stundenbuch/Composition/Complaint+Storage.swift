import LMDB
import Vault

extension Complaint {
    /// The complaint about the storage.
    init(_ error: LMDBError) {
        switch error {
        case .mapFull(let attempt), .mapResized(let attempt), .busy(let attempt),
            .alreadyOpen(let attempt):
            self.init(
                .tryAgain, "busy", Texts.storageBusy(attempt.path), remedy: Texts.tryAgain)
        case .outcomeUnknown(let attempt):
            self.init(
                .tryAgain, "outcome_unknown", Texts.outcomeUnknown(attempt.path),
                remedy: Texts.sendAgain)
        case .noSpace(let attempt):
            self.init(
                .inputOutput, "no_space", Texts.noSpace(attempt.path), remedy: Texts.freeSpace)
        case .permission(let attempt):
            self.init(
                .notAllowed, "permission", Texts.permission(attempt.path),
                remedy: Texts.askForRights)
        case .notAnEnvironment(let attempt), .notFound(let attempt):
            self.init(
                .noInput, "not_a_ledger", Texts.notALedger(attempt.path),
                remedy: Texts.nameALedger)
        case .alreadyExists(let attempt):
            self.init(
                .cannotCreate, "already_exists", Texts.alreadyExists(attempt.path),
                remedy: Texts.chooseAnotherFolder)
        case .damaged(let attempt, let damage):
            self.init(
                .integrity, "damaged", Texts.damagedFile(attempt.path, damage.spoken),
                remedy: Texts.stopWriting)
        case .interrupted: self = .interrupted
        case .refusedLocation(let path, let reason):
            self.init(
                .notAllowed, "refused_location", Texts.refusedLocation(path, reason),
                remedy: Texts.afterRefusal(path, reason))
        case .keyExists(let attempt), .failed(let attempt):
            let fault = Speech.complaining {
                SystemFault(attempt.operation.rawValue, attempt.path, attempt.code)
            }
            self.init(.inputOutput, "storage_failed", fault.fact, remedy: fault.remedy)
        }
    }

    /// The complaint about a file that was to be written or locked.
    ///
    /// What is not found then is the folder that it was to stand in.
    init(writing error: FileError) {
        guard case .notFound(let path) = error else {
            self.init(error, missing: .cannotCreate)
            return
        }
        self.init(
            .cannotCreate, "folder_not_found", Texts.folderNotFound(path),
            remedy: Texts.makeTheFolder)
    }

    /// The complaint about a file that was to be read.
    init(reading error: FileError) { self.init(error, missing: .noInput) }

    private init(_ error: FileError, missing: ExitStatus) {
        switch error {
        case .notFound(let path):
            self.init(missing, "not_found", Texts.fileNotFound(path), remedy: Texts.checkThePath)
        case .alreadyExists(let path):
            self.init(
                .cannotCreate, "already_exists", Texts.fileExists(path), remedy: Texts.useForce)
        case .notARegularFile(let path):
            self.init(
                missing, "not_a_regular_file", Texts.notAFile(path), remedy: Texts.checkThePath)
        case .symbolicLink(let path):
            self.init(
                missing, "symbolic_link", Texts.symbolicLink(path), remedy: Texts.nameTheTarget)
        case .tooLarge(let path, let limit):
            self.init(.badInput, "too_large", Texts.tooLarge(path, limit))
        case .busy(_, let milliseconds):
            self.init(.tryAgain, "busy", Texts.busy(milliseconds), remedy: Texts.tryAgain)
        case .noSpace(let path):
            self.init(.inputOutput, "no_space", Texts.noSpace(path), remedy: Texts.freeSpace)
        case .permission(let path):
            self.init(
                .notAllowed, "permission", Texts.permission(path), remedy: Texts.askForRights)
        case .failed(let path, let call, let code):
            let fault = Speech.complaining { SystemFault(call, path, code) }
            self.init(.inputOutput, "file_failed", fault.fact, remedy: fault.remedy)
        }
    }

    /// The complaint about a key file.
    init(_ error: VaultError) {
        switch error {
        case .file(let error): self.init(reading: error)
        case .notAKeyFile(let path):
            self.init(
                .configuration, "not_a_key_file", Texts.notAKeyFile(path),
                remedy: Texts.nameTheKeyFile)
        case .unknownFormat(let path, let format):
            self.init(
                .configuration, "key_file_format", Texts.keyFileFormat(path, format),
                remedy: Texts.takeNewerProgram)
        case .otherLedger(let path):
            self.init(
                .configuration, "other_ledgers_keys", Texts.otherLedgersKeys(path),
                remedy: Texts.nameTheKeyFile)
        case .tooOpen(let path, let mode):
            self.init(
                .notAllowed, "key_file_too_open",
                Texts.keyFileTooOpen(path, String(mode, radix: 8)),
                remedy: Texts.closeTheKeyFile(path))
        case .damagedHead(let path), .damagedEntry(let path, _):
            self.init(
                .integrity, "key_file_damaged", Texts.keyFileDamaged(path),
                remedy: Texts.restoreTheKeys)
        case .changed(let path):
            self.init(
                .tryAgain, "key_file_changed", Texts.keyFileChanged(path),
                remedy: Texts.tryAgain)
        }
    }
}

internal import CLMDB
internal import Glibc

extension LMDBError {
    /// Full disks mostly show as EIO (a short write), so the space that is left decides.
    private static let fullDiskBytes: Int64 = 1 << 20

    /// The one place where a code of liblmdb or of the system becomes an error.
    init(_ attempt: Attempt) {
        switch attempt.code {
        case MDB_MAP_FULL: self = .mapFull(attempt)
        case MDB_MAP_RESIZED: self = .mapResized(attempt)
        case MDB_KEYEXIST: self = .keyExists(attempt)
        case MDB_NOTFOUND: self = .notFound(attempt)
        case MDB_CORRUPTED, MDB_PANIC, MDB_PAGE_NOTFOUND, MDB_CURSOR_FULL, MDB_PAGE_FULL,
            MDB_INCOMPATIBLE:
            self = .damaged(attempt, .reportedByLibrary)
        case MDB_INVALID, MDB_VERSION_MISMATCH, ENOENT: self = .notAnEnvironment(attempt)
        case MDB_READERS_FULL, EAGAIN, EBUSY: self = .busy(attempt)
        case EACCES, EPERM, EROFS: self = .permission(attempt)
        case EEXIST, ENOTEMPTY: self = .alreadyExists(attempt)
        case ENOSPC, EDQUOT: self = .noSpace(attempt)
        case EIO where Self.isDiskFull(at: attempt.path): self = .noSpace(attempt)
        case ELOOP: self = .refusedLocation(path: attempt.path, reason: .symbolicLink)
        case ENOTDIR: self = .refusedLocation(path: attempt.path, reason: .notADirectory)
        default: self = .failed(attempt)
        }
    }

    private static func isDiskFull(at path: String) -> Bool {
        let free = unsafe stundenbuch_free_bytes(path)
        return (0..<fullDiskBytes).contains(free)
    }
}

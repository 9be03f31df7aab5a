internal import Glibc

/// What went wrong with an ordinary file; every case names the file.
package enum FileError: Error, Equatable, Sendable {
    /// Nothing stands at the path.
    case notFound(path: String)
    /// Something stands at the path that must be new.
    case alreadyExists(path: String)
    /// A directory, a device or a pipe stands where a file was expected.
    case notARegularFile(path: String)
    /// A symbolic link stands at the path; it is not followed.
    case symbolicLink(path: String)
    /// The file has more bytes than its reader accepts.
    case tooLarge(path: String, limit: Int)
    /// Another process holds the lock longer than the caller would wait.
    case busy(path: String, waitedMilliseconds: Int)
    /// The disk or the quota is full.
    case noSpace(path: String)
    /// The file system does not let this user do it.
    case permission(path: String)
    /// Any other failure: the system's call and its errno.
    case failed(path: String, call: String, code: Int32)

    /// The one place where an errno becomes an error about a file.
    init(_ call: String, _ path: String, _ code: Int32) {
        switch code {
        case ENOENT: self = .notFound(path: path)
        case EEXIST: self = .alreadyExists(path: path)
        case ELOOP: self = .symbolicLink(path: path)
        case EISDIR, ENXIO, ENODEV: self = .notARegularFile(path: path)
        case ENOSPC, EDQUOT: self = .noSpace(path: path)
        case EACCES, EPERM, EROFS: self = .permission(path: path)
        default: self = .failed(path: path, call: call, code: code)
        }
    }
}

internal import CLMDB
internal import Glibc

/// An exclusive lock between processes, and between two holders in one process, that ends with
/// the value's life or with the process.
///
/// The lock's file stays; its presence means nothing.
package struct FileLock: ~Copyable {
    private let file: Descriptor
    /// The path of the lock's file.
    package let path: String
    private static let pauseMilliseconds = 5

    /// Takes the lock, waiting at most `milliseconds` for another holder, then throws `busy`; an
    /// interruption ends the waiting.
    package init(
        _ path: String, milliseconds: Int, permissions: Permissions
    ) throws(FileError) {
        file = try Self.acquire(path, milliseconds, permissions)
        self.path = path
    }

    private static func acquire(
        _ path: String, _ milliseconds: Int, _ permissions: Permissions
    ) throws(FileError) -> Descriptor {
        let file = try open(path, permissions)
        var waited = 0
        while true {
            let code = stundenbuch_try_lock(file.number)
            if code == 0 { return file }
            guard code == EWOULDBLOCK || code == EINTR else {
                throw FileError("flock", path, code)
            }
            guard waited < milliseconds, !Interruption.isRequested else {
                throw .busy(path: path, waitedMilliseconds: waited)
            }
            let pause = min(pauseMilliseconds, milliseconds - waited)
            usleep(UInt32(pause) * 1_000)
            waited += pause
        }
    }

    private static func open(
        _ path: String, _ permissions: Permissions
    ) throws(FileError) -> Descriptor {
        do throws(SystemFailure) {
            return try Descriptor.create(path, O_RDWR, permissions: permissions)
        } catch {
            guard error.code == EEXIST else { throw FileError("open", path, error.code) }
        }
        do throws(SystemFailure) {
            return try Descriptor.openRegularFile(path, O_RDWR)
        } catch {
            throw FileError("open", path, error.code)
        }
    }
}

internal import Glibc

/// A file in the making that is too large to be held in memory.
///
/// It must not exist before, no link is followed, and it has exactly the given permissions,
/// whatever the umask. Unless it is finished nothing remains of it.
package struct NewFile: ~Copyable {
    private let file: Descriptor
    private let path: String
    private var waiting: [UInt8] = []
    private var isFinished = false
    private static let pieceBytes = 1 << 20

    /// Makes the file, empty; throws `alreadyExists` when anything stands at the path.
    package init(_ path: String, permissions: Permissions) throws(FileError) {
        file = try Self.create(path, permissions)
        self.path = path
        waiting.reserveCapacity(Self.pieceBytes + (1 << 16))
    }

    deinit {
        if !isFinished { _ = unsafe unlink(path) }
    }

    private static func create(
        _ path: String, _ permissions: Permissions
    ) throws(FileError) -> Descriptor {
        do throws(SystemFailure) {
            return try Descriptor.create(path, O_WRONLY, permissions: permissions)
        } catch {
            throw FileError("create", path, error.code)
        }
    }

    /// Adds bytes at the end; they may wait in memory until the file is finished.
    package mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
        for index in bytes.indices { waiting.append(bytes[index]) }
        if waiting.count >= Self.pieceBytes { try writeWaiting() }
    }

    /// Writes what waits and makes file and name last; without success nothing remains.
    package consuming func finish() throws(FileError) {
        try writeWaiting()
        do throws(SystemFailure) {
            try file.synchronize()
            try synchronizeDirectory(parentDirectory(of: path))
        } catch {
            throw FileError("fsync", path, error.code)
        }
        isFinished = true
    }

    private mutating func writeWaiting() throws(FileError) {
        do throws(SystemFailure) {
            try file.writeAll(waiting.span)
        } catch {
            throw FileError("write", path, error.code)
        }
        waiting.removeAll(keepingCapacity: true)
    }
}

@available(*, unavailable)
extension NewFile: Sendable {}

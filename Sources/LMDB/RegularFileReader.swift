internal import Glibc

/// Reads a regular file from its beginning in pieces, so that its size does not matter.
///
/// Directories, devices, pipes and symbolic links are refused.
package struct RegularFileReader: ~Copyable {
    private let file: Descriptor
    private let path: String
    /// The size in bytes when the file was opened.
    package let size: Int64

    /// Opens a file; it is closed when the value ends.
    package init(_ path: String) throws(FileError) {
        let opened = try Self.open(path)
        size = try Self.size(of: opened, path)
        file = opened
        self.path = path
    }

    private static func open(_ path: String) throws(FileError) -> Descriptor {
        do throws(SystemFailure) {
            return try Descriptor.openRegularFile(path, O_RDONLY)
        } catch {
            throw FileError("open", path, error.code)
        }
    }

    private static func size(
        of file: borrowing Descriptor, _ path: String
    ) throws(FileError) -> Int64 {
        do throws(SystemFailure) {
            return try file.facts().size
        } catch {
            throw FileError("fstat", path, error.code)
        }
    }

    /// The next bytes, at least one and at most `limit`; empty at the end of the file.
    package mutating func next(atMost limit: Int) throws(FileError) -> [UInt8] {
        precondition(limit > 0, "a file was read in pieces of no bytes")
        do throws(SystemFailure) {
            return try file.read(atMost: limit)
        } catch {
            // No disk fails to read nothing: it is a window of the system's, as /proc/self/mem.
            let code = error.code == EIO && size == 0 ? EISDIR : error.code
            throw FileError("read", path, code)
        }
    }

    /// All bytes of a file that has at most `limit` of them; `tooLarge` otherwise, even if it
    /// grows while it is read.
    package static func contents(
        of path: String, atMost limit: Int
    ) throws(FileError) -> [UInt8] {
        var reader = try RegularFileReader(path)
        guard reader.size <= limit else { throw .tooLarge(path: path, limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(reader.size))
        while true {
            let piece = try reader.next(atMost: 1 << 16)
            if piece.isEmpty { return bytes }
            bytes += piece
            guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        }
    }
}

@available(*, unavailable)
extension RegularFileReader: Sendable {}

internal import Glibc

/// An open file; it is closed when the value ends.
///
/// Calls return 0 or errno, for the caller to map.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Opens a file that exists; never through a symbolic link, never inherited by a child.
    init(opening path: String, _ flags: Int32) throws(SystemFailure) {
        number = unsafe open(path, flags | O_NOFOLLOW | O_CLOEXEC)
        guard number >= 0 else { throw SystemFailure() }
    }

    private init(number: Int32) {
        self.number = number
    }

    /// Makes a file that must not exist yet, with exactly these permissions whatever the umask.
    static func create(
        _ path: String, _ flags: Int32, permissions: Permissions
    ) throws(SystemFailure) -> Descriptor {
        let all = flags | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = unsafe open(path, all, 0o600)
        guard number >= 0 else { throw SystemFailure() }
        let made = Descriptor(number: number)
        try made.setPermissions(permissions.fileMode, group: permissions.group)
        return made
    }

    /// Opens a regular file and nothing else; a pipe cannot hold the opening up.
    static func openRegularFile(
        _ path: String, _ flags: Int32
    ) throws(SystemFailure) -> Descriptor {
        let file = try Descriptor(opening: path, flags | O_NONBLOCK)
        guard try file.facts().isRegularFile else { throw SystemFailure(EISDIR) }
        return file
    }

    deinit {
        _ = close(number)
    }

    /// Sets group first and mode second, because changing the group can clear bits of the mode.
    borrowing func setPermissions(_ mode: UInt32, group: UInt32?) throws(SystemFailure) {
        if let group {
            guard fchown(number, uid_t.max, group) == 0 else { throw SystemFailure() }
        }
        guard fchmod(number, mode) == 0 else { throw SystemFailure() }
    }

    borrowing func facts() throws(SystemFailure) -> FileFacts {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw SystemFailure() }
        return FileFacts(status)
    }

    borrowing func synchronize() throws(SystemFailure) {
        guard fsync(number) == 0 else { throw SystemFailure() }
    }

    /// Writes every byte, however many calls that takes.
    borrowing func writeAll(_ bytes: Span<UInt8>) throws(SystemFailure) {
        var written = 0
        while written < bytes.count {
            let rest = bytes.extracting(droppingFirst: written)
            // Sound: the buffer lives as long as the call, and the call only reads it.
            let count = unsafe rest.withUnsafeBufferPointer { buffer in
                unsafe write(number, buffer.baseAddress, buffer.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemFailure(count == 0 ? EIO : errno) }
            written += count
        }
    }

    /// Reads at most `limit` bytes, from `offset` or from where the last call ended.
    borrowing func read(
        atMost limit: Int, at offset: Int64? = nil
    ) throws(SystemFailure) -> [UInt8] {
        var failure: Int32 = 0
        // Sound: the array owns `limit` bytes, and only as many as were read become its elements.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            repeat {
                let got =
                    if let offset {
                        unsafe pread(number, buffer.baseAddress, limit, off_t(offset))
                    } else {
                        unsafe Glibc.read(number, buffer.baseAddress, limit)
                    }
                failure = got < 0 ? errno : 0
                count = max(0, got)
            } while failure == EINTR
        }
        guard failure == 0 else { throw SystemFailure(failure) }
        return bytes
    }
}

/// An errno, caught at once, before another call can change it.
struct SystemFailure: Error {
    let code: Int32

    init(_ code: Int32 = errno) {
        self.code = code
    }
}

/// What the system says about a file.
struct FileFacts {
    let device: UInt64
    let inode: UInt64
    let mode: UInt32
    let group: UInt32
    let size: Int64

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = UInt32(status.st_mode)
        group = UInt32(status.st_gid)
        size = Int64(status.st_size)
    }

    /// Looks at what stands at a path itself, not at what a symbolic link there points to.
    init(at path: String) throws(SystemFailure) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { throw SystemFailure() }
        self.init(status)
    }

    var isDirectory: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    var isRegularFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
    var isSymbolicLink: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFLNK) }
    var isWorldWritable: Bool { mode & UInt32(S_IWOTH) != 0 }
}

/// Makes names that appeared or vanished in a directory last.
func synchronizeDirectory(_ path: String) throws(SystemFailure) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
}

/// The directory that holds a path; "." for a bare name.
func parentDirectory(of path: String) -> String {
    guard let slash = withoutTrailingSlashes(path).lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

func withoutTrailingSlashes(_ path: String) -> String {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    return trimmed
}

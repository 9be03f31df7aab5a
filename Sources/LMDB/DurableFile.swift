internal import CLMDB
internal import Glibc

/// Writes that survive a power cut once they have returned.
///
/// No link is followed, and a file that is made has exactly the given permissions, whatever the
/// umask.
package enum DurableFile {
    /// Appends bytes to a file and syncs it; makes the file if it is missing.
    ///
    /// After an error a part of the bytes may stand at the end; the caller's format must show it.
    package static func append(
        _ bytes: Span<UInt8>, to path: String, permissions: Permissions
    ) throws(FileError) {
        do throws(SystemFailure) {
            let file = try openToAppend(path, permissions)
            try file.writeAll(bytes)
            try file.synchronize()
        } catch {
            throw FileError("append", path, error.code)
        }
    }

    /// Makes a file that must not exist, with these bytes; without success none remains.
    package static func create(
        _ path: String, with bytes: Span<UInt8>, permissions: Permissions
    ) throws(FileError) {
        do throws(SystemFailure) {
            try write(bytes, toNew: path, permissions)
            try synchronizeDirectory(parentDirectory(of: path))
        } catch {
            throw FileError("create", path, error.code)
        }
    }

    /// Puts a whole new file in place of the old one, or of none: at every moment the path names
    /// either the old bytes or the new ones.
    ///
    /// A file half written beside it is removed.
    package static func replace(
        _ path: String, with bytes: Span<UInt8>, permissions: Permissions
    ) throws(FileError) {
        let temporary = "\(path).new-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        do throws(SystemFailure) {
            if let old = try factsIfPresent(path), !old.isRegularFile {
                throw SystemFailure(old.isSymbolicLink ? ELOOP : EISDIR)
            }
            try write(bytes, toNew: temporary, permissions)
            guard unsafe rename(temporary, path) == 0 else {
                let failure = SystemFailure()
                _ = unsafe unlink(temporary)
                throw failure
            }
            try synchronizeDirectory(parentDirectory(of: path))
        } catch {
            throw FileError("replace", path, error.code)
        }
    }

    /// Removes a file and makes its absence last; throws `notFound` if it is missing.
    package static func remove(_ path: String) throws(FileError) {
        do throws(SystemFailure) {
            guard unsafe unlink(path) == 0 else { throw SystemFailure() }
            try synchronizeDirectory(parentDirectory(of: path))
        } catch {
            throw FileError("remove", path, error.code)
        }
    }

    /// Makes a directory that must not exist, and makes its name last.
    package static func createDirectory(
        _ path: String, permissions: Permissions
    ) throws(FileError) {
        do throws(SystemFailure) {
            guard unsafe mkdir(path, 0o700) == 0 else { throw SystemFailure() }
            let made = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
            try made.setPermissions(permissions.directoryMode, group: permissions.group)
            try made.synchronize()
            try synchronizeDirectory(parentDirectory(of: path))
        } catch {
            throw FileError("createDirectory", path, error.code)
        }
    }

    private static func openToAppend(
        _ path: String, _ permissions: Permissions
    ) throws(SystemFailure) -> Descriptor {
        let flags = O_WRONLY | O_APPEND
        if try factsIfPresent(path) == nil {
            do throws(SystemFailure) {
                let made = try Descriptor.create(path, flags, permissions: permissions)
                try synchronizeDirectory(parentDirectory(of: path))
                return made
            } catch {
                // Somebody else made it meanwhile: it is appended to like any other.
                guard error.code == EEXIST else { throw error }
            }
        }
        return try Descriptor.openRegularFile(path, flags)
    }

    private static func write(
        _ bytes: Span<UInt8>, toNew path: String, _ permissions: Permissions
    ) throws(SystemFailure) {
        let file = try Descriptor.create(path, O_WRONLY, permissions: permissions)
        do throws(SystemFailure) {
            try file.writeAll(bytes)
            try file.synchronize()
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
    }

    private static func factsIfPresent(_ path: String) throws(SystemFailure) -> FileFacts? {
        do throws(SystemFailure) {
            return try FileFacts(at: path)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }
}

extension DurableFile {
    /// Whether anything, be it a broken link, stands at the path.
    package static func exists(_ path: String) throws(FileError) -> Bool {
        do throws(SystemFailure) {
            _ = try FileFacts(at: path)
            return true
        } catch {
            if error.code == ENOENT { return false }
            throw FileError("lstat", path, error.code)
        }
    }

    /// Moves a file or directory to a path where nothing stands, and makes its name last.
    package static func move(_ path: String, to target: String) throws(FileError) {
        let code = unsafe stundenbuch_rename_without_replacing(path, target)
        guard code == 0 else { throw FileError("rename", target, code) }
        do throws(SystemFailure) {
            try synchronizeDirectory(parentDirectory(of: target))
        } catch {
            throw FileError("fsync", target, error.code)
        }
    }

    /// Removes a directory with everything below it; links are removed, not followed.
    package static func removeDirectory(_ path: String) throws(FileError) {
        let code = unsafe stundenbuch_remove_tree(path)
        guard code == 0 else { throw FileError("rmdir", path, code) }
    }
}

extension DurableFile {
    /// The permission bits of what stands at a path; a link is not followed.
    package static func mode(of path: String) throws(FileError) -> UInt32 {
        do throws(SystemFailure) {
            return try FileFacts(at: path).mode
        } catch {
            throw FileError("lstat", path, error.code)
        }
    }

    /// Whether files in a directory belong to their owner alone or also to its group: the
    /// directory's own bits say it.
    package static func permissions(
        ofDirectory path: String
    ) throws(FileError) -> Permissions {
        do throws(SystemFailure) {
            let facts = try FileFacts(at: path)
            return facts.mode & 0o2070 == 0o2070 ? .group(facts.group) : .ownerOnly
        } catch {
            throw FileError("lstat", path, error.code)
        }
    }
}

internal import CLMDB
internal import Glibc

extension Environment {
    /// Makes an environment with its tables where nothing stands, or nothing at all: it is made
    /// whole in a directory beside, synced, and renamed into place.
    package static func create(
        at directory: String, tables: [String], permissions: Permissions, durability: Durability
    ) throws(LMDBError) {
        let target = Location(directory).directory
        let parent = parentDirectory(of: target)
        try checkVacant(target)
        let temporary = Location(try makeTemporaryDirectory(beside: target))
        do throws(LMDBError) {
            try fill(temporary, tables: tables, permissions: permissions, durability: durability)
            try move(temporary, to: target, permissions: permissions)
        } catch {
            remove(temporary)
            throw error
        }
        do throws(SystemFailure) {
            try synchronizeDirectory(parent)
        } catch {
            throw LMDBError(Attempt(.synchronize, path: parent, code: error.code))
        }
    }

    private static func checkVacant(_ path: String) throws(LMDBError) {
        do throws(SystemFailure) {
            _ = try FileFacts(at: path)
        } catch {
            if error.code == ENOENT { return }
            throw LMDBError(Attempt(.create, path: path, code: error.code))
        }
        throw .alreadyExists(Attempt(.create, path: path, code: EEXIST))
    }

    /// The system gives the directory an unused name and the mode 0700.
    private static func makeTemporaryDirectory(
        beside target: String
    ) throws(LMDBError) -> String {
        var template = Array((target + ".new-XXXXXX").utf8CString)
        let code: Int32 = unsafe template.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return EINVAL }
            return unsafe mkdtemp(base) == nil ? errno : 0
        }
        guard code == 0 else { throw LMDBError(Attempt(.create, path: target, code: code)) }
        let name = template.dropLast().map(UInt8.init(bitPattern:))
        return String(decoding: name, as: UTF8.self)
    }

    private static func fill(
        _ location: Location, tables: [String], permissions: Permissions, durability: Durability
    ) throws(LMDBError) {
        try Location.checkDirectory(location.directory)
        let facts: FileFacts
        do throws(SystemFailure) {
            let data = try Descriptor.create(
                location.dataFile, O_RDWR, permissions: permissions)
            _ = try Descriptor.create(location.lockFile, O_RDWR, permissions: permissions)
            facts = try data.facts()
        } catch {
            throw LMDBError(Attempt(.create, path: location.directory, code: error.code))
        }
        let environment = try Environment(
            location, facts: facts, access: .readWrite, durability: durability, mapSize: 1 << 30)
        defer { environment.close() }
        try environment.openTables(tables)
    }

    private static func move(
        _ location: Location, to target: String, permissions: Permissions
    ) throws(LMDBError) {
        do throws(SystemFailure) {
            for file in [location.dataFile, location.lockFile] {
                try Descriptor(opening: file, O_RDWR).synchronize()
            }
            let directory = try Descriptor(opening: location.directory, O_RDONLY | O_DIRECTORY)
            try directory.setPermissions(permissions.directoryMode, group: permissions.group)
            try directory.synchronize()
            let code = unsafe stundenbuch_rename_without_replacing(location.directory, target)
            guard code == 0 else { throw SystemFailure(code) }
        } catch {
            throw LMDBError(Attempt(.create, path: target, code: error.code))
        }
    }

    private static func remove(_ location: Location) {
        _ = unsafe unlink(location.dataFile)
        _ = unsafe unlink(location.lockFile)
        _ = unsafe rmdir(location.directory)
    }
}

extension Location {
    /// Makes the lock file that a restored copy lacks, with the data file's owner bits, before
    /// liblmdb would make one that the umask decides on.
    func makeLockFile(like data: FileFacts) throws(LMDBError) {
        do throws(SystemFailure) {
            let lock = try Descriptor.create(lockFile, O_RDWR, permissions: .ownerOnly)
            try lock.setPermissions(data.mode & 0o666, group: nil)
        } catch {
            if error.code == EEXIST || error.code == EROFS { return }
            throw LMDBError(Attempt(.open, path: lockFile, code: error.code))
        }
    }
}

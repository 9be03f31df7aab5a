internal import CLMDB
internal import Glibc

/// The directory of an environment and the checks it must pass before liblmdb may touch it.
struct Location {
    let directory: String

    init(_ directory: String) {
        self.directory = withoutTrailingSlashes(directory)
    }

    var dataFile: String { directory + "/data.mdb" }
    var lockFile: String { directory + "/lock.mdb" }

    /// Refuses links, foreign writers and file systems on which locks and maps do not hold.
    func check() throws(LMDBError) -> FileFacts {
        try Self.checkDirectory(directory)
        let data = try checkFile(dataFile)
        do throws(SystemFailure) {
            _ = try FileFacts(at: lockFile)
        } catch {
            guard error.code == ENOENT else { throw failure(lockFile, error) }
            return data
        }
        _ = try checkFile(lockFile)
        return data
    }

    static func checkDirectory(_ path: String) throws(LMDBError) {
        let facts: FileFacts
        let type: Int64
        do throws(SystemFailure) {
            facts = try FileFacts(at: path)
            if facts.isSymbolicLink { throw SystemFailure(ELOOP) }
            if !facts.isDirectory { throw SystemFailure(ENOTDIR) }
            let opened = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
            type = stundenbuch_file_system_type(opened.number)
        } catch {
            throw LMDBError(Attempt(.inspect, path: path, code: error.code))
        }
        if facts.isWorldWritable {
            throw .refusedLocation(path: path, reason: .worldWritable)
        }
        if isNetworkFileSystem(type) {
            throw .refusedLocation(path: path, reason: .networkFileSystem)
        }
    }

    private func checkFile(_ path: String) throws(LMDBError) -> FileFacts {
        let facts: FileFacts
        do throws(SystemFailure) {
            facts = try FileFacts(at: path)
        } catch {
            throw failure(path, error)
        }
        if facts.isSymbolicLink { throw .refusedLocation(path: path, reason: .symbolicLink) }
        if !facts.isRegularFile { throw .refusedLocation(path: path, reason: .notARegularFile) }
        if facts.isWorldWritable { throw .refusedLocation(path: path, reason: .worldWritable) }
        return facts
    }

    private func failure(_ path: String, _ error: SystemFailure) -> LMDBError {
        LMDBError(Attempt(.inspect, path: path, code: error.code))
    }

    /// Numbers of linux/magic.h: NFS, SMB (three), Coda, AFS (two), NCP, 9P, Ceph, Lustre, GFS2,
    /// OCFS2, shared folders of a virtual machine, and FUSE, behind which any of them may hide.
    static func isNetworkFileSystem(_ type: Int64) -> Bool {
        switch type {
        case 0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x7375_7245, 0x5346_414F, 0x6B41_4653,
            0x564C, 0x0102_1997, 0x00C3_6400, 0x0BD0_0BD0, 0x0116_1970, 0x7461_636F,
            0x786F_4256, 0x6573_5546:
            true
        default: false
        }
    }
}

internal import CLMDB
internal import Glibc
internal import Synchronization

extension Environment {
    /// The version of liblmdb that runs, for example "0.9.24".
    package static var libraryVersion: String {
        var major: Int32 = 0
        var minor: Int32 = 0
        var patch: Int32 = 0
        _ = unsafe mdb_version(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }

    /// The bytes that the map can hold before it must be enlarged.
    package var mapSize: Int {
        unsafe Int(information().me_mapsize)
    }

    /// The size of the data file in bytes.
    package func dataFileSize() throws(LMDBError) -> Int64 {
        let file = Location(path).dataFile
        do throws(SystemFailure) {
            return try FileFacts(at: file).size
        } catch {
            throw LMDBError(Attempt(.inspect, path: file, code: error.code))
        }
    }

    /// The bytes that an ordinary user may still write where the environment lives; nil if the
    /// system does not say.
    package var freeBytes: Int64? {
        let free = unsafe stundenbuch_free_bytes(path)
        return free < 0 ? nil : free
    }

    /// The number of the last page that the newest state counts as used.
    var lastPage: Int {
        unsafe Int(information().me_last_pgno)
    }

    func information() -> MDB_envinfo {
        requireOpen()
        var information = unsafe MDB_envinfo()
        _ = unsafe mdb_env_info(handle, &information)
        return unsafe information
    }

    func requireOpen() {
        precondition(state.withLock { $0.isOpen }, "an environment was used after it was closed")
    }

    /// liblmdb counts pages as used that it took and gave back within one transaction, but never
    /// writes them.
    ///
    /// The file is made as long as it claims to be, so that a shorter one is damage.
    func coverLastPage() {
        var descriptor: Int32 = -1
        var status = stat()
        let needed = Int64(lastPage + 1) * Int64(pageSize)
        guard unsafe mdb_env_get_fd(handle, &descriptor) == 0,
            unsafe fstat(descriptor, &status) == 0, Int64(status.st_size) < needed
        else { return }
        // Where the file system cannot extend, the file stays short and is found so on opening.
        _ = stundenbuch_extend(descriptor, Int64(status.st_size), needed)
    }
}

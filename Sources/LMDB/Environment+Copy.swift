internal import CLMDB
internal import Glibc

extension Environment {
    /// Writes a compact copy of one unchanging state into a file that must not exist (0600), and
    /// syncs it; nothing that was deleted is in it.
    ///
    /// Without success no file remains.
    package func copyCompacting(toFile file: String) throws(LMDBError) {
        enterTransaction(writing: false)
        defer { leaveTransaction(writing: false) }
        do throws(SystemFailure) {
            let copy = try Descriptor.create(file, O_WRONLY, permissions: .ownerOnly)
            do throws(SystemFailure) {
                let code = unsafe mdb_env_copyfd2(handle, copy.number, UInt32(MDB_CP_COMPACT))
                guard code == 0 else { throw SystemFailure(code) }
                try copy.synchronize()
                try synchronizeDirectory(parentDirectory(of: file))
            } catch {
                _ = unsafe unlink(file)
                throw error
            }
        } catch {
            throw LMDBError(Attempt(.copy, path: file, code: error.code))
        }
    }

    /// Writes a compact copy into a directory that must not exist (0700), ready to be opened.
    package func copyCompacting(toNewDirectory directory: String) throws(LMDBError) {
        let location = Location(directory)
        do throws(SystemFailure) {
            guard unsafe mkdir(location.directory, 0o700) == 0 else { throw SystemFailure() }
            try synchronizeDirectory(parentDirectory(of: location.directory))
        } catch {
            throw LMDBError(Attempt(.copy, path: directory, code: error.code))
        }
        do throws(LMDBError) {
            try copyCompacting(toFile: location.dataFile)
        } catch {
            _ = unsafe rmdir(location.directory)
            throw error
        }
    }
}

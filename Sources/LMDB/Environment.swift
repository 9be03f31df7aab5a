internal import CLMDB
internal import Glibc
internal import Synchronization

/// An opened directory of LMDB files, and the only source of its transactions.
///
/// Any thread may use it: liblmdb's environments are thread-safe, and readers are not tied to
/// threads (`MDB_NOTLS`). A transaction belongs to the thread that began it.
@safe
package final class Environment: Sendable {
    // Sound: set once, thread-safe in C, and no transaction outlives the object it retains.
    nonisolated(unsafe) let handle: OpaquePointer
    /// The directory, as it was given.
    package let path: String
    /// What the environment was opened for.
    package let access: Access
    /// How many slots of readers that had died were cleared on opening.
    package let staleReadersCleared: Int
    let identity: FileIdentity
    let pageSize: Int
    let serials = TableSerials()
    let state = Mutex(State())
    /// liblmdb forbids opening tables in two transactions at once.
    let tableOpening = Mutex<Void>(())

    struct State {
        var isOpen = true
        var transactions = 0
        var writer: pthread_t?
        var tables: [String: Table] = [:]
    }

    /// The most processes and threads that can read at once.
    package static let maximumReaders = 1_024
    private static let smallestMap = 1 << 30

    /// Opens an environment that exists, after checking place and file; opens `tables`, which
    /// are made when the access allows it, else must be there.
    package static func open(
        _ directory: String, access: Access, durability: Durability, tables: [String]
    ) throws(LMDBError) -> Environment {
        try open(
            directory, access: access, durability: durability, tables: tables, mapSize: nil)
    }

    /// As above, with a first map size in bytes, so that a test can fill it.
    static func open(
        _ directory: String, access: Access, durability: Durability, tables: [String],
        mapSize: Int?
    ) throws(LMDBError) -> Environment {
        let location = Location(directory)
        let facts = try location.check()
        try DataFileCheck(path: location.dataFile).run()
        try location.makeLockFile(like: facts)
        let size = mapSize ?? max(smallestMap, 4 * Int(facts.size))
        let environment = try Environment(
            location, facts: facts, access: access, durability: durability, mapSize: size)
        try environment.openTables(tables)
        return environment
    }

    init(
        _ location: Location, facts: FileFacts, access: Access, durability: Durability,
        mapSize: Int
    ) throws(LMDBError) {
        path = location.directory
        self.access = access
        identity = FileIdentity(device: facts.device, inode: facts.inode)
        guard OpenEnvironments.enter(identity) else {
            throw .alreadyOpen(Attempt(.open, path: location.directory, code: 0))
        }
        var flags = UInt32(MDB_NOTLS)
        if access == .readOnly { flags |= UInt32(MDB_RDONLY) }
        if durability == .noMetaSync { flags |= UInt32(MDB_NOMETASYNC) }
        do throws(LMDBError) {
            unsafe handle = try Self.openHandle(
                location.directory, flags: flags, mode: facts.mode & 0o666, mapSize: mapSize)
        } catch {
            OpenEnvironments.leave(identity)
            throw error
        }
        var cleared: Int32 = 0
        _ = unsafe mdb_reader_check(handle, &cleared)
        staleReadersCleared = Int(cleared)
        var statistics = MDB_stat()
        _ = unsafe mdb_env_stat(handle, &statistics)
        pageSize = Int(statistics.ms_psize)
    }

    deinit {
        if state.withLock({ $0.isOpen }) { closeHandle() }
    }

    private static func openHandle(
        _ path: String, flags: UInt32, mode: UInt32, mapSize: Int
    ) throws(LMDBError) -> OpaquePointer {
        var made: OpaquePointer?
        var code = unsafe mdb_env_create(&made)
        guard let handle = unsafe made else {
            throw LMDBError(Attempt(.open, path: path, code: code))
        }
        code = unsafe mdb_env_set_maxreaders(handle, UInt32(maximumReaders))
        if code == 0 { code = unsafe mdb_env_set_maxdbs(handle, UInt32(TableSerials.capacity)) }
        if code == 0 { code = unsafe mdb_env_set_mapsize(handle, mapSize) }
        if code == 0 { code = unsafe mdb_env_set_assert(handle, onAssertion) }
        if code == 0 { code = unsafe mdb_env_open(handle, path, flags, mode) }
        guard code == 0 else {
            unsafe mdb_env_close(handle)
            throw LMDBError(Attempt(.open, path: path, code: code))
        }
        return unsafe handle
    }

    /// Ends the use of the environment; no transaction may be open, and none can begin after it.
    package func close() {
        let wasOpen = state.withLock { state in
            precondition(state.transactions == 0, "an environment was closed under a transaction")
            defer { state.isOpen = false }
            return state.isOpen
        }
        if wasOpen { closeHandle() }
    }

    private func closeHandle() {
        unsafe mdb_env_close(handle)
        OpenEnvironments.leave(identity)
    }

    func failure(_ operation: Operation, _ code: Int32, table: Table? = nil) -> LMDBError {
        LMDBError(attempt(operation, code, table: table))
    }

    func attempt(_ operation: Operation, _ code: Int32, table: Table? = nil) -> Attempt {
        let name = table.flatMap { table in
            state.withLock { $0.tables.first { $0.value == table }?.key }
        }
        return Attempt(operation, path: path, table: name, code: code)
    }
}

/// What makes a file the same file under two names.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
}

/// The data files this process has open.
///
/// Closing a second descriptor of one of them would drop the locks of the first, so there is never
/// a second.
enum OpenEnvironments {
    private static let files = Mutex<Set<FileIdentity>>([])

    static func enter(_ file: FileIdentity) -> Bool {
        files.withLock { $0.insert(file).inserted }
    }

    static func leave(_ file: FileIdentity) {
        files.withLock { _ = $0.remove(file) }
    }
}

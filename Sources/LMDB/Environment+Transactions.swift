internal import CLMDB
internal import Glibc
internal import Synchronization

extension Environment {
    private static let largestMap = 1 << 44
    private static let growthWaitMilliseconds = 2_000

    /// Runs `body` on one unchanging state of all tables; writers neither wait nor disturb it.
    package func read<Result, Failure: StorageFailure>(
        _ body: (borrowing ReadTransaction) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let transaction: ReadTransaction
        do throws(LMDBError) {
            transaction = try start()
        } catch {
            throw Failure(error)
        }
        return try body(transaction)
    }

    /// Runs `body` as the only writer and commits when it returns; a thrown error aborts.
    ///
    /// When the map is full it is enlarged and `body` runs again from the start, so `body` must
    /// not change anything outside the transaction that a second run cannot replace.
    package func write<Result, Failure: StorageFailure>(
        _ body: (inout WriteTransaction) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        while true {
            switch try writeOnce(body) {
            case .committed(let result): return result
            case .full(let size):
                do throws(LMDBError) {
                    try resizeMap(from: size, to: size * 2)
                } catch {
                    throw Failure(error)
                }
            }
        }
    }

    private enum Outcome<Result> {
        case committed(Result)
        case full(mapSize: Int)
    }

    private func writeOnce<Result, Failure: StorageFailure>(
        _ body: (inout WriteTransaction) throws(Failure) -> Result
    ) throws(Failure) -> Outcome<Result> {
        let size = mapSize
        var transaction: WriteTransaction
        do throws(LMDBError) {
            transaction = try startWriting()
        } catch {
            throw Failure(error)
        }
        let result: Result
        do throws(Failure) {
            result = try body(&transaction)
        } catch {
            if transaction.mapIsFull { return .full(mapSize: size) }
            throw error
        }
        if transaction.mapIsFull { return .full(mapSize: size) }
        do throws(LMDBError) {
            try transaction.commit()
        } catch {
            if case .mapFull = error { return .full(mapSize: size) }
            throw Failure(error)
        }
        return .committed(result)
    }

    /// Begins reading by hand; the reading ends with the value's life.
    @available(*, noasync)
    package func beginRead() throws(LMDBError) -> ReadTransaction {
        try start()
    }

    /// Begins writing by hand, waiting for the writer before; without `commit` everything is
    /// undone.
    ///
    /// Nobody enlarges a full map here: the caller gets `mapFull`.
    @available(*, noasync)
    package func beginWrite() throws(LMDBError) -> WriteTransaction {
        try startWriting()
    }

    func start() throws(LMDBError) -> ReadTransaction {
        unsafe ReadTransaction(handle: try beginTransaction(.beginReading), environment: self)
    }

    private func startWriting() throws(LMDBError) -> WriteTransaction {
        unsafe WriteTransaction(handle: try beginTransaction(.beginWriting), environment: self)
    }

    /// Begins a transaction of C; `leaveTransaction` must follow its end.
    func beginTransaction(_ operation: Operation) throws(LMDBError) -> OpaquePointer {
        guard !Interruption.isRequested else { throw .interrupted(attempt(operation, EINTR)) }
        let writing = operation == .beginWriting
        var code: Int32 = 0
        for _ in 0..<8 {
            enterTransaction(writing: writing)
            var begun: OpaquePointer?
            code = unsafe mdb_txn_begin(handle, nil, writing ? 0 : UInt32(MDB_RDONLY), &begun)
            if code == 0, let begun = unsafe begun {
                if writing { state.withLock { $0.writer = pthread_self() } }
                return unsafe begun
            }
            leaveTransaction(writing: writing)
            guard code == MDB_MAP_RESIZED else { break }
            try resizeMap(from: mapSize, to: 0)
        }
        throw failure(operation, code)
    }

    func enterTransaction(writing: Bool) {
        let current = pthread_self()
        state.withLock { state in
            precondition(state.isOpen, "an environment was used after it was closed")
            if writing {
                precondition(state.writer != current, "a thread began writing while it writes")
            }
            state.transactions += 1
        }
    }

    func leaveTransaction(writing: Bool) {
        let current = pthread_self()
        state.withLock { state in
            state.transactions -= 1
            if writing, state.writer == current { state.writer = nil }
        }
    }

    /// Sets the map's size when no transaction of this process is open, waiting a little for the
    /// other threads' to end; size 0 takes the size that another process has set.
    private func resizeMap(from observed: Int, to size: Int) throws(LMDBError) {
        guard size <= Self.largestMap else { throw failure(.enlargeMap, MDB_MAP_FULL) }
        for _ in 0..<Self.growthWaitMilliseconds {
            let code: Int32? = state.withLock { state in
                guard state.transactions == 0 else { return nil }
                var information = unsafe MDB_envinfo()
                _ = unsafe mdb_env_info(handle, &information)
                // Another thread was faster.
                guard unsafe information.me_mapsize == observed else { return 0 }
                return unsafe mdb_env_set_mapsize(handle, size)
            }
            if code == 0 { return }
            if let code { throw failure(.enlargeMap, code) }
            usleep(1_000)
        }
        throw failure(.enlargeMap, EBUSY)
    }
}

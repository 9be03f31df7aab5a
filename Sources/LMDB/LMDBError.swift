/// What a storage operation tried, on what, and the code that came back.
package struct Attempt: Equatable, Sendable {
    /// The operation that failed.
    package let operation: Operation
    /// The environment's directory, or the file inside or beside it.
    package let path: String
    /// The table's name, where a table was concerned.
    package let table: String?
    /// liblmdb's code, negative, or errno, positive; 0 where this program itself found the fault.
    package let code: Int32

    /// Describes an attempt; other targets make one only to test how they report it.
    package init(_ operation: Operation, path: String, table: String? = nil, code: Int32) {
        self.operation = operation
        self.path = path
        self.table = table
        self.code = code
    }
}

/// The operations that can fail, in the words that messages and tests use.
package enum Operation: String, Equatable, Sendable, CaseIterable {
    case create, open, inspect, beginReading, beginWriting, openTable, read, scan, put, append
    case delete, clear, drop, commit, enlargeMap, copy, synchronize
}

/// Why a place was refused as the home of an environment.
package enum LocationRefusal: String, Equatable, Sendable, CaseIterable {
    case symbolicLink, networkFileSystem, worldWritable, notADirectory, notARegularFile
}

/// How a data file was found to be damaged.
package enum Damage: Equatable, Sendable {
    /// The file ends before the last page that is in use; both numbers are bytes.
    case truncated(size: Int64, needed: Int64)
    /// A page that describes the environment contradicts itself or the other one.
    case metaPages
    /// liblmdb met a page that cannot be.
    case reportedByLibrary
}

/// Everything that can go wrong in storage; the one error type of transactions and environments.
package enum LMDBError: Error, Equatable, Sendable {
    /// The map is full; `Environment.write` enlarges it and runs the body again.
    case mapFull(Attempt)
    /// Another process enlarged the map while this one held transactions.
    case mapResized(Attempt)
    /// The key is there already, or is not greater than the last one of an append.
    case keyExists(Attempt)
    /// A table that must exist does not.
    case notFound(Attempt)
    /// The file cannot be trusted; nothing should be written to it.
    case damaged(Attempt, Damage)
    /// Somebody else holds what is needed; trying later may succeed.
    case busy(Attempt)
    /// A commit failed so late that it may have happened all the same.
    case outcomeUnknown(Attempt)
    /// The disk or the quota is full; nothing was committed.
    case noSpace(Attempt)
    /// The file system does not let this user do it.
    case permission(Attempt)
    /// There is no environment of this format at the place.
    case notAnEnvironment(Attempt)
    /// Something stands already where a new environment or copy was to be made.
    case alreadyExists(Attempt)
    /// This process has the environment open already; a second opening would drop its locks.
    case alreadyOpen(Attempt)
    /// The program was asked to stop before the operation began; nothing was changed by it.
    case interrupted(Attempt)
    /// The place is unsafe for an environment.
    case refusedLocation(path: String, reason: LocationRefusal)
    /// Any other failure, to be read from its code.
    case failed(Attempt)
}

/// An error that can carry a storage failure, so that a scope needs one error type only.
package protocol StorageFailure: Error {
    /// Wraps a storage failure.
    init(_ error: LMDBError)
}

extension LMDBError: StorageFailure {
    /// A storage failure carries itself.
    package init(_ error: LMDBError) {
        self = error
    }
}

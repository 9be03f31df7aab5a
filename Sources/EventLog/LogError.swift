package import LMDB

/// Everything that can go wrong with the log.
package enum LogError: Error, Equatable, Sendable {
    /// The storage failed.
    case storage(LMDBError)
    /// The stored bytes contradict each other; the position, if one is concerned, and what.
    case damaged(Position?, String)
    /// A stream has gone on since the decision: stream, expected next revision, found one.
    case conflict(stream: UInt64, expected: UInt64, found: UInt64)
    /// The clock stands more than two seconds before the last record; both in µs since 1970.
    case clockBehind(last: Int64, now: Int64)
    /// A record would be longer than 65,535 bytes.
    case recordTooLong(Int)
    /// The keys of the batch could not be made durable, so nothing was appended.
    case keysNotStored(FileError)

    /// The number of a record, dense from 0.
    package typealias Position = UInt64
}

extension LogError: StorageFailure {
    /// Wraps a storage failure.
    package init(_ error: LMDBError) { self = .storage(error) }
}

import BenchLimits

/// The yardsticks in C; each gives seconds.
enum Limits {
    static func scan(_ log: String) throws -> Double {
        try checked("scan", unsafe bench_scan(log))
    }

    static func scanAndHash(_ log: String) throws -> Double {
        try checked("scan and hash", unsafe bench_scan_and_hash(log))
    }

    static func append(_ log: String, from first: UInt64, to target: String) throws -> Double {
        try checked("append", unsafe bench_append(log, first, target, 10_000))
    }

    static func writeRows(of views: String, over before: String) throws -> Double {
        try checked("rows", unsafe bench_write_rows(before, views))
    }

    fileprivate static func checked(_ name: String, _ seconds: Double) throws -> Double {
        guard seconds >= 0 else { throw BenchError.limit(name, code: Int(-seconds)) }
        return seconds
    }
}

/// Durable commits of one record each, in C.
@safe
final class BareCommits {
    private let opened: UnsafeMutableRawPointer

    init(_ folder: String) throws {
        guard let opened = unsafe bench_commits_open(folder) else {
            throw BenchError.limit("commits", code: 0)
        }
        unsafe self.opened = opened
    }

    deinit { unsafe bench_commits_close(opened) }

    /// Seconds of one commit of the bytes.
    func commit(_ bytes: [UInt8]) throws -> Double {
        let seconds = unsafe bench_commit(opened, bytes, UInt64(bytes.count))
        return try Limits.checked("commit", seconds)
    }
}

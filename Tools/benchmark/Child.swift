import BenchLimits
import Foundation

/// A program that runs beside this one.
///
/// Foundation looks for its end only every 50 ms, which is longer than a query may take.
enum Child {
    /// Starts a program, whose path comes first; what it says on standard error goes to a file.
    static func start(
        _ arguments: [String], _ environment: [String], _ said: String
    ) throws -> Int32 {
        var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + settings).forEach { unsafe free($0) } }
        let process = unsafe bench_spawn(&words, &settings, said)
        guard process > 0 else { throw BenchError.limit(arguments[0], code: Int(process)) }
        return process
    }

    /// Waits for the end of a program and gives its exit code.
    static func await(_ process: Int32) -> Int32 { bench_wait(process) }
}

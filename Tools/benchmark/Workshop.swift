import Foundation

/// Why a benchmark cannot go on.
enum BenchError: Error, CustomStringConvertible {
    /// A program ended otherwise than with 0.
    case program(String, status: Int32, said: String)
    /// A yardstick gave an error code.
    case limit(String, code: Int)
    /// A program is not built beside this one.
    case missing(String)
    /// The ledger refused what the benchmark records.
    case refused(String)

    var description: String {
        switch self {
        case .program(let name, let status, let said): "\(name) ended with \(status): \(said)"
        case .limit(let name, let code): "the yardstick \(name) failed with \(code)"
        case .missing(let name): "\(name) is not there; build it: swift build -c release"
        case .refused(let why): "the ledger refused: \(why)"
        }
    }
}

/// Where a run works: its folder, its ledger, and the programs that stand beside this one.
struct Workshop {
    let folder: String
    let programs: String
    let entries: Int
    let rounds: Int
    /// Lines about what is being done, for standard error.
    let tell: (String) -> Void

    var ledger: String { "\(folder)/ledger" }
    var log: String { "\(ledger)/log" }
    var views: String { "\(ledger)/views" }
    /// Entries appended and rows imported in each round.
    var slice: Int { min(200_000, max(1_000, entries / 5)) }
    /// What a complaint in JSON has and no answer.
    private static let complaint = #""type":"error""#
    /// A moment after everything that the town tells.
    static let now = "2026-06-01T09:00:00Z"

    /// An empty directory that only this run uses.
    func empty(_ name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        return path
    }

    func copy(_ path: String, to name: String) throws -> String {
        let target = "\(folder)/\(name)"
        try? FileManager.default.removeItem(atPath: target)
        try FileManager.default.copyItem(atPath: path, toPath: target)
        return target
    }

    /// Runs a program to its end and gives what it needed.
    ///
    /// A program that answers no leaves with 1 as it does after a complaint; the complaint is told
    /// from the answer by what it says.
    @discardableResult
    func run(
        _ name: String, _ arguments: [String], accepting codes: Set<Int32> = [0]
    ) throws -> Needed {
        let path = "\(programs)/\(name)"
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw BenchError.missing(path)
        }
        let settings = [
            "STUNDENBUCH_NOW": Workshop.now, "STUNDENBUCH_ACTOR": "town-1", "LANG": "C.UTF-8",
        ]
        let environment = ProcessInfo.processInfo.environment
            .merging(settings) { _, new in new }
            .map { "\($0)=\($1)" }
        let said = "\(folder)/said"
        let watch = MemoryWatch()
        var status: Int32 = 0
        let needed = try seconds {
            let process = try Child.start([path] + arguments, environment, said)
            watch.follow(process)
            status = Child.await(process)
        }
        let text = status == 0 ? "" : (try? String(contentsOfFile: said, encoding: .utf8)) ?? ""
        guard codes.contains(status), !text.contains(Workshop.complaint) else {
            throw BenchError.program(
                "\(name) \(arguments.joined(separator: " "))", status: status, said: text)
        }
        return Needed(seconds: needed, mebibytes: watch.finish())
    }
}

/// What a child process needed.
struct Needed {
    let seconds: Double
    /// The most anonymous memory it was seen with; pages of the mapped log are not its own.
    let mebibytes: Double
}

/// Looks at the memory of a process again and again until it ends.
private final class MemoryWatch: Sendable {
    private let queue = DispatchQueue(label: "memory")
    private let most = Locked(0.0)
    private let isOver = Locked(false)

    func follow(_ process: Int32) {
        queue.async { [self] in
            while !isOver.value {
                let path = "/proc/\(process)/status"
                guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
                let line = text.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
                let kibibytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
                most.value = max(most.value, (kibibytes ?? 0) / 1_024)
                Thread.sleep(forTimeInterval: 0.005)
            }
        }
    }

    func finish() -> Double {
        isOver.value = true
        queue.sync {}
        return most.value
    }
}

/// A value that two threads share.
private final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value {
        get { lock.withLock { held } }
        set { lock.withLock { held = newValue } }
    }
}

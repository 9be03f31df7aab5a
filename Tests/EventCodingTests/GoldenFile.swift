import FoundationEssentials

/// Files of the repository that the tests compare with.
enum Repository {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func url(_ path: String) -> URL { root.appending(path: path) }

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
    }

    /// Whether golden files are written anew instead of compared.
    static var updatesGoldenFiles: Bool {
        ProcessInfo.processInfo.environment["STUNDENBUCH_UPDATE_GOLDEN"] == "1"
    }
}

/// The golden bytes of payloads: a line `number kind sample hex` each; `-` stands for no bytes.
enum GoldenPayloads {
    static let path = "Tests/EventCodingTests/Golden/payloads.txt"

    /// The hexadecimal bytes by `number kind sample`.
    static func read() throws -> [String: String] {
        var lines: [String: String] = [:]
        for line in try Repository.text(path).split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 4 else { throw Malformed(line: String(line)) }
            let title = parts[0..<3].joined(separator: " ")
            guard lines.updateValue(parts[3], forKey: title) == nil else {
                throw Malformed(line: title)
            }
        }
        return lines
    }

    static func write(_ lines: [(title: String, hex: String)]) throws {
        let text = lines.map { "\($0.title) \($0.hex)\n" }.joined()
        try Data(text.utf8).write(to: Repository.url(path))
    }

    struct Malformed: Error {
        let line: String
    }
}

func hex(_ bytes: [UInt8]) -> String {
    bytes.isEmpty ? "-" : bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

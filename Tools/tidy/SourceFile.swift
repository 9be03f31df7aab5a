/// A file of the repository as the rules see it: a path and a text, no disk behind it.
struct SourceFile: Sendable {
    /// Relative to the top of the repository, parts joined by `/`.
    let path: String
    /// Empty when the file is not UTF-8 text.
    let text: String
    let lines: [Substring]
    /// Empty unless the file is Swift.
    let tokens: [Token]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
        tokens = path.hasSuffix(".swift") ? Lexer.tokens(of: text) : []
    }

    var parts: [Substring] {
        path.split(separator: "/")
    }

    /// The target whose folder under Sources the file stands in; Schemas is a target of its own.
    var target: String? {
        if isSwift, isBelow("Schemas") { return "LedgerSchemas" }
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    var isSwift: Bool {
        path.hasSuffix(".swift")
    }

    /// Written by the schema compiler, not by hand.
    var isGenerated: Bool {
        path.hasSuffix(".pb.swift")
    }

    /// Written by hand in a programming or schema language; prose and data are not.
    var isHandwrittenCode: Bool {
        guard !isGenerated else { return false }
        let name = parts.last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return text.hasPrefix("#!")
        }
        return Self.codeEndings.contains(String(name[name.index(after: dot)...]))
    }

    /// Whether the file stands anywhere below the folder, given without a slash at its end.
    func isBelow(_ folder: String) -> Bool {
        path.hasPrefix(folder + "/")
    }

    private static let codeEndings: Set<String> = [
        "c", "h", "modulemap", "proto", "py", "sh", "swift",
    ]
}

/// From the keyword of a function, initializer or subscript to the brace that closes its body.
struct FunctionExtent: Equatable, Sendable {
    let name: String
    let firstLine: Int
    let lastLine: Int

    var lineCount: Int {
        lastLine - firstLine + 1
    }

    /// Every function with a body, nested ones too.
    static func all(in tokens: [Token]) -> [FunctionExtent] {
        tokens.indices.compactMap { extent(startingAt: $0, in: tokens) }
    }

    private static func extent(startingAt start: Int, in tokens: [Token]) -> FunctionExtent? {
        let token = tokens[start]
        guard token.kind == .word, keywords.contains(token.text) else { return nil }
        guard !tokens.read(".", at: start - 1),
            let opening = bodyIndex(after: start, in: tokens),
            let closing = tokens.indexClosing(opening, opening: "{", closing: "}")
        else { return nil }
        let name = token.text == "func" ? tokens[start + 1].text : token.text
        return FunctionExtent(name: name, firstLine: token.line, lastLine: tokens[closing].line)
    }

    /// The brace that opens the body; nil for a requirement of a protocol, which has none.
    private static func bodyIndex(after start: Int, in tokens: [Token]) -> Int? {
        var depth = 0
        for index in tokens.indices.dropFirst(start + 1) where tokens[index].kind != .literal {
            let token = tokens[index]
            switch token.text {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return index
            case "}" where depth == 0: return nil
            case _ where depth == 0 && token.opensLine && beginsDeclaration(token): return nil
            default: break
            }
        }
        return nil
    }

    private static func beginsDeclaration(_ token: Token) -> Bool {
        keywords.contains(token.text) || otherDeclarations.contains(token.text)
    }

    private static let keywords: Set<String> = ["func", "init", "deinit", "subscript"]

    private static let otherDeclarations: Set<String> = [
        "@", "associatedtype", "borrowing", "case", "class", "consuming", "enum", "extension",
        "fileprivate", "internal", "let", "mutating", "nonisolated", "package", "private",
        "protocol", "static", "struct", "typealias", "var",
    ]
}

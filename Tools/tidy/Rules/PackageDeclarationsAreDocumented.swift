/// What other targets may use says what it is: a `///` comment stands right above it.
struct PackageDeclarationsAreDocumented: FileRule {
    func slips(in file: SourceFile) -> [Slip] {
        guard file.isSwift, !file.isGenerated else { return [] }
        return file.tokens.indices.compactMap { index in
            guard let keyword = declarationKeyword(ofPackageAt: index, in: file.tokens),
                !isFixedByTheLanguage(keyword, in: file.tokens),
                !isDocumented(at: firstLine(ofDeclarationAt: index, in: file.tokens), in: file)
            else { return nil }
            let sentence =
                "package \(subject(at: keyword, in: file.tokens)) has no comment; "
                + "say above it in one sentence what it is or does"
            return Slip(line: file.tokens[index].line, sentence: sentence)
        }
    }

    /// The index of `func`, `struct` and the like that the access level belongs to.
    private func declarationKeyword(ofPackageAt index: Int, in tokens: [Token]) -> Int? {
        guard tokens.read("package", at: index) else { return nil }
        var next = index + 1
        while next < tokens.count, Self.modifiers.contains(tokens[next].text) {
            next += 1
            if tokens.read("(", at: next) {
                next = (tokens.indexClosing(next, opening: "(", closing: ")") ?? next) + 1
            }
        }
        guard next < tokens.count, Self.keywords.contains(tokens[next].text) else {
            return classMember(before: next, in: tokens)
        }
        return next
    }

    /// `package class func` reads `class` as a modifier; `package class Name` does not.
    private func classMember(before next: Int, in tokens: [Token]) -> Int? {
        tokens.read("class", at: next - 1) ? next - 1 : nil
    }

    /// What equality, order and hashing mean needs no words.
    private func isFixedByTheLanguage(_ keyword: Int, in tokens: [Token]) -> Bool {
        tokens.read("func", "=", "=", "(", at: keyword)
            || tokens.read("func", "<", "(", at: keyword)
            || tokens.read("func", "hash", "(", "into", at: keyword)
    }

    private func subject(at keyword: Int, in tokens: [Token]) -> String {
        let word = tokens[keyword].text
        let isNamed = word != "init" && word != "subscript" && keyword + 1 < tokens.count
        return isNamed ? "\(word) \(tokens[keyword + 1].text)" : word
    }

    /// Walks back over attributes and modifiers in front of the access level.
    private func firstLine(ofDeclarationAt index: Int, in tokens: [Token]) -> Int {
        var first = index
        while let earlier = startOfAttributeOrModifier(endingAt: first - 1, in: tokens) {
            first = earlier
        }
        return tokens[first].line
    }

    private func startOfAttributeOrModifier(endingAt index: Int, in tokens: [Token]) -> Int? {
        guard index >= 0, tokens[index].kind != .literal else { return nil }
        if Self.modifiers.contains(tokens[index].text) { return index }
        let name = tokens[index].text == ")" ? (tokens.indexOpening(index) ?? 0) - 1 : index
        guard name >= 0 else { return nil }
        if Self.modifiers.contains(tokens[name].text) { return name }
        return tokens.read("@", at: name - 1) ? name - 1 : nil
    }

    /// A directive to the formatter may stand between the comment and the declaration.
    private func isDocumented(at line: Int, in file: SourceFile) -> Bool {
        let above = file.lines.prefix(line - 1).map { $0.drop(while: \.isWhitespace) }
        return above.last { !$0.hasPrefix("// swift-format-ignore") }?.hasPrefix("///") == true
    }

    private static let keywords: Set<String> = [
        "actor", "enum", "func", "init", "let", "protocol", "struct", "subscript", "typealias",
        "var",
    ]

    private static let modifiers: Set<String> = [
        "borrowing", "class", "consuming", "convenience", "final", "indirect", "lazy", "mutating",
        "nonisolated", "nonmutating", "override", "private", "required", "static", "unowned",
        "weak",
    ]
}

/// One lexical piece of Swift source.
///
/// Comments are no tokens; a string literal is one token.
struct Token: Equatable, Sendable {
    enum Kind: Sendable {
        /// A keyword, a name, a name in backticks or a number.
        case word
        /// One character of punctuation or of an operator.
        case symbol
        /// A string or regular expression; its text is left out, interpolated code follows.
        case literal
    }

    let kind: Kind
    let text: String
    /// Counted from 1.
    let line: Int
    /// Whether nothing but white space and comments stands before it on its line.
    let opensLine: Bool
}

extension [Token] {
    /// Whether the words or symbols that start at `index` read exactly like `texts`.
    func read(_ texts: String..., at index: Int) -> Bool {
        guard index >= 0, index + texts.count <= count else { return false }
        return texts.indices.allSatisfy { offset in
            let token = self[index + offset]
            return token.kind != .literal && token.text == texts[offset]
        }
    }

    /// The index of the bracket that closes the one at `index`; nil if the text ends before.
    func indexClosing(_ index: Int, opening: String, closing: String) -> Int? {
        var depth = 0
        for position in index..<count where self[position].kind == .symbol {
            if self[position].text == opening { depth += 1 }
            if self[position].text == closing { depth -= 1 }
            if depth == 0 { return position }
        }
        return nil
    }

    /// The index of the parenthesis that opens the one at `index`; nil if there is none.
    func indexOpening(_ index: Int) -> Int? {
        var depth = 0
        for position in (0...index).reversed() where self[position].kind == .symbol {
            if self[position].text == ")" { depth += 1 }
            if self[position].text == "(" { depth -= 1 }
            if depth == 0 { return position }
        }
        return nil
    }
}

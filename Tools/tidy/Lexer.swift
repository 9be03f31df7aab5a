/// Splits Swift source into tokens, well enough to tell code from comments and strings.
///
/// Known limit: a bare `/…/` regular expression is read as operators; an odd quotation mark inside
/// one hides the rest of its line.
struct Lexer {
    private let characters: [Character]
    private var position = 0
    private var line = 1
    private var lineOfLastToken = 0
    private var tokens: [Token] = []

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text)
        lexer.scanCode(inInterpolation: false)
        return lexer.tokens
    }

    private init(_ text: String) {
        characters = Array(text)
    }

    /// Scans to the end of the text, or past the parenthesis that ends an interpolation.
    private mutating func scanCode(inInterpolation: Bool) {
        var depth = 0
        while let character = peek() {
            if character == ")", inInterpolation, depth == 0 {
                advance()
                return
            }
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            scanPiece(startingWith: character)
        }
    }

    private mutating func scanPiece(startingWith character: Character) {
        switch character {
        case _ where character.isWhitespace: advance()
        case "/" where peek(1) == "/": skipLineComment()
        case "/" where peek(1) == "*": skipBlockComment()
        case "\"": scanString(pounds: 0)
        case "#": scanPounds()
        case "`": scanName { $0 != "`" }
        case _ where character.isPartOfWord: scanWord()
        default:
            append(.symbol, String(character))
            advance()
        }
    }

    private mutating func skipLineComment() {
        while let character = peek(), !character.isNewline { advance() }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if isAt("/*") {
                depth += 1
                advance(2)
            } else if isAt("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0 && peek() != nil
    }

    private mutating func scanWord() {
        let start = position
        while let character = peek(), character.isPartOfWord { advance() }
        append(.word, String(characters[start..<position]))
    }

    /// A name in backticks; keeps the marks, so that it never equals a keyword.
    private mutating func scanName(while isInside: (Character) -> Bool) {
        let start = position
        advance()
        while let character = peek(), isInside(character), !character.isNewline { advance() }
        advance()
        append(.word, String(characters[start..<min(position, characters.count)]))
    }

    /// `#"…"#` and `#/…/#` are literals; any other number sign is a symbol.
    private mutating func scanPounds() {
        var pounds = 0
        while peek(pounds) == "#" { pounds += 1 }
        switch peek(pounds) {
        case "\"":
            advance(pounds)
            scanString(pounds: pounds)
        case "/":
            append(.literal, "")
            advance(pounds + 1)
            let end = "/" + String(repeating: "#", count: pounds)
            while peek() != nil, !isAt(end) { advance() }
            advance(end.count)
        default:
            append(.symbol, "#")
            advance()
        }
    }

    private mutating func scanString(pounds: Int) {
        append(.literal, "")
        let marks = String(repeating: "#", count: pounds)
        let quote = isAt("\"\"\"") ? "\"\"\"" : "\""
        advance(quote.count)
        while let character = peek() {
            if isAt(quote + marks) { return advance(quote.count + pounds) }
            if isAt("\\" + marks + "(") {
                advance(pounds + 2)
                scanCode(inInterpolation: true)
            } else if isAt("\\" + marks) {
                advance(pounds + 2)
            } else if character.isNewline, quote.count == 1 {
                return
            } else {
                advance()
            }
        }
    }

    private mutating func append(_ kind: Token.Kind, _ text: String) {
        let opensLine = lineOfLastToken != line
        tokens.append(Token(kind: kind, text: text, line: line, opensLine: opensLine))
        lineOfLastToken = line
    }

    private func peek(_ offset: Int = 0) -> Character? {
        position + offset < characters.count ? characters[position + offset] : nil
    }

    private func isAt(_ text: String) -> Bool {
        characters[min(position, characters.count)...].starts(with: text)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < characters.count {
            if characters[position].isNewline { line += 1 }
            position += 1
        }
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool {
        isLetter || isNumber || self == "_" || self == "$"
    }
}

import Testing

@testable import tidy

struct LexerTests {
    private func words(_ text: String) -> [String] {
        Lexer.tokens(of: text).filter { $0.kind == .word }.map(\.text)
    }

    @Test(arguments: [
        "a // b", "a /* b /* c */ d */", #"a "b""#, ##"a #"b " c"#"##,
        "a \"\"\"\nb \"c\" d\n\"\"\"", #"a "\" b""#, "a #/b \" c/#",
    ])
    func `comments and literals hide their words`(_ text: String) {
        #expect(words(text) == ["a"])
    }

    @Test(arguments: [
        (#""x \(a(b)) y" c"#, ["a", "b", "c"]),
        (##"#"x \(y) \#(a)"# b"##, ["a", "b"]),
        ("\"\" a \"\" b", ["a", "b"]),
        ("let `a b` = 1", ["let", "`a b`", "1"]),
    ])
    func `code between literals is seen`(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `an unfinished string ends with its line`() {
        #expect(words("\"open\na") == ["a"])
    }

    @Test func `lines are counted through comments and long strings`() {
        let tokens = Lexer.tokens(of: "/*\n*/ a\n\"\"\"\nx\n\"\"\" \n b c")
        #expect(tokens.map(\.line) == [2, 3, 6, 6])
        #expect(tokens.map(\.opensLine) == [true, true, true, false])
    }
}

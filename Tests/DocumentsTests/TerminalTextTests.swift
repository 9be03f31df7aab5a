import Testing

@testable import Documents

struct TerminalTextTests {
    @Test(arguments: [
        ("\u{1B}[2J", "\\u{001B}[2J"), ("\u{1B}]52;c;aGk=\u{7}", "\\u{001B}]52;c;aGk=\\u{0007}"),
        ("a\rb", "a\\u{000D}b"), ("a\r\nb", "a\\u{000D}\\u{000A}b"), ("a\tb", "a\\u{0009}b"),
        ("\0", "\\u{0000}"), ("\u{7F}", "\\u{007F}"), ("\u{9B}31m", "\\u{009B}31m"),
        ("x\u{202E}y", "x\\u{202E}y"), ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
        ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{061C}"),
        ("a\u{200B}b", "a\\u{200B}b"), ("\u{FEFF}a", "\\u{FEFF}a"), ("\u{AD}", "\\u{00AD}"),
        ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{E0041}", "\\u{E0041}"),
        ("Jörg Müßig", "Jörg Müßig"), ("👩‍🚒", "👩‍🚒"), ("", ""), ("a\\b", "a\\b"),
    ])
    func `what steers or hides becomes visible`(_ text: String, _ expected: String) {
        #expect(Array(TerminalText.escape(text).utf8) == Array(expected.utf8))
    }

    @Test func `several lines keep their line feeds and nothing else`() {
        #expect(TerminalText.escapeLines("a\nb\r\n\u{1B}") == "a\nb\\u{000D}\n\\u{001B}")
    }
}

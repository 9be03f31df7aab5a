import Testing

@testable import Documents

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Müller", 6), ("Mu\u{308}ller", 6), ("Größe", 5),
        ("e\u{301}\u{323}", 1),
        ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2),
        ("👩‍🚒", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("…", 1), ("–", 1), ("€", 1),
        ("\u{301}", 0),
        ("A\u{308}日x", 4),
    ])
    func `columns are counted as a screen shows them`(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("Feuerwehr", 9, "Feuerwehr"), ("Feuerwehr", 8, "Feuerwe…"), ("日本語", 6, "日本語"),
        ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("Mu\u{308}ller", 3, "Mu\u{308}…"), ("ab", 1, "…"),
    ])
    func `a text is cut between characters and never too wide`(
        _ text: String, _ width: Int, _ expected: String
    ) {
        let short = DisplayWidth.shorten(text, to: width)
        #expect(short == expected)
        #expect(DisplayWidth.of(short) <= width)
    }

    @Test func `padding fills the side away from the text`() {
        #expect(DisplayWidth.pad("ä", to: 3, .leading) == "ä  ")
        #expect(DisplayWidth.pad("日", to: 3, .trailing) == " 日")
        #expect(DisplayWidth.pad("abcd", to: 3, .trailing) == "abcd")
    }
}

import Testing

@testable import Intake

struct DialectTests {
    private func dialect(_ text: String) -> Dialect {
        Dialect(of: Array(text.utf8), encoding: .ascii, hasMark: false)
    }

    @Test(arguments: [
        ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1,5;2;3\n", ";"), ("a\tb\n1,5\t2\n", "\t"),
        ("a,b;c\n1,5;2\n", ";"), ("a,b\n\"x;y;z\",2\n", ","), ("a;b\nx,y;2,z\n", ";"),
        ("alone\n1\n", ","), ("a,b\n\"1;\n;\",2\n3,4\n", ","), ("", ","),
    ])
    func `the delimiter is what the lines agree on`(_ text: String, _ delimiter: String) {
        #expect([dialect(text).delimiter] == Array(delimiter.utf8))
    }

    @Test(arguments: [
        "Chor, Mai\nNr;Name;Amt\n4;Sage, Dora;Wart\n5;Reim, Udo;Wart, seit 3\n\nAlle, alles\n",
        "Name;Notiz\nGroß, Eva;a, b, c\nKlein, Udo;d, e, f\n", "Mai;\nName;1;2\nGroß, Eva;;3\n",
    ])
    func `commas in titles, names and notes part no cells`(_ text: String) {
        #expect(dialect(text).delimiter == UInt8(ascii: ";"))
    }

    @Test func `decimal commas are noticed`() {
        #expect(dialect("a;b\n3,5;1\n").hasDecimalCommas)
        #expect(!dialect("a,b\n3.5,x\n").hasDecimalCommas)
    }

    @Test func `a sample cut inside a letter is still UTF-8`() {
        let cut = Array("Müller ü".utf8).dropLast()
        #expect(Dialect.encoding(of: cut, isWhole: false) == .utf8)
        #expect(Dialect.encoding(of: Array("abc".utf8)[...], isWhole: true) == .ascii)
    }

    @Test func `a file that ends inside a letter is cut, not of another code`() {
        let cut = Array("Müller ü".utf8).dropLast()
        #expect(Dialect.encoding(of: cut, isWhole: true) == .utf8)
        let alone: [UInt8] = Array("id;name\nx2;M".utf8) + [0xC3]
        #expect(Dialect.encoding(of: alone[...], isWhole: true) == .utf8)
        let old: [UInt8] = Array("id;name\nx2;Fu".utf8) + [0xDF]
        #expect(Dialect.encoding(of: old[...], isWhole: true) == .windows1252)
    }

    @Test func `a byte order mark is no part of the first heading`() {
        let found = rows([0xEF, 0xBB, 0xBF] + Array("id;name\n".utf8))
        #expect(found.first?.texts == ["id", "name"])
    }
}

import Testing

@testable import Intake

struct CSVReaderTests {
    @Test(arguments: [1, 2, 3, 5, 64, 100_000])
    func `the size of the chunks changes nothing`(_ chunk: Int) {
        let text = "a;b;c\r\n1;\"x;\"\"y\"\"\r\nz\";3\n\n;;\r4;ü; 6 "
        let found = rows(Array(text.utf8), chunk: chunk)
        #expect(
            found.map(\.texts) == [
                ["a", "b", "c"], ["1", "x;\"y\"\r\nz", "3"], ["4", "ü", "6"],
            ])
        #expect(found.map(\.line) == [1, 2, 6])
        #expect(found.map(\.endsFile) == [false, false, true])
        #expect(found.allSatisfy { $0.faults.isEmpty })
    }

    @Test(arguments: [
        ("a;b\n\"x;y\nz;w\n", [FindingCode.unterminatedQuote], 2),
        ("a;b\nx\"y;z\n", [.strayQuote], 2), ("a;b\n\"x\"y;z\n", [.strayQuote], 2),
        ("a;b\nx\0;z\n", [.nulByte], 2), ("a;b\n1;2\n\"x\ny\0\";z\n", [.nulByte], 4),
    ])
    func `a broken form is a fault with its line`(
        _ text: String, _ codes: [FindingCode], _ line: Int
    ) throws {
        let faulty = try #require(rows(Array(text.utf8)).first { !$0.faults.isEmpty })
        #expect(faulty.codes == codes)
        #expect(faulty.faults.map(\.line) == [line])
    }

    @Test func `cells, rows and columns have limits, and reading goes on behind them`() {
        let cell = String(repeating: "x", count: 65_536)
        #expect(rows(Array("a;b\n\(cell);1\n".utf8)).last?.faults.isEmpty == true)
        let long = rows(Array("a;b\n\(cell)x;1\n2;3\n".utf8), chunk: 4_096)
        #expect(long.map(\.codes) == [[], [.fieldTooLong], []])
        #expect(long.last?.texts == ["2", "3"])
        let wide = Array(repeating: cell, count: 17).joined(separator: ";")
        #expect(rows(Array("a;b\n\(wide)\n2;3\n".utf8), chunk: 4_096)[1].codes == [.lineTooLong])
        let full = String(repeating: "1;", count: 255) + "1\n"
        #expect(rows(Array("a;b\n\(full)".utf8)).last?.count == 256)
        #expect(rows(Array("a;b\n1;\(full)".utf8)).last?.codes == [.tooManyColumns])
    }

    @Test func `a line of 100 MB is one fault and holds no memory`() {
        var reader = CSVReader()
        reader.feed(Array("a;b\n".utf8))
        let chunk = [UInt8](repeating: 0x78, count: 1_048_576)
        var found: [CSVRow] = []
        for _ in 0..<100 {
            reader.feed(chunk)
            while let row = reader.next() { found.append(row) }
        }
        reader.feed(Array("\n1;2\n".utf8))
        reader.finish()
        while let row = reader.next() { found.append(row) }
        #expect(found.map(\.codes) == [[], [.fieldTooLong], []])
        #expect(found[1].bytes.isEmpty)
    }

    @Test func `Windows-1252 is read, and its undefined bytes are faults`() {
        let bytes: [UInt8] = Array("a;b\nM".utf8) + [0xFC] + Array("ller;".utf8) + [0x80, 0x0A]
        #expect(rows(bytes).last?.texts == ["Müller", "€"])
        #expect(rows(bytes + [0x81, 0x3B, 0x0A]).last?.codes == [.undefinedByte])
    }

    @Test func `an umlaut far behind the sample still decides the encoding`() {
        let plain = Array(String(repeating: "abc;def\n", count: 20_000).utf8)
        #expect(rows(plain + [0xFC, 0x3B, 0x0A], chunk: 9_999).last?.texts == ["ü", ""])
        #expect(rows(plain + [0xC3, 0xBC, 0x3B, 0x0A], chunk: 9_999).last?.texts == ["ü", ""])
    }

    @Test func `broken UTF-8 behind good UTF-8 is a fault`() {
        let good = Array(String(repeating: "ü;ü\n", count: 20_000).utf8)
        #expect(rows(good + [0xFC, 0x3B, 0x0A], chunk: 9_999).last?.codes == [.invalidEncoding])
    }

    @Test(arguments: [true, false])
    func `UTF-16 with a mark is read`(_ isBigEndian: Bool) {
        let units = [0xFEFF] + Array("a;b\nŠ𝛼;2\n".utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
        #expect(rows(bytes).map(\.texts) == [["a", "b"], ["Š𝛼", "2"]])
    }
}

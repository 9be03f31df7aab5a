import Spreadsheets
import TestSupport
import Testing

struct DamagedFileTests {
    private static func book() throws -> [UInt8] {
        let column = WrittenSheet.Column(heading: "Name", width: 10, isKey: true)
        let rows: [[WrittenCell]] = (0..<40).map {
            [.text("Müller \($0)"), .day(sinceEpoch: 20_000 + $0), .hours(minutes: Int64($0) * 15)]
        }
        let sheet = WrittenSheet(
            name: "Stunden", titles: ["Erfunden"], columns: [column, column, column], rows: rows,
            totals: [], notes: [])
        return try WorkbookWriter.bytes(of: [sheet], author: "")
    }

    @Test func `no changed byte is fatal, and none changes a cell unnoticed`() throws {
        let intact = try Self.book()
        let cells = try Told(intact).cells
        var random = SplitMix(seed: 33)
        for _ in 0..<2_000 {
            var bytes = intact
            let index = Int.random(in: 0..<bytes.count, using: &random)
            bytes[index] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
            guard let told = try? Told(bytes) else { continue }
            // Times and versions in the archive say nothing about cells.
            #expect(told.cells == cells, "byte \(index)")
        }
    }

    @Test func `no cut is fatal, and none is read as a shorter list`() throws {
        let intact = try Self.book()
        for length in stride(from: 0, to: intact.count, by: 37) {
            #expect(refusal(of: Array(intact[..<length])) != nil, "\(length)")
        }
    }

    @Test func `changed XML is read or refused, never fatal`() throws {
        var random = SplitMix(seed: 34)
        let rows =
            "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><f>1</f>"
            + "<v>45717.5</v></c><c t=\"inlineStr\"><is><t>_x000D_</t></is></c></row>"
        let styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
        let book = BookInMaking(rows: rows, shared: "<si><t>a</t></si>", styles: styles)
        for _ in 0..<3_000 {
            var changed = book
            let name = book.names[Int.random(in: 0..<book.names.count, using: &random)]
            var bytes = Array((book[name] ?? "").utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                    Array("<>/\"&;0129eE-.:xXA ".utf8)[Int.random(in: 0..<19, using: &random)]
            }
            changed[name] = String(decoding: bytes, as: UTF8.self)
            _ = refusal(of: changed)
        }
    }
}

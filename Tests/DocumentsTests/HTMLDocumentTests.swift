import Testing

@testable import Documents

struct HTMLDocumentTests {
    private func page(_ document: Document, in language: Language = .german) -> String {
        String(decoding: HTMLDocument.bytes(of: document, in: language), as: UTF8.self)
    }

    private let table = Table(
        name: "hours",
        columns: [
            Column(key: "person", title: "Person", kind: .identifier),
            Column(key: "minutes", title: "Stunden", kind: .minutes),
            Column(key: "unit", title: "", kind: .identifier, audience: .scripts),
        ],
        caption: "Geleistet", rows: [[.identifier("P-1"), .minutes(90), .identifier("h")]],
        totals: [.text("Summe"), .minutes(90), .empty], notes: ["Ohne Fahrten"])

    @Test func `a page has its language, a title, and a headed table with headed columns`() {
        let page = page(Document(title: "Fallakte", tables: [table], footer: ["Stichtag"]))
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">\n"))
        #expect(page.contains("<title>Fallakte</title>"))
        #expect(page.contains("<h1>Fallakte</h1>"))
        #expect(page.contains("<h2 id=\"table1\">Geleistet</h2>"))
        #expect(page.contains("<table aria-labelledby=\"table1\">"))
        #expect(
            page.contains(
                "<thead><tr><th scope=\"col\">Person</th>"
                    + "<th scope=\"col\" class=\"number\">Stunden</th></tr></thead>"))
        #expect(page.contains("<tr><td>P-1</td><td class=\"number\">1,50</td></tr>"))
        #expect(
            page.contains("<tfoot><tr><td>Summe</td><td class=\"number\">1,50</td></tr></tfoot>"))
        #expect(page.contains("<p>Ohne Fahrten</p>"))
        #expect(page.contains("<footer>\n<p>Stichtag</p>\n</footer>"))
    }

    @Test func `nothing in a text is taken for markup`() {
        let fact = Document.Fact(
            key: "name", title: "Name & Ort", value: .text("<script>\"x\" 'y'</script>"))
        let page = page(Document(title: "a < b", facts: [fact]), in: .english)
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<h1>a &lt; b</h1>"))
        #expect(page.contains("<dt>Name &amp; Ort</dt>"))
        #expect(
            page.contains("<dd>&lt;script&gt;&quot;x&quot; &#39;y&#39;&lt;/script&gt;</dd>"))
        #expect(!page.contains("<script"))
    }

    @Test func `sections have headings over all columns`() {
        var table = Table(name: "list", columns: [Column(key: "a", title: "A", kind: .text)])
        table.append(Table.Section(title: "2025", rows: [[.text("x")]]))
        let page = page(Document(title: "", tables: [table]))
        #expect(page.contains("<h2 id=\"table1\">list</h2>"))
        #expect(page.contains("<tr><th scope=\"rowgroup\" colspan=\"1\">2025</th></tr>"))
        #expect(page.contains("<tr><td class=\"text\">x</td></tr>"))
    }
}

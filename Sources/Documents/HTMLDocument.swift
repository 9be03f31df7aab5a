/// A document as one page of HTML that needs nothing beside it: no script, picture or other file.
///
/// Every table has a heading that names it, headed columns and, on paper, its headings on each
/// sheet. Nothing is told by colour alone.
package enum HTMLDocument {
    /// The page in UTF-8 for readers of a language.
    package static func bytes(of document: Document, in language: Language) -> [UInt8] {
        let document = document.shown(to: .people)
        var page = Page(language: language)
        page.add("<!DOCTYPE html>")
        page.add("<html lang=\"\(language.rawValue)\">")
        page.add("<head>")
        page.add("<meta charset=\"utf-8\">")
        page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        page.add("<title>\(escaped(document.title))</title>")
        page.add("<style>\n\(style)\n</style>")
        page.add("</head>\n<body>\n<main>")
        page.add("<h1>\(escaped(document.title))</h1>")
        page.add(document.facts)
        for (index, table) in document.tables.enumerated() { page.add(table, index + 1) }
        page.addParagraphs(document.paragraphs)
        page.add("</main>")
        page.add("<footer>")
        page.addParagraphs(document.footer)
        page.add("</footer>\n</body>\n</html>")
        return Array(page.text.utf8)
    }

    /// A text in which nothing is taken for markup or steers a reader's program.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in TerminalText.escape(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let style = """
        body { font: 1rem/1.4 sans-serif; color: #111; background: #fff; margin: 1rem auto;
          max-width: 70rem; padding: 0 1rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; break-after: avoid; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
        dt { font-weight: bold; } dd { margin: 0; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        th, td { border: 1px solid #666; padding: .25rem .5rem; text-align: left;
          vertical-align: top; }
        td.text { hyphens: auto; overflow-wrap: anywhere; }
        thead th, tfoot td { background: #eee; }
        .number { text-align: right; white-space: nowrap; }
        footer { border-top: 1px solid #666; margin-top: 2rem; }
        @media print { body { margin: 0; max-width: none; font-size: 10pt; }
          .wide { overflow-x: visible; } table { font-size: 9pt; } }
        """
}

/// The page in the making.
private struct Page {
    let language: Language
    private(set) var text = ""

    init(language: Language) { self.language = language }

    mutating func add(_ line: String) { text += line + "\n" }

    mutating func addParagraphs(_ paragraphs: [String]) {
        for paragraph in paragraphs { add("<p>\(HTMLDocument.escaped(paragraph))</p>") }
    }

    mutating func add(_ facts: [Document.Fact]) {
        guard !facts.isEmpty else { return }
        add("<dl>")
        for fact in facts {
            let value = fact.value.text(in: language)
            add(
                "<dt>\(HTMLDocument.escaped(fact.title))</dt>"
                    + "<dd>\(HTMLDocument.escaped(value))</dd>")
        }
        add("</dl>")
    }

    /// A table under its caption; one without a caption is headed by its name.
    mutating func add(_ table: Table, _ number: Int) {
        let heading = table.caption.isEmpty ? table.name : table.caption
        add("<section aria-labelledby=\"table\(number)\">")
        add("<h2 id=\"table\(number)\">\(HTMLDocument.escaped(heading))</h2>")
        // What is wider than the screen is moved by keyboard, too.
        add("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"table\(number)\">")
        add("<table aria-labelledby=\"table\(number)\">")
        let headings = table.columns.map { cell("th scope=\"col\"", $0.title, in: $0) }
        add("<thead><tr>\(headings.joined())</tr></thead>")
        addBody(of: table)
        if let totals = table.totals { add("<tfoot>\(row(totals, table))</tfoot>") }
        add("</table>\n</div>")
        addParagraphs(table.notes + table.footer)
        add("</section>")
    }

    private mutating func addBody(of table: Table) {
        add("<tbody>")
        for cells in table.rows { add(row(cells, table)) }
        add("</tbody>")
        for section in table.sections {
            let title = HTMLDocument.escaped(section.title)
            add("<tbody>")
            add("<tr><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">\(title)</th></tr>")
            for cells in section.rows { add(row(cells, table)) }
            if let totals = section.totals { add(row(totals, table)) }
            add("</tbody>")
        }
    }

    private func row(_ cells: [Cell], _ table: Table) -> String {
        let fields = zip(cells, table.columns).map { value, column in
            cell("td", value.text(in: language), in: column)
        }
        return "<tr>\(fields.joined())</tr>"
    }

    private func cell(_ opening: String, _ text: String, in column: Column) -> String {
        let name = opening.prefix { $0 != " " }
        let style =
            if column.alignment == .trailing {
                " class=\"number\""
            } else {
                // Numbers, days and names of records are never broken in the middle.
                column.kind == .text && name == "td" ? " class=\"text\"" : ""
            }
        return "<\(opening)\(style)>\(HTMLDocument.escaped(text))</\(name)>"
    }
}

/// A document as lines for people: blocks with one empty line between them.
struct TextDocument {
    let document: Document
    let language: Language
    let width: Int?

    /// The whole text, every line ended by a line feed; empty for an empty document.
    var text: String {
        let title = document.title.isEmpty ? [] : wrapped(document.title)
        let blocks =
            [title, factLines] + document.tables.flatMap(blocks)
            + document.paragraphs.map(wrapped) + [document.footer.flatMap(wrapped)]
        let filled = blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
        return filled.joined(separator: "\n")
    }

    private var factLines: [String] {
        let labels = document.facts.map { TerminalText.escape($0.title) }
        let widest = labels.map(DisplayWidth.of).max() ?? 0
        return zip(labels, document.facts).map { label, fact in
            let value = TerminalText.escape(fact.value.text(in: language))
            let line = DisplayWidth.pad(label, to: widest, .leading) + "  " + value
            return line.trimmingBlanksAtEnd
        }
    }

    private func blocks(of table: Table) -> [[String]] {
        let caption = table.caption.isEmpty ? [] : wrapped(table.caption)
        let lines = TextTable(table, language: language, width: width).lines
        return [caption + lines, table.notes.flatMap(wrapped), table.footer.flatMap(wrapped)]
    }

    /// A text in lines of at most `width` columns, broken at blanks; longer words stay whole.
    private func wrapped(_ text: String) -> [String] {
        let visible = TerminalText.escape(text)
        guard let width, DisplayWidth.of(visible) > width else { return [visible] }
        var lines: [String] = []
        var line = ""
        for word in visible.split(separator: " ") {
            let joined = line.isEmpty ? String(word) : line + " " + word
            if line.isEmpty || DisplayWidth.of(joined) <= width {
                line = joined
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return lines + (line.isEmpty ? [] : [line])
    }
}

import StrictJSON

/// Answers to bytes in every output format; a pure function of its arguments.
package enum Renderer {
    /// Renders an answer; `width` is the number of screen columns and matters to text only.
    ///
    /// `language` matters to text only: `csv-de` is always German, the machine formats are the same
    /// everywhere. JSON lines hold one row each, or the whole answer when it has no table; with
    /// several tables each line says first to which one it belongs.
    package static func render(
        _ answer: Answer, as format: Format, language: Language, width: Int? = nil
    ) -> [UInt8] {
        let isForPeople = format == .text || format == .csvDE
        let document = answer.document.shown(to: isForPeople ? .people : .scripts)
        switch format {
        case .text:
            let page = TextDocument(document: document, language: language, width: width)
            return Array(page.text.utf8)
        case .csv: return csv(document, .machine)
        case .csvDE: return csv(document, .german)
        case .json: return Array((JSONWriter.indented(answer.json) + "\n").utf8)
        case .jsonl: return jsonLines(document, answer.json)
        }
    }

    /// Renders a table alone; its JSON form is `{"rows": […], "notes": […]}`.
    package static func render(
        _ table: Table, as format: Format, language: Language, width: Int? = nil
    ) -> [UInt8] {
        render(Answer(table: table), as: format, language: language, width: width)
    }

    private static func csv(_ document: Document, _ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect)
        writer.write(document)
        return Array(writer.output.utf8)
    }

    private static func jsonLines(_ document: Document, _ json: JSONValue) -> [UInt8] {
        let tables = document.tables
        guard !tables.isEmpty else { return Array((JSONWriter.compact(json) + "\n").utf8) }
        var output = ""
        for table in tables {
            for row in table.rowObjects {
                output += JSONWriter.compact(tables.count > 1 ? named(row, table.name) : row)
                output += "\n"
            }
        }
        return Array(output.utf8)
    }

    private static func named(_ row: JSONValue, _ name: String) -> JSONValue {
        guard case .object(let members) = row else { return row }
        precondition(row["table"] == nil, "Among several tables no column may be called table.")
        return .object([JSONValue.Member("table", .string(name))] + members)
    }
}

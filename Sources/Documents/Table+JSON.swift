package import StrictJSON

extension Table {
    /// `{"rows": [{…}], "totals": {…}, "notes": […]}`; totals only when the table has them.
    package var json: JSONValue {
        var members = [JSONValue.Member("rows", .array(rowObjects))]
        if let totals { members.append(JSONValue.Member("totals", .object(object(totals)))) }
        members.append(JSONValue.Member("notes", .array(notes.map { .string($0) })))
        return .object(members)
    }

    /// One object a row, keys to values; rows of a section say first which one.
    var rowObjects: [JSONValue] {
        let plain = rows.map { JSONValue.object(object($0)) }
        let grouped = sections.flatMap { section in
            section.rows.map { row in
                JSONValue.object([.init("section", .string(section.title))] + object(row))
            }
        }
        return plain + grouped
    }

    private func object(_ row: [Cell]) -> [JSONValue.Member] {
        zip(columns, row).map { JSONValue.Member($0.key, $1.json) }
    }
}

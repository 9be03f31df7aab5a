extension Document {
    /// The document with the columns that are for these readers.
    func shown(to audience: Column.Audience) -> Document {
        var document = self
        document.tables = tables.map { $0.shown(to: audience) }
        return document
    }
}

extension Table {
    /// The table with the columns that are for these readers.
    func shown(to audience: Column.Audience) -> Table {
        let kept = columns.indices.filter { index in
            columns[index].audience == .everyone || columns[index].audience == audience
        }
        guard kept.count < columns.count else { return self }
        let pick = { (row: [Cell]) in kept.map { row[$0] } }
        return Table(
            name: name, columns: kept.map { columns[$0] }, caption: caption, rows: rows.map(pick),
            sections: sections.map { section in
                Section(
                    title: section.title, rows: section.rows.map(pick),
                    totals: section.totals.map(pick))
            },
            totals: totals.map(pick), notes: notes, footer: footer)
    }
}

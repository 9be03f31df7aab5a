/// A target imports what its row in the layer table lists, and nothing else.
///
/// The compiler refuses an undeclared import but lets a transitive one pass.
struct LayersImportDownwards: FileRule {
    var table = LayerTable.stundenbuch

    func slips(in file: SourceFile) -> [Slip] {
        guard file.isSwift, let target = file.target else { return [] }
        guard let row = table.row(of: target) else {
            let sentence = "\(target) has no row in the layer table; add it to LayerTable.swift"
            return [Slip(line: 1, sentence: sentence)]
        }
        return imports(in: file.tokens).filter { !allows($0.text, in: row, of: file) }.map {
            let sentence =
                "\(target) may not import \($0.text); move the code to a layer that may, "
                + "or pass what is needed as an argument"
            return Slip(line: $0.line, sentence: sentence)
        }
    }

    private func allows(_ module: String, in row: LayerTable.Row, of file: SourceFile) -> Bool {
        // The schema compiler imports Foundation for the type of its byte fields.
        table.allows(module, in: row) || (file.isGenerated && module.hasPrefix("Foundation"))
    }

    /// The tokens that name the imported modules.
    private func imports(in tokens: [Token]) -> [Token] {
        tokens.indices.filter { tokens.read("import", at: $0) }.compactMap { index in
            let next = index + 1
            guard next < tokens.count else { return nil }
            guard Self.kinds.contains(tokens[next].text) else { return tokens[next] }
            return next + 1 < tokens.count ? tokens[next + 1] : nil
        }
    }

    private static let kinds: Set<String> = [
        "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
}

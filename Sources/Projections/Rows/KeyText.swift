/// A text that is part of a key: equal, hashed and ordered by its UTF-8 alone.
///
/// Swift's own order of texts is that of Unicode normalisation, which bytes do not keep; and
/// two spellings of the same umlaut would be one key here and two in the store.
package struct KeyText: Hashable, Comparable, RowValue {
    /// The text; empty stands for "not stated".
    package let text: String

    /// Most bytes that a text takes up in a key, so that a key with a text stays below the
    /// 511 bytes that the store allows.
    package static let mostBytes = 480

    /// The text, cut after the last character that leaves it within ``mostBytes``.
    package init(_ text: String?) {
        guard let text else {
            self.text = ""
            return
        }
        self.text = text.utf8.count <= KeyText.mostBytes / 2 ? text : KeyText.cut(text)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.terminated(text) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        let text = try reader.terminated()
        self.init(text)
        guard self.text.utf8.count == text.utf8.count else { throw .badText }
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    package static func == (left: KeyText, right: KeyText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package static func < (left: KeyText, right: KeyText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func cut(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var room = mostBytes
        for scalar in text.unicodeScalars {
            room -= scalar.value == 0 ? 2 : UTF8.width(scalar)
            guard room >= 0 else { break }
            kept.append(scalar)
        }
        return String(kept)
    }
}

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
        let (left, right) = (left.text.utf8.span, right.text.utf8.span)
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    package static func < (left: KeyText, right: KeyText) -> Bool {
        let (left, right) = (left.text.utf8.span, right.text.utf8.span)
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
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

/// Words and what they mean, found the way people type them; the first of each is its code, the
/// second is German.
struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
    private let exact: [String: Value]
    private let folded: [String: Value]
    private let words: KnownWords
    private let codes: [String]

    init(dictionaryLiteral elements: (Value, [String])...) {
        var (exact, folded): ([String: Value], [String: Value]) = ([:], [:])
        for (value, words) in elements {
            for word in words {
                exact[word] = value
                folded[Spelling.fold(word)] = value
            }
        }
        (self.exact, self.folded) = (exact, folded)
        words = KnownWords(elements.flatMap(\.1))
        codes = elements.compactMap { _, words in
            guard let code = words.first else { return nil }
            return words.count > 1 ? "\(code) (\(words[1]))" : code
        }
    }

    /// What the word means; nil when it is not in the table.
    func value(of text: String) -> Value? { exact[text] ?? folded[Spelling.fold(text)] }

    /// The word that may be meant, else all codes with their German words.
    func suggestion(for text: String) -> String {
        words.nearest(to: text) ?? codes.joined(separator: ", ")
    }
}

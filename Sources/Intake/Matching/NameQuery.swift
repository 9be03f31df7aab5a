/// What somebody types to find a person by name.
package struct NameQuery: Sendable {
    private let words: [String]
    private let joined: String
    /// The longest word, when it is in ASCII: a name without its bytes does not answer.
    private let telling: [UInt8]

    /// A question; nil when the text has no letter.
    package init?(_ text: String) {
        words = SearchForm.words(of: text)
        joined = words.joined()
        let longest = words.max { $0.utf8.count < $1.utf8.count } ?? ""
        telling = longest.utf8.allSatisfy { $0 < 0x80 } ? Array(longest.utf8) : []
        guard !words.isEmpty else { return nil }
    }

    /// How well a name answers: 0 when it begins each word asked for, 1 when it holds them; nil
    /// when it does not answer.
    ///
    /// Each word asked for must begin another word of the name, in any order; or all of them
    /// together stand somewhere in the name, as `annamaria` does in `Anna-Maria`.
    package func rank(family: String, given: String?) -> Int? {
        guard mayAnswer(family, given ?? "") else { return nil }
        let family = SearchForm.words(of: family)
        let given = given.map { SearchForm.words(of: $0) } ?? []
        if begins(family + given) { return 0 }
        let holds =
            (given + family).joined().contains(joined) || (family + given).joined().contains(joined)
        return holds ? 1 : nil
    }

    /// Whether the longest word asked for stands in the name at all, in whichever order its parts
    /// are written: most names are passed over by this alone.
    private func mayAnswer(_ family: String, _ given: String) -> Bool {
        let given = SearchForm.letters(of: given)
        return (given + SearchForm.letters(of: family) + given).holds(telling)
    }

    private func begins(_ words: [String]) -> Bool {
        var left = words
        for word in self.words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            guard let place = left.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
            left.remove(at: place)
        }
        return true
    }
}

extension [UInt8] {
    /// Whether the bytes of a part stand somewhere in these.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
        }
    }
}

/// What somebody types to find a person by name.
package struct NameQuery: Sendable {
    private let words: [String]
    private let joined: String

    /// A question; nil when the text has no letter.
    package init?(_ text: String) {
        words = SearchForm.words(of: text)
        joined = words.joined()
        guard !words.isEmpty else { return nil }
    }

    /// How well a name answers: 0 when it begins each word asked for, 1 when it holds them; nil
    /// when it does not answer.
    ///
    /// Each word asked for must begin another word of the name, in any order; or all of them
    /// together stand somewhere in the name, as `annamaria` does in `Anna-Maria`.
    package func rank(family: String, given: String?) -> Int? {
        let family = SearchForm.words(of: family)
        let given = given.map { SearchForm.words(of: $0) } ?? []
        if begins(family + given) { return 0 }
        let holds =
            (given + family).joined().contains(joined) || (family + given).joined().contains(joined)
        return holds ? 1 : nil
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

/// Words that a mistyped one may mean.
struct KnownWords: Sendable {
    private let words: [(word: String, letters: [Unicode.Scalar])]

    init(_ words: [String]) {
        self.words = words.map { ($0, Array(Spelling.fold($0).unicodeScalars)) }
    }

    /// The word that a mistyped one most likely means; nil when none is near.
    ///
    /// Near is one slip for every three letters; the first of equally near ones wins.
    func nearest(to word: String) -> String? {
        let letters = Array(Spelling.fold(word.prefix(80)).unicodeScalars.prefix(40))
        guard letters.count >= 2 else { return nil }
        let limit = max(1, letters.count / 3)
        var best: (word: String, slips: Int)?
        for candidate in words where abs(candidate.letters.count - letters.count) <= limit {
            let slips = KnownWords.slips(letters, candidate.letters)
            guard slips <= limit, slips < best?.slips ?? .max else { continue }
            best = (candidate.word, slips)
        }
        return best?.word
    }

    /// Letters to insert, leave out, replace or swap with their neighbour to get from one to the
    /// other (optimal string alignment).
    private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isEqual = left[row] == right[column]
                var least = min(
                    above[column + 1] + 1, current[column] + 1, above[column] + (isEqual ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, above) = (above, current)
        }
        return above[right.count]
    }
}

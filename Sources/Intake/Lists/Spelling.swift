/// Words compared the way people type them.
enum Spelling {
    /// The word in small letters, umlauts written out, without blanks, dots and dashes.
    static func fold(_ word: some StringProtocol) -> String {
        var folded = ""
        for scalar in Composition.composed(word.lowercased()).unicodeScalars {
            switch scalar {
            case "ä": folded += "ae"
            case "ö": folded += "oe"
            case "ü": folded += "ue"
            case "ß": folded += "ss"
            case "0"..."9", "a"..."z": folded.unicodeScalars.append(scalar)
            case _ where scalar.properties.isAlphabetic: folded.unicodeScalars.append(scalar)
            default: break
            }
        }
        return folded
    }

    /// The candidate that a mistyped word most likely means; nil when none is near. Near is one
    /// slip for every three letters; the first of equally near ones wins.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let folded = Array(fold(word).unicodeScalars.prefix(40))
        guard folded.count >= 2 else { return nil }
        var best: (word: String, slips: Int)?
        for candidate in candidates {
            let slips = slips(folded, Array(fold(candidate).unicodeScalars))
            guard slips <= max(1, folded.count / 3), slips < best?.slips ?? .max else { continue }
            best = (candidate, slips)
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

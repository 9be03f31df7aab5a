/// Words compared the way people type them.
package enum Spelling {
    /// The word in small letters, umlauts written out, without blanks, dots and dashes.
    package static func fold(_ word: some StringProtocol) -> String {
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
}

/// The search form of a text: its Latin letters mapped to A–Z, as DIN 91379:2022-08 does it
/// ("Suchform", an extension of ICAO Doc 9303 part 3).
///
/// | Letters | Search form |
/// |---|---|
/// | ä, ö, ü with whatever other marks | AE, OE, UE |
/// | å with whatever other marks; æ, œ, ø | AA; AE, OE, OE |
/// | ß, þ, ĳ | SS, TH, IJ |
/// | ð, đ; ħ; ı, ɨ; ĸ; ł, ŀ; ŋ, ŉ; ŧ; ƈ; ə; ǥ; ʒ | D; H; I; K; L; N; T; C; E; G; Z |
/// | any other letter with marks | the letter without them |
///
/// What is no letter and no digit parts words; apostrophes and the modifier letters of
/// transliterations part nothing. Letters of other scripts stay, in capitals.
package enum SearchForm {
    /// The words of a text in search form, in their order.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = Word()
        for scalar in Composition.composed(text).unicodeScalars {
            if !word.take(scalar), !word.letters.isEmpty {
                words.append(word.letters)
                word = Word()
            }
        }
        if !word.letters.isEmpty { words.append(word.letters) }
        return words
    }

    /// The text in search form, its words parted by one blank.
    package static func of(_ text: String) -> String { words(of: text).joined(separator: " ") }

    /// The letters of all words in UTF-8, with nothing between; quick for names in ASCII.
    static func letters(of text: String) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A: letters.append(byte - 0x20)
            case 0x41...0x5A, 0x30...0x39: letters.append(byte)
            case 0x80...: return words(of: text).flatMap(\.utf8)
            default: continue
            }
        }
        return letters
    }

    /// A word in the making.
    private struct Word {
        var letters = ""
        /// Whether the last letter was A, O or U, so that a diaeresis may still follow it.
        private var awaitsDiaeresis = false

        /// Takes a character up; false when it parts words.
        mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x308 where awaitsDiaeresis: append("E")
            case 0x300...0x36F, 0x2B0...0x2FF, 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0xAD: break
            case 0x30...0x39: letters.unicodeScalars.append(scalar)
            default: return takeLetter(scalar)
            }
            return true
        }

        private mutating func takeLetter(_ scalar: Unicode.Scalar) -> Bool {
            var base = scalar
            var (hasDiaeresis, hasRing) = (false, false)
            while let parts = LatinPairs.parted(base) {
                base = parts.base
                hasDiaeresis = hasDiaeresis || parts.mark.value == 0x308
                hasRing = hasRing || parts.mark.value == 0x30A
            }
            guard let letter = SearchForm.letter(base) else { return false }
            append(letter)
            switch letter {
            case "A" where hasDiaeresis, "O" where hasDiaeresis, "U" where hasDiaeresis:
                append("E")
            case "A" where hasRing: append("A")
            case "A", "O", "U": awaitsDiaeresis = true
            default: break
            }
            return true
        }

        private mutating func append(_ letter: String) {
            letters += letter
            awaitsDiaeresis = false
        }
    }

    /// The letters for one without marks; nil when it is no letter.
    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "A"..."Z": return String(scalar)
        case "a"..."z": return Unicode.Scalar(scalar.value - 0x20).map { String($0) }
        case "ß", "ẞ": return "SS"
        case "Æ", "æ": return "AE"
        case "Œ", "œ", "Ø", "ø": return "OE"
        case "Þ", "þ": return "TH"
        case "Ĳ", "ĳ": return "IJ"
        case "Ð", "ð", "Đ", "đ": return "D"
        case "Ħ", "ħ": return "H"
        case "ı", "Ɨ", "ɨ": return "I"
        case "ĸ": return "K"
        case "Ł", "ł", "Ŀ", "ŀ": return "L"
        case "Ŋ", "ŋ", "ŉ": return "N"
        case "Ŧ", "ŧ": return "T"
        case "Ƈ", "ƈ": return "C"
        case "Ə", "ə": return "E"
        case "Ǥ", "ǥ": return "G"
        case "Ʒ", "ʒ": return "Z"
        default:
            return scalar.properties.isAlphabetic ? scalar.properties.uppercaseMapping : nil
        }
    }
}

import StrictJSON

// What can be wrong with JSON that somebody hands in.
extension JSONError {
    /// The fault with its place, in the language of this run.
    var spoken: String {
        let field = path.description
        let place =
            if let position {
                Texts.lineAndColumn(position.line, position.column)
            } else {
                field
            }
        return place.isEmpty ? reason.spoken : "\(place): \(reason.spoken)"
    }
}

extension JSONError.Reason {
    /// The fault in the language of this run.
    var spoken: String {
        switch self {
        case .tooLarge: Texts.say(de: "zu groß", en: "too large")
        case .byteOrderMark:
            Texts.say(
                de: "beginnt mit einer Bytemarke (BOM); ohne sie speichern",
                en: "begins with a byte order mark; save it without")
        case .invalidUTF8: Texts.say(de: "kein gültiges UTF-8", en: "not valid UTF-8")
        case .unexpectedEnd: Texts.say(de: "endet zu früh", en: "ends too early")
        case .unexpectedCharacter:
            Texts.say(de: "ein Zeichen, das hier nicht stehen kann", en: "a character out of place")
        case .trailingContent: Texts.say(de: "danach steht noch etwas", en: "something follows")
        case .controlCharacter: Texts.say(de: "ein Steuerzeichen", en: "a control character")
        case .badEscape: Texts.say(de: "eine falsche Maskierung", en: "a wrong escape")
        case .loneSurrogate:
            Texts.say(de: "ein halbes Zeichen", en: "half of a character")
        case .notAnInteger:
            Texts.say(de: "hier ist eine ganze Zahl nötig", en: "a whole number is needed here")
        case .leadingZero:
            Texts.say(de: "eine Zahl mit führender Null", en: "a number with a leading zero")
        case .negativeZero: Texts.say(de: "minus null", en: "minus zero")
        case .integerTooBig: Texts.say(de: "die Zahl ist zu groß", en: "the number is too big")
        case .duplicateKey: Texts.say(de: "steht zweimal da", en: "stands there twice")
        case .tooDeep: Texts.say(de: "zu tief verschachtelt", en: "nested too deeply")
        case .missingMember: Texts.say(de: "fehlt", en: "is missing")
        case .unknownMember:
            Texts.say(
                de: "ist unbekannt oder ein unbekanntes Wort", en: "is unknown, or an unknown word")
        case .wrongType: Texts.say(de: "hat die falsche Art", en: "has the wrong type")
        case .outOfRange: Texts.say(de: "ist nicht möglich", en: "is not possible")
        }
    }
}

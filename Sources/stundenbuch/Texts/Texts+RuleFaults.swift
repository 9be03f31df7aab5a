import CardRules

// What can be wrong with a rule file, and what to do about it.
extension Texts {
    static func lineAndColumn(_ line: Int, _ column: Int) -> String {
        say(de: "Zeile \(line), Spalte \(column)", en: "line \(line), column \(column)")
    }
    static func mayStandThere(_ asked: String) -> String {
        say(de: "Möglich ist dort: \(asked)", en: "Possible there: \(asked)")
    }
    static var saveWithoutMark: String {
        say(
            de: "Die Datei als „UTF-8 ohne BOM“ speichern",
            en: "Save the file as 'UTF-8 without BOM'")
    }

    static func fault(_ code: RuleError.Code) -> String {
        switch code {
        case .unreadable: say(de: "kein gültiges JSON", en: "not valid JSON")
        case .missingMember: say(de: "eine Angabe fehlt", en: "a member is missing")
        case .unknownMember:
            say(de: "eine Angabe, die es hier nicht gibt", en: "a member that is unknown here")
        case .wrongType: say(de: "ein Wert der falschen Art", en: "a value of the wrong type")
        case .outOfRange: say(de: "Zahl außerhalb der Grenzen", en: "number out of range")
        case .unknownWord: say(de: "unbekanntes Wort", en: "unknown word")
        case .badText: say(de: "unzulässiger Text", en: "text not allowed")
        case .badDay: say(de: "kein Kalendertag", en: "no day of the calendar")
        case .contradiction: say(de: "Widerspruch in der Datei", en: "the file contradicts itself")
        case .duplicate: say(de: "doppelt", en: "named twice")
        case .empty: say(de: "leere Liste", en: "empty list")
        case .unknownInterpretation:
            say(de: "Auslegung nicht angegeben", en: "interpretation not given")
        case .unknownCriterion:
            say(de: "Voraussetzung nicht angegeben", en: "criterion not given")
        case .unknownReference:
            say(de: "Bezugswert nicht bekannt", en: "reference value not known")
        }
    }

    /// What to do where no list of what may stand there helps.
    static func remedy(_ code: RuleError.Code, _ detail: String) -> String {
        switch code {
        case .missingMember: say(de: "Die Angabe ergänzen", en: "Add the member")
        case .unknownMember:
            say(
                de: "Die Angabe streichen oder ihren Namen berichtigen",
                en: "Remove the member or mend its name")
        case .wrongType:
            say(
                de: "Texte in Anführungszeichen, ganze Zahlen und true ohne",
                en: "Texts in quotes, whole numbers and true without")
        case .duplicate: say(de: "Eines der beiden streichen", en: "Remove one of the two")
        case .empty:
            say(
                de: "Mindestens ein Element angeben, oder die Liste weglassen",
                en: "Give at least one element, or leave the list out")
        case .unknownInterpretation:
            say(
                de: "„\(detail)“ unter interpretations angeben",
                en: "Give '\(detail)' under interpretations")
        case .unknownCriterion:
            say(
                de: "Ein Kürzel aus condition nennen, nicht „\(detail)“",
                en: "Name a code of the condition, not '\(detail)'")
        case .unknownReference:
            say(
                de: "„\(detail)“ mit stundenbuch reference set eintragen",
                en: "Record '\(detail)' with stundenbuch reference set")
        case .contradiction:
            say(
                de: "Eine der beiden Angaben ändern oder streichen",
                en: "Change or remove one of the two")
        case .unreadable, .outOfRange, .unknownWord, .badText, .badDay:
            say(de: "Die Datei an dieser Stelle berichtigen", en: "Mend the file at that place")
        }
    }

    static func clash(_ clash: RuleError.Clash, _ names: String) -> String {
        switch clash {
        case .standsAlone:
            say(
                de: "\(names) duldet nichts neben sich", en: "\(names) stands alone in its object")
        case .endsBeforeItBegins: say(de: "endet, bevor es beginnt", en: "ends before it begins")
        case .hasAnAmount:
            say(
                de: "\(names) hat einen Betrag und soll doch nicht zählen",
                en: "\(names) has an amount and does not count")
        case .together:
            say(de: "\(names) schließen einander aus", en: "\(names) exclude each other")
        case .windowIsNoYear:
            say(
                de: "per_year braucht einen Zeitraum von einem Jahr",
                en: "per_year needs a window of one year")
        case .atLeastBeside:
            say(
                de: "more_than und at_least schließen einander aus",
                en: "more_than and at_least exclude each other")
        case .writesFalse:
            say(
                de: "statt false wird die Angabe weggelassen",
                en: "the member is left out instead of writing false")
        case .matchesNobody:
            say(de: "\(names) trifft auf niemanden zu", en: "\(names) matches nobody")
        case .lastBandHasWhen:
            say(
                de: "die letzte Gruppe ist für alle übrigen und hat kein when",
                en: "the last band is for everybody else and has no when")
        case .averageOfWholeTenure:
            say(
                de: "die ganze Dauer erlaubt nur Summe oder Tage",
                en: "a whole tenure answers a sum or days only")
        case .daysOfSome:
            say(
                de: "Tage werden über alle Träger gezählt",
                en: "days are counted over all organisations")
        case .overlapping where names.isEmpty:
            say(de: "überschneidet sich mit einem anderen", en: "overlaps another")
        case .overlapping:
            say(de: "überschneidet sich mit \(names)", en: "overlaps \(names)")
        case .draftIsDecided:
            say(de: "ein Entwurf ist nicht beschlossen", en: "a draft is not decided")
        case .bindingBase:
            say(
                de: "\(names) gilt überall und lässt sich nicht ersetzen",
                en: "\(names) is binding everywhere and cannot be replaced")
        case .anotherAmount:
            say(
                de: "\(names) hat in dieser Zeit schon einen anderen Betrag",
                en: "\(names) has another amount at that time")
        }
    }
}

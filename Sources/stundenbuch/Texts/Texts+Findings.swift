import Intake

// What can be wrong with a list, in words.
extension FindingCode {
    /// The finding in the language of this run.
    var spoken: String {
        switch self {
        case .emptyFile:
            Texts.say(
                de: "die Datei hat keine Zeile mit Text",
                en: "the file has no line with text")
        case .spreadsheetFile:
            Texts.say(
                de: "eine Arbeitsmappe, wo Text stehen soll: als .xlsx oder CSV speichern",
                en: "a workbook where text should be: save it as .xlsx or CSV")
        case .hiddenRow:
            Texts.say(
                de: "so viele Zeilen sind ausgeblendet und wurden mitgelesen",
                en: "so many rows are hidden and were read as well")
        case .formulaWithoutValue:
            Texts.say(
                de: "die Formel ist noch nicht berechnet: in Excel öffnen und speichern",
                en: "the formula was not calculated yet: open and save it in Excel")
        case .fileTruncated:
            Texts.say(
                de: "die letzte Zeile bricht ab",
                en: "the last line breaks off")
        case .fieldTooLong:
            Texts.say(
                de: "eine Zelle hat mehr als 64 KiB",
                en: "a cell has more than 64 KiB")
        case .lineTooLong:
            Texts.say(
                de: "eine Zeile hat mehr als 1 MiB",
                en: "a row has more than 1 MiB")
        case .tooManyColumns:
            Texts.say(
                de: "eine Zeile hat mehr als 256 Zellen",
                en: "a row has more than 256 cells")
        case .unterminatedQuote:
            Texts.say(
                de: "das Anführungszeichen dieser Zeile endet nie",
                en: "the quote on this line never ends")
        case .strayQuote:
            Texts.say(
                de: "ein Anführungszeichen steht, wo keines stehen kann",
                en: "a quote stands where none can")
        case .nulByte:
            Texts.say(
                de: "die Zeile enthält ein Nullbyte",
                en: "the row holds a zero byte")
        case .invalidEncoding:
            Texts.say(
                de: "die Zeile ist kein UTF-8, die Datei davor schon",
                en: "the row is not UTF-8, the file before was")
        case .undefinedByte:
            Texts.say(
                de: "ein Byte, das es in Windows-1252 nicht gibt",
                en: "a byte that Windows-1252 does not define")
        case .wrongNumberOfCells:
            Texts.say(
                de: "die Zeile hat eine andere Zahl von Zellen als die Überschriften",
                en: "the row has another number of cells than the headings")
        case .unknownHeading:
            Texts.say(
                de: "die Spalte wird nicht gelesen",
                en: "the column is not read")
        case .missingHeading:
            Texts.say(
                de: "eine nötige Spalte fehlt",
                en: "a required column is missing")
        case .duplicateHeading:
            Texts.say(
                de: "zwei Spalten bedeuten dasselbe",
                en: "two columns mean the same")
        case .profileHeadingMissing:
            Texts.say(
                de: "diese Spalte des Profils fehlt in der Datei",
                en: "the file lacks this column of the profile")
        case .yearMissing:
            Texts.say(
                de: "weder Überschrift noch Titel nennen das Jahr",
                en: "neither heading nor title name the year")
        case .monthMissing:
            Texts.say(
                de: "die Spalten sind Tage, aber weder Titel noch Blatt nennen den Monat",
                en: "the columns are days, but neither title nor sheet name the month")
        case .titleRow: Texts.say(de: "Titel, übergangen", en: "title, left out")
        case .sumRow: Texts.say(de: "Summenzeile, übergangen", en: "row of sums, left out")
        case .signatureRow:
            Texts.say(de: "Unterschriftszeile, übergangen", en: "line for signatures, left out")
        case .noteRow: Texts.say(de: "Anmerkung, übergangen", en: "remark, left out")
        case .headingsAgain:
            Texts.say(de: "Überschriften noch einmal, übergangen", en: "headings again, left out")
        case .leftOut:
            Texts.say(de: "nach dem Profil übergangen", en: "left out as the profile says")
        case .secondTable:
            Texts.say(
                de: "mehrere Tabellen mit diesen Überschriften: eine auswählen oder alle lesen",
                en: "several tables with these headings: choose one, or read all")
        case .furtherTable:
            Texts.say(de: "eine weitere Tabelle, mitgelesen", en: "one more table, read as well")
        case .tableLeftOut:
            Texts.say(de: "eine Tabelle, nicht gewählt", en: "a table, not chosen")
        case .noSuchTable:
            Texts.say(de: "so viele Tabellen gibt es nicht", en: "there are not so many tables")
        case .sumDiffers:
            Texts.say(
                de: "die Liste nennt diese Summe, gezählt ist die vorgeschlagene",
                en: "the list states this sum, the suggested one is counted")
        case .valueMissing:
            Texts.say(
                de: "die Zelle darf nicht leer sein",
                en: "the cell must not be empty")
        case .textTooLong: Texts.say(de: "der Text ist zu lang", en: "the text is too long")
        case .characterNotAllowed:
            Texts.say(
                de: "ein Zeichen, das Namen nicht haben",
                en: "a character that names do not have")
        case .controlCharacter:
            Texts.say(
                de: "ein unsichtbares oder steuerndes Zeichen",
                en: "a hidden or control character")
        case .mojibake:
            Texts.say(
                de: "UTF-8, das als Windows-1252 gelesen wurde",
                en: "UTF-8 that was read as Windows-1252")
        case .spreadsheetError:
            Texts.say(
                de: "ein Fehlerwert der Tabellenkalkulation",
                en: "an error value of the spreadsheet")
        case .scientificNotation:
            Texts.say(
                de: "die Tabellenkalkulation hat eine lange Zahl gerundet",
                en: "the spreadsheet rounded a long number")
        case .notRecorded:
            Texts.say(
                de: "gelesen, aber ohne Platz neben einem anderen Wert",
                en: "read, but without a place beside another value")
        case .lostLeadingZero:
            Texts.say(
                de: "die führende Null ging verloren",
                en: "the leading zero was lost")
        case .unknownWord:
            Texts.say(
                de: "das Wort ist keines der bekannten",
                en: "the word is none of the known ones")
        case .season:
            Texts.say(
                de: "eine Jahreszeit hat keine festen Tage; Monate oder Anfang, Mitte, Ende nennen",
                en: "a season has no fixed days; name months, or early, mid, late")
        case .notADay: Texts.say(de: "kein Tag erkannt", en: "no day recognised")
        case .impossibleDay: Texts.say(de: "diesen Tag gibt es nicht", en: "there is no such day")
        case .twoDigitYear:
            Texts.say(
                de: "ein Jahr braucht vier Ziffern",
                en: "a year needs four digits")
        case .dayNotExact:
            Texts.say(
                de: "hier ist ein genauer Tag nötig",
                en: "an exact day is needed here")
        case .serialDate:
            Texts.say(
                de: "die Zahl einer Tabellenkalkulation für einen Tag",
                en: "a spreadsheet's number for a day")
        case .notAYear: Texts.say(de: "kein Jahr erkannt", en: "no year recognised")
        case .endsBeforeItBegins:
            Texts.say(
                de: "das Ende liegt vor dem Anfang",
                en: "the end stands before the beginning")
        case .spanLeavesYear:
            Texts.say(
                de: "der Zeitraum verlässt sein Kalenderjahr: bitte aufteilen",
                en: "the span leaves its calendar year: split it")
        case .notAClockTime: Texts.say(de: "keine Uhrzeit erkannt", en: "no time of day recognised")
        case .clockReversed:
            Texts.say(
                de: "das Ende liegt nicht nach dem Anfang: an Mitternacht aufteilen",
                en: "the end is not after the beginning: split at midnight")
        case .clockNeedsADay:
            Texts.say(
                de: "Uhrzeiten brauchen einen genauen Tag",
                en: "clock times need one exact day")
        case .notADuration: Texts.say(de: "keine Dauer erkannt", en: "no length of time recognised")
        case .dateInsteadOfHours:
            Texts.say(
                de: "von der Tabellenkalkulation in ein Datum verwandelt",
                en: "turned into a date by the spreadsheet")
        case .ambiguousNumber:
            Texts.say(
                de: "drei Nachkommastellen können Tausender sein",
                en: "three decimals may be thousands")
        case .thousandsSeparator:
            Texts.say(
                de: "eine Zahl mit Tausenderzeichen",
                en: "a number with separated thousands")
        case .mixedDecimals:
            Texts.say(
                de: "die Datei mischt Dezimalkomma und Dezimalpunkt",
                en: "the file mixes decimal commas and dots")
        case .notWholeMinutes:
            Texts.say(
                de: "keine ganzen Minuten",
                en: "no whole number of minutes")
        case .notWholeNumber:
            Texts.say(
                de: "hier ist eine ganze Zahl nötig",
                en: "a whole number is needed")
        case .negative: Texts.say(de: "negativ", en: "negative")
        case .zero: Texts.say(de: "null", en: "zero")
        case .tooLarge:
            Texts.say(
                de: "größer, als ein Eintrag sein kann",
                en: "larger than an entry can be")
        case .amountWithoutUnit:
            Texts.say(
                de: "der Betrag braucht seine Währung",
                en: "the amount needs its currency")
        case .durationsDiffer:
            Texts.say(
                de: "Minuten, Stunden und Uhrzeiten widersprechen sich",
                en: "minutes, hours and clock contradict each other")
        case .notAMunicipalityKey:
            Texts.say(
                de: "kein Gemeindeschlüssel mit 8 Ziffern",
                en: "no municipality key of 8 digits")
        case .notAPostalCode:
            Texts.say(
                de: "keine Postleitzahl mit 5 Ziffern",
                en: "no postal code of 5 digits")
        case .municipalityDiffers: Texts.municipalityDiffers
        case .severalMunicipalities: Texts.severalMunicipalities
        case .townNotAtPostalCode: Texts.townNotAtPostalCode
        case .postalCodeNotInTable: Texts.postalCodeNotInTable
        case .unknownPerson:
            Texts.say(
                de: "diese Person ist nicht bekannt",
                en: "this person is not known")
        case .personNotMatched:
            Texts.say(
                de: "niemand ist damit sicher gemeint: ein Name allein genügt nie",
                en: "nobody is meant for certain: a name alone is never enough")
        case .leftOutByChoice:
            Texts.say(
                de: "ausgelassen, wie in der Zuordnung gewählt",
                en: "left out, as chosen in the resolution file")
        case .personMergedAway:
            Texts.say(
                de: "diese Person ist in einer anderen aufgegangen",
                en: "this person was merged into another one")
        case .choiceNotProposed:
            Texts.say(
                de: "gewählt, aber nicht vorgeschlagen: bitte noch einmal ansehen",
                en: "chosen but not proposed: look again")
        case .unknownOrganisation:
            Texts.say(
                de: "dieser Träger ist nicht bekannt",
                en: "this organisation is not known")
        case .unknownProject:
            Texts.say(
                de: "dieses Projekt ist nicht bekannt",
                en: "this project is not known")
        case .unknownProgramme:
            Texts.say(
                de: "dieses Programm ist nicht bekannt",
                en: "this programme is not known")
        case .unknownContact:
            Texts.say(
                de: "dieser Kontakt ist nicht bekannt",
                en: "this contact is not known")
        case .differsFromLedger:
            Texts.say(
                de: "unter dieser Nummer steht im Journal anderes",
                en: "the ledger has something else under this key")
        case .repeatedInFile:
            Texts.say(
                de: "dieselbe Nummer steht weiter oben mit anderem",
                en: "the same key stands further up with something else")
        case .decidedBeforeLedger:
            Texts.say(
                de: "vor diesem Journal entschieden, aber nicht als übernommen eingelesen",
                en: "decided before this ledger, but not imported as taken over")
        case .refusedByLedger:
            Texts.say(
                de: "kann nicht eingetragen werden",
                en: "cannot be recorded")
        case .markedImplausible:
            Texts.say(
                de: "eingetragen, aber unplausibel: zählt erst nach Anerkennung",
                en: "recorded, but implausible: counts only when accepted")
        case .possibleCorrection:
            Texts.say(
                de: "sieht aus wie die Berichtigung eines früheren Eintrags",
                en: "looks like the correction of an earlier entry")
        case .overlapsDelivery:
            Texts.say(
                de: "wurde für diese Zeit schon gemeldet",
                en: "was reported for this time already")
        }
    }
}

extension Finding.Severity {
    /// The severity in the language of this run.
    var spoken: String {
        switch self {
        case .error: Texts.say(de: "Fehler", en: "error")
        case .notice: Texts.say(de: "Hinweis", en: "notice")
        }
    }
}

/// Why a list, a line or a value was not taken as it stands; the raw words are stable.
package enum FindingCode: String, CaseIterable, Sendable {
    // The file and its lines
    case emptyFile = "empty_file"
    case spreadsheetFile = "spreadsheet_file"
    case hiddenRow = "hidden_row"
    case formulaWithoutValue = "formula_without_value"
    case fileTruncated = "file_truncated"
    case fieldTooLong = "field_too_long"
    case lineTooLong = "line_too_long"
    case tooManyColumns = "too_many_columns"
    case unterminatedQuote = "unterminated_quote"
    case strayQuote = "stray_quote"
    case nulByte = "nul_byte"
    case invalidEncoding = "invalid_encoding"
    case undefinedByte = "undefined_byte"
    case wrongNumberOfCells = "wrong_number_of_cells"
    // The headings
    case unknownHeading = "unknown_heading"
    case missingHeading = "missing_heading"
    case duplicateHeading = "duplicate_heading"
    // Any value
    case valueMissing = "value_missing"
    case textTooLong = "text_too_long"
    case characterNotAllowed = "character_not_allowed"
    case controlCharacter = "control_character"
    case mojibake
    case spreadsheetError = "spreadsheet_error"
    case scientificNotation = "scientific_notation"
    case notRecorded = "not_recorded"
    case lostLeadingZero = "lost_leading_zero"
    case unknownWord = "unknown_word"
    // Days and times
    case notADay = "not_a_day"
    case impossibleDay = "impossible_day"
    case twoDigitYear = "two_digit_year"
    case dayNotExact = "day_not_exact"
    case serialDate = "serial_date"
    case season
    case notAYear = "not_a_year"
    case endsBeforeItBegins = "ends_before_it_begins"
    case spanLeavesYear = "span_leaves_year"
    case notAClockTime = "not_a_clock_time"
    case clockReversed = "clock_reversed"
    case clockNeedsADay = "clock_needs_a_day"
    // Amounts
    case notADuration = "not_a_duration"
    case dateInsteadOfHours = "date_instead_of_hours"
    case ambiguousNumber = "ambiguous_number"
    case thousandsSeparator = "thousands_separator"
    case mixedDecimals = "mixed_decimals"
    case notWholeMinutes = "not_whole_minutes"
    case notWholeNumber = "not_whole_number"
    case negative
    case zero
    case tooLarge = "too_large"
    case amountWithoutUnit = "amount_without_unit"
    case durationsDiffer = "durations_differ"
    // Keys
    case notAMunicipalityKey = "not_a_municipality_key"
    case notAPostalCode = "not_a_postal_code"
    // Against the ledger
    case unknownPerson = "unknown_person"
    case unknownOrganisation = "unknown_organisation"
    case unknownProject = "unknown_project"
    case unknownProgramme = "unknown_programme"
    case unknownContact = "unknown_contact"
    case differsFromLedger = "differs_from_ledger"
    case repeatedInFile = "repeated_in_file"
    case decidedBeforeLedger = "decided_before_ledger"
    case refusedByLedger = "refused_by_ledger"
    case markedImplausible = "marked_implausible"
    // Against earlier deliveries
    case possibleCorrection = "possible_correction"
    case overlapsDelivery = "overlaps_delivery"
}

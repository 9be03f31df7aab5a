import Engagement

/// Official keys of digits, from which spreadsheets like to take the leading zero.
enum OfficialKey {
    /// The eight digits of a municipality (AGS).
    static func municipality(_ text: String) throws(ValueFault) -> MunicipalityKey {
        if let key = MunicipalityKey(text) { return key }
        if text.utf8.count == 7, let key = MunicipalityKey("0\(text)") {
            throw ValueFault(.lostLeadingZero, suggestion: key.text)
        }
        throw ValueFault(.notAMunicipalityKey)
    }

    /// The five digits of a German postal code; codes of other countries are refused.
    static func postalCode(_ text: String) throws(ValueFault) -> String {
        guard Digits.isAll(text) else { throw ValueFault(.notAPostalCode) }
        if text.utf8.count == 4 { throw ValueFault(.lostLeadingZero, suggestion: "0\(text)") }
        guard text.utf8.count == 5 else { throw ValueFault(.notAPostalCode) }
        return text
    }
}

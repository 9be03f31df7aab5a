import Engagement

extension RowCells {
    /// The municipality that postal code and town lead to, where the row states none.
    ///
    /// The row is taken as it stands: what does not fit is a notice that names the choices.
    mutating func located(_ row: ListedPerson, _ places: PlaceTable) -> MunicipalityKey? {
        guard let code = row.postalCode else { return nil }
        let answer = places.find(postalCode: code, town: row.town)
        if let stated = row.residence {
            let fitting = places.municipalities(at: code)
            if !fitting.isEmpty, !fitting.contains(where: { $0.key == stated }) {
                note(.municipalityDiffers, .residence, fitting)
            }
            return nil
        }
        let heading = row.town == nil ? Heading.postalCode : .town
        switch answer {
        case .found(let place): return place.key
        case .several(let choices): note(.severalMunicipalities, heading, choices)
        case .otherTown(let choices): note(.townNotAtPostalCode, heading, choices)
        case .unknownCode(let choices): note(.postalCodeNotInTable, .postalCode, choices)
        }
        return nil
    }

    private mutating func note(
        _ code: FindingCode, _ heading: Heading, _ choices: [PlaceTable.Municipality]
    ) {
        let suggestion = choices.isEmpty ? nil : PlaceTable.text(of: choices)
        add(ValueFault(code, suggestion: suggestion), heading, severity: .notice)
    }
}

extension PlaceTable {
    /// Choices as a finding names them, the first eight of them.
    package static func text(of choices: [Municipality]) -> String {
        let named = choices.prefix(8).map(\.text).joined(separator: ", ")
        return choices.count > 8 ? named + ", …" : named
    }
}

import Engagement
import Intake

extension TypedHome {
    /// The home with the municipality that its postal code and town lead to, where none was typed
    /// and it is another one than before; what does not fit is said beside the answer.
    func located(_ table: PlaceTable, before: MunicipalityKey?) -> TypedHome {
        guard let postalCode else { return self }
        if let residence {
            let fitting = table.municipalities(at: postalCode)
            if !fitting.isEmpty, !fitting.contains(where: { $0.key == residence }) {
                TypedHome.say(Texts.municipalityDiffers, fitting)
            }
            return self
        }
        var home = self
        switch table.find(postalCode: postalCode, town: town) {
        case .found(let place):
            if place.key != before { home.residence = place.key }
        case .several(let choices): TypedHome.say(Texts.severalMunicipalities, choices)
        case .otherTown(let choices): TypedHome.say(Texts.townNotAtPostalCode, choices)
        case .unknownCode(let choices): TypedHome.say(Texts.postalCodeNotInTable, choices)
        }
        return home
    }

    /// Postal code and town are personal here, so that only the choices are said.
    private static func say(
        _ fact: @autoclosure () -> String, _ choices: [PlaceTable.Municipality]
    ) {
        let named = choices.isEmpty ? "" : ": " + PlaceTable.text(of: choices)
        Output.aside(Texts.hintOfPlace(fact() + named))
    }
}

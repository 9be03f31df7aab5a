import Engagement

extension RowCells {
    /// The row of an organisation; nil when something speaks against it.
    mutating func organisation() -> ListedOrganisation? {
        let id = require(.id, PlainText.short)
        let name = require(.name, PlainText.name)
        let category = read(.category, PlainText.short)
        let seat = read(.seat, OfficialKey.municipality)
        let founded = read(.founded, VagueDayText.read)
        let nonprofit = read(.nonprofit, Words.truth)
        let legalForm = read(.legalForm, PlainText.short)
        guard isClean, let id, let name else { return nil }
        return ListedOrganisation(
            id: id, name: name, category: category, seat: seat, founded: founded,
            nonprofit: nonprofit, legalForm: legalForm)
    }

    /// The row of a person; nil when something speaks against it.
    mutating func person(_ places: PlaceTable?) -> ListedPerson? {
        let id = require(.id, PlainText.short)
        let givenNames = read(.givenNames, PlainText.name)
        let familyName = require(.familyName, PlainText.name)
        let born = read(.born, DayText.exact)
        let residence = read(.residence, OfficialKey.municipality)
        let street = read(.street, PlainText.name)
        let postalCode = read(.postalCode, OfficialKey.postalCode)
        let town = read(.town, PlainText.name)
        let district = read(.district, PlainText.short)
        let email = read(.email, PlainText.short)
        let phone = read(.phone, PlainText.short)
        guard isClean, let id, let familyName else { return nil }
        var person = ListedPerson(
            id: id, givenNames: givenNames, familyName: familyName, born: born,
            residence: residence, street: street, postalCode: postalCode, town: town,
            district: district, email: email, phone: phone)
        person.located = places.flatMap { located(person, $0) }
        return person
    }

    /// The row of an engagement; nil when something speaks against it.
    mutating func engagement() -> ListedEngagement? {
        let id = read(.id, PlainText.short)
        let person = whom()
        let organisation = require(.organisation, PlainText.short)
        var since = since()
        let activity = text(.activity, beside: &since, PlainText.short)
        let place = read(.place, OfficialKey.municipality)
        let district = read(.district, PlainText.short)
        let until = read(.until, VagueDayText.read)
        let function = text(.function, beside: &since, PlainText.any)
        if let since, let until, until.span.last < since.span.first {
            add(ValueFault(.endsBeforeItBegins), .until)
        }
        guard isClean, let person, let organisation else { return nil }
        return ListedEngagement(
            id: id, person: person, organisation: organisation, activity: activity,
            place: place, district: district, since: since, until: until, function: function)
    }
}

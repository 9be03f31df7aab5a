package import Engagement

/// Hours of every volunteer.
package enum HoursByPerson: HoursSums {
    /// The stored name.
    package static let name = "hours_by_person"
    /// Nobody of a group is named.
    package static let sumsGroups = false
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> PersonID {
        PersonID(stream.serial)
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<PersonID> {
        HoursFold(for: HoursByPerson.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<PersonID> { HoursLines<PersonID>() }
}

/// Hours given for every organisation.
package enum HoursByOrganisation: HoursSums {
    /// The stored name.
    package static let name = "hours_by_organisation"
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> OrganisationID {
        entry.organisation
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<OrganisationID> {
        HoursFold(for: HoursByOrganisation.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<OrganisationID> { HoursLines<OrganisationID>() }
}

/// Hours of every activity, by its code.
package enum HoursByActivity: HoursSums {
    /// The stored name.
    package static let name = "hours_by_activity"
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> KeyText {
        KeyText(entry.activity)
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<KeyText> {
        HoursFold(for: HoursByActivity.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<KeyText> { HoursLines<KeyText>() }
}

/// Hours in every municipality.
package enum HoursByPlace: HoursSums {
    /// The stored name.
    package static let name = "hours_by_place"
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> PlaceSubject {
        PlaceSubject(entry.place)
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<PlaceSubject> {
        HoursFold(for: HoursByPlace.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<PlaceSubject> { HoursLines<PlaceSubject>() }
}

/// Hours in every district of every municipality.
package enum HoursByDistrict: HoursSums {
    /// The stored name.
    package static let name = "hours_by_district"
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> DistrictSubject {
        DistrictSubject(entry.place, entry.district)
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<DistrictSubject> {
        HoursFold(for: HoursByDistrict.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<DistrictSubject> { HoursLines<DistrictSubject>() }
}

/// Hours for every project; those for none stand under serial 0.
package enum HoursByProject: HoursSums {
    /// The stored name.
    package static let name = "hours_by_project"
    /// The subject of an entry.
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> ProjectID {
        entry.project ?? ProjectID(0)
    }
    /// An empty fold of steps into rows.
    package static func fold(byYear: Bool) -> HoursFold<ProjectID> {
        HoursFold(for: HoursByProject.self, byYear: byYear)
    }
    /// An empty list of stored rows.
    package static func lines() -> HoursLines<ProjectID> { HoursLines<ProjectID>() }
}

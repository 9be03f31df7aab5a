package import Engagement

/// Hours of every volunteer.
package enum HoursByPerson: HoursSums {
    package static let name = "hours_by_person"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> PersonID {
        PersonID(stream.serial)
    }
}

/// Hours given for every organisation.
package enum HoursByOrganisation: HoursSums {
    package static let name = "hours_by_organisation"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> OrganisationID {
        entry.organisation
    }
}

/// Hours of every activity, by its code.
package enum HoursByActivity: HoursSums {
    package static let name = "hours_by_activity"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> KeyText {
        KeyText(entry.activity)
    }
}

/// Hours in every municipality.
package enum HoursByPlace: HoursSums {
    package static let name = "hours_by_place"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> PlaceSubject {
        PlaceSubject(entry.place)
    }
}

/// Hours in every district of every municipality.
package enum HoursByDistrict: HoursSums {
    package static let name = "hours_by_district"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> DistrictSubject {
        DistrictSubject(entry.place, entry.district)
    }
}

/// Hours for every project; those for none stand under serial 0.
package enum HoursByProject: HoursSums {
    package static let name = "hours_by_project"
    package static func subject(of entry: HoursFacts, in stream: StreamID) -> ProjectID {
        entry.project ?? ProjectID(0)
    }
}

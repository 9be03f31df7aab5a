package import Engagement

extension PersonID: HoursSubject {}
extension OrganisationID: HoursSubject {}
extension ProjectID: HoursSubject {}
extension KeyText: HoursSubject {}

/// A municipality in a key, or that none was stated.
package struct PlaceSubject: HoursSubject {
    /// The municipality; nil sorts first.
    package var place: MunicipalityKey?

    /// The place of hours.
    package init(_ place: MunicipalityKey?) { self.place = place }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(place?.number ?? 0) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        let number: UInt32 = try reader.fixed()
        place = MunicipalityKey(number: number)
        guard place != nil || number == 0 else { throw .badNumber }
    }

    package static func < (left: PlaceSubject, right: PlaceSubject) -> Bool {
        (left.place?.number ?? 0) < (right.place?.number ?? 0)
    }
}

/// A district (Ortsteil, Quartier) of a municipality: two towns may both have a Nordstadt.
package struct DistrictSubject: HoursSubject {
    /// The municipality.
    package var place: PlaceSubject
    /// The district; empty when it was not stated.
    package var district: KeyText

    /// A district of a place.
    package init(_ place: MunicipalityKey?, _ district: String?) {
        self.place = PlaceSubject(place)
        self.district = KeyText(district)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(place, district) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        place = try reader.take()
        district = try reader.take()
    }

    package static func < (left: DistrictSubject, right: DistrictSubject) -> Bool {
        left.place == right.place ? left.district < right.district : left.place < right.place
    }
}

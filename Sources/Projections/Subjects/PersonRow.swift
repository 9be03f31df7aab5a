package import Engagement

/// What is known of a volunteer; every text that names the person is sealed.
package struct PersonDetails: Details {
    /// Given names.
    package var givenNames: Sealed?
    /// Family name.
    package var familyName: Sealed?
    /// Day of birth.
    package var born: Sealed?
    /// Where the person lives.
    package var home: Home?
    /// Electronic mail address.
    package var email: Sealed?
    /// Telephone number.
    package var phone: Sealed?

    /// Nothing known.
    package init() {}

    /// These details under the other ones.
    package func overlaid(by other: PersonDetails) -> PersonDetails {
        var result = self
        result.givenNames = other.givenNames ?? givenNames
        result.familyName = other.familyName ?? familyName
        result.born = other.born ?? born
        result.home = other.home ?? home
        result.email = other.email ?? email
        result.phone = other.phone ?? phone
        return result
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(givenNames, familyName, born, home, email, phone)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        givenNames = try reader.take()
        familyName = try reader.take()
        born = try reader.take()
        home = try reader.take()
        email = try reader.take()
        phone = try reader.take()
    }
}

/// A volunteer.
package struct PersonRow: GrowingRow {
    /// The registration, with its position in the ledger.
    package var registered: Noted<Position>?
    /// Whether the registration was entered in error.
    package var isInError = false
    /// Names, birth, home and reach, with their changes and corrections.
    package var history = History<PersonDetails>()
    /// What was said of the day of death.
    package var deaths: [Noted<VagueDay>] = []
    /// What was said of a block of the address.
    package var blocks: [Noted<AddressBlock>] = []
    /// Consents that were given and taken back.
    package var consentSteps: [Noted<ConsentStep>] = []
    /// Into whom the person was merged.
    package var mergers: [Noted<PersonID>] = []
    /// Which mergers were wrong.
    package var separations: [Noted<Revision>] = []

    /// Nobody known.
    package init() {}

    /// The day of death, as it was said last.
    package var died: VagueDay? { deaths.last?.value }

    /// The person that goes on in place of this one.
    package var mergedInto: PersonID? {
        mergers.last { merger in !separations.contains { $0.value == merger.revision } }?.value
    }

    /// Whether nothing is known.
    package var isEmpty: Bool { self == PersonRow() }

    /// Removes what the event said; the registration stays as one entered in error.
    mutating func undo(_ target: Revision) {
        if registered?.revision == target { isInError = true }
        history.undo(target)
        deaths.undo(target)
        blocks.undo(target)
        consentSteps.undo(target)
        mergers.undo(target)
        separations.undo(target)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(registered, isInError, history, deaths, blocks, consentSteps)
        writer.put(mergers, separations)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        registered = try reader.take()
        isInError = try reader.take()
        history = try reader.take()
        deaths = try reader.take()
        blocks = try reader.take()
        consentSteps = try reader.take()
        mergers = try reader.take()
        separations = try reader.take()
    }
}

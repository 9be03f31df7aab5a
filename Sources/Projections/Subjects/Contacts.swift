package import Engagement

/// Every contact and signatory by serial.
package enum Contacts: Projection {
    /// The stored name.
    package static let name = "contacts"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.contact
    /// What names a row.
    package typealias Key = ContactID
    /// What a row holds.
    package typealias Row = ContactRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .contact(let event) = recorded.event,
            let contact = ContactID(recorded.stream)
        else { return }
        rows.grow(contact) { $0.note(event, of: recorded) }
    }
}

/// What is known of a contact.
package struct ContactDetails: Details {
    /// The name.
    package var name: Sealed?
    /// The function, as Vorsitz.
    package var function: Sealed?
    /// For which organisation.
    package var organisation: OrganisationID?
    /// Electronic mail address.
    package var email: Sealed?
    /// Telephone number.
    package var phone: Sealed?
    /// The volunteer who is the same human being.
    package var person: PersonID?

    /// Nothing known.
    package init() {}

    /// These details under the other ones.
    package func overlaid(by other: ContactDetails) -> ContactDetails {
        var result = self
        result.name = other.name ?? name
        result.function = other.function ?? function
        result.organisation = other.organisation ?? organisation
        result.email = other.email ?? email
        result.phone = other.phone ?? phone
        result.person = other.person ?? person
        return result
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(name, function, organisation, email, phone, person)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        name = try reader.take()
        function = try reader.take()
        organisation = try reader.take()
        email = try reader.take()
        phone = try reader.take()
        person = try reader.take()
    }

    fileprivate init(_ said: ContactRegistered) {
        name = said.name
        function = said.function
        organisation = said.organisation
        email = said.email
        phone = said.phone
        person = said.person
    }

    fileprivate init(_ said: ContactChanged) {
        name = said.name
        function = said.function
        email = said.email
        phone = said.phone
        person = said.person
    }
}

/// A contact or signatory.
package struct ContactRow: GrowingRow {
    /// The position of the registration.
    package var registered: Position?
    /// Name, function and reach, with their changes.
    package var history = History<ContactDetails>()
    /// The first day on which the contact answers for nothing.
    package var ended: Day?

    /// Nobody known.
    package init() {}

    fileprivate mutating func note(_ event: ContactEvent, of recorded: Recorded) {
        switch event {
        case .registered(let said):
            registered = recorded.position
            history.state(ContactDetails(said), from: nil, at: recorded.revision)
        case .changed(let said):
            history.state(ContactDetails(said), from: said.from, at: recorded.revision)
        case .ended(let said): ended = said.from
        }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(registered, history, ended) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        registered = try reader.take()
        history = try reader.take()
        ended = try reader.take()
    }
}

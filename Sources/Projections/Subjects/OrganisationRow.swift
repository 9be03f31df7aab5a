package import Engagement

/// What is known of an organisation.
package struct OrganisationDetails: Details {
    /// Its name.
    package var name: String?
    /// Its field, as `sport`.
    package var category: String?
    /// Its seat.
    package var seat: MunicipalityKey?
    /// When it was founded.
    package var founded: VagueDay?
    /// Whether it is recognised as non-profit (gemeinnützig).
    package var nonprofit: Bool?
    /// Its legal form, as `e. V.`.
    package var legalForm: String?

    /// Nothing known.
    package init() {}

    /// These details under the other ones.
    package func overlaid(by other: OrganisationDetails) -> OrganisationDetails {
        var result = self
        result.name = other.name ?? name
        result.category = other.category ?? category
        result.seat = other.seat ?? seat
        result.founded = other.founded ?? founded
        result.nonprofit = other.nonprofit ?? nonprofit
        result.legalForm = other.legalForm ?? legalForm
        return result
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(name, category, seat, founded, nonprofit, legalForm)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        name = try reader.take()
        category = try reader.take()
        seat = try reader.take()
        founded = try reader.take()
        nonprofit = try reader.take()
        legalForm = try reader.take()
    }
}

/// Who carries on from which day.
package struct Successor: Equatable, RowValue {
    /// The first day of the other.
    package var from: Day
    /// The other.
    package var organisation: OrganisationID

    /// A successor from a day on.
    package init(from: Day, organisation: OrganisationID) {
        self.from = from
        self.organisation = organisation
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(from, organisation) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        from = try reader.take()
        organisation = try reader.take()
    }
}

/// An organisation.
package struct OrganisationRow: GrowingRow {
    /// The registration, with its position in the ledger.
    package var registered: Noted<Position>?
    /// Whether the registration was entered in error.
    package var isInError = false
    /// Name, field, seat and form, with their changes and corrections.
    package var history = History<OrganisationDetails>()
    /// Who carries on.
    package var successors: [Noted<Successor>] = []
    /// The first days without it, as they were said.
    package var dissolutions: [Noted<Day>] = []

    /// No organisation known.
    package init() {}

    /// The first day without it, as it was said last.
    package var dissolved: Day? { dissolutions.last?.value }

    /// Who carries on, as it was said last.
    package var successor: Successor? { successors.last?.value }

    /// Whether nothing is known.
    package var isEmpty: Bool { self == OrganisationRow() }

    /// Removes what the event said; the registration stays as one entered in error.
    mutating func undo(_ target: Revision) {
        if registered?.revision == target { isInError = true }
        history.undo(target)
        successors.undo(target)
        dissolutions.undo(target)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(registered, isInError, history, successors, dissolutions)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        registered = try reader.take()
        isInError = try reader.take()
        history = try reader.take()
        successors = try reader.take()
        dissolutions = try reader.take()
    }
}

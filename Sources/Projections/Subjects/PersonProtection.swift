package import Engagement

/// What was said of a block of the person's address (Auskunftssperre).
package struct AddressBlock: Equatable, RowValue {
    /// The first day of the block, or the first day without it.
    package var from: Day
    /// The last day of the block, when that is known.
    package var until: Day?
    /// Whether the block ended.
    package var isLifted: Bool

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(from, until, isLifted) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        from = try reader.take()
        until = try reader.take()
        isLifted = try reader.take()
    }

    init(_ said: AddressBlockNoted) {
        (from, until, isLifted) = (said.from, said.until, false)
    }

    init(_ said: AddressBlockLifted) {
        (from, until, isLifted) = (said.from, nil, true)
    }
}

/// A consent to a use of personal data, given or taken back.
package struct ConsentStep: Equatable, RowValue {
    /// What was consented to.
    package var purpose: String
    /// The day of the declaration.
    package var on: Day
    /// Whether the consent was given; else it was taken back.
    package var isGiven: Bool

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(purpose, on, isGiven) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        purpose = try reader.take()
        on = try reader.take()
        isGiven = try reader.take()
    }

    init(_ purpose: String, _ on: Day, isGiven: Bool) {
        self.purpose = purpose
        self.on = on
        self.isGiven = isGiven
    }
}

/// A consent as it stands.
package struct Consent: Equatable, Sendable {
    /// What was consented to.
    package let purpose: String
    /// The day on which it was given.
    package let given: Day
    /// The day on which it was taken back; nil while it holds.
    package internal(set) var withdrawn: Day?
}

extension PersonRow {
    /// The block of the address that holds on a day: its first day, and its last one when that is
    /// known.
    package func addressBlock(on day: Day) -> (from: Day, until: Day?)? {
        var block: (from: Day, until: Day?)?
        for said in blocks.map(\.value) where said.from <= day {
            block = said.isLifted ? nil : (said.from, said.until)
        }
        guard let held = block, held.until.map({ day <= $0 }) ?? true else { return nil }
        return held
    }

    /// The consents in the order in which they were given.
    package var consents: [Consent] {
        var consents: [Consent] = []
        for step in consentSteps.map(\.value) {
            if step.isGiven {
                consents.append(Consent(purpose: step.purpose, given: step.on))
            } else if let index = consents.lastIndex(where: { $0.purpose == step.purpose }) {
                consents[index].withdrawn = step.on
            }
        }
        return consents
    }

    /// Whether a consent to the purpose holds on a day.
    package func consents(to purpose: String, on day: Day) -> Bool {
        consents.contains { consent in
            consent.purpose == purpose && consent.given <= day
                && consent.withdrawn.map { day < $0 } ?? true
        }
    }
}

package import Engagement

extension EventKind: StoredWord {}
extension EvidenceGrade: StoredWord {}
extension AllowanceKind: StoredWord {}
extension AllowanceStated: StoredWord {}
extension ApplicationKind: StoredWord {}
extension Decision: StoredWord {}
extension Exactness: StoredWord {}
extension FindingAnswer: StoredWord {}
extension Mark: StoredWord {}
extension Outcome: StoredWord {}

extension Day: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.zigzag(Int64(daysSince1970)) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let days = Int32(exactly: try reader.zigzag()) else { throw .badNumber }
        self.init(daysSince1970: days)
    }
}

extension DaySpan: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(first, last) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let span = DaySpan(from: try reader.take(), to: try reader.take()) else {
            throw .badNumber
        }
        self = span
    }
}

extension VagueDay: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(span, written) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(span: try reader.take(), written: try reader.take())
    }
}

extension Minutes: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.zigzag(count) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(try reader.zigzag())
    }
}

extension Cents: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.zigzag(count) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(try reader.zigzag())
    }
}

extension MunicipalityKey: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(number) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let key = MunicipalityKey(number: try reader.take()) else { throw .badNumber }
        self = key
    }
}

extension Sealed: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.fixed(owner.raw)
        writer.put(key, box)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let owner = StreamID(raw: try reader.fixed()) else { throw .unknownWord }
        self.init(owner: owner, key: try reader.take(), box: Array(try reader.block()))
    }
}

extension Home: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(residence, district, street, postalCode, town)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(
            residence: try reader.take(), district: try reader.take(),
            street: try reader.take(), postalCode: try reader.take(), town: try reader.take())
    }
}

extension Signatory: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(contact, signed, stampSeen) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self.init(
            contact: try reader.take(), signed: try reader.take(), stampSeen: try reader.take())
    }
}

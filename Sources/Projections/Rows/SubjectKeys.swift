package import Engagement

/// A subject by its serial; in a sum, serial 0, which nothing has, stands for "not stated".
extension SubjectID where Self: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(serial) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { self.init(try reader.fixed()) }
}

extension PersonID: ProjectionKey {}
extension OrganisationID: ProjectionKey {}
extension ProjectID: ProjectionKey {}
extension ProgrammeID: ProjectionKey {}
extension ContactID: ProjectionKey {}
extension ActorID: ProjectionKey {}

extension CardID: ProjectionKey {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(serial) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { self.init(try reader.fixed()) }
}

/// An event as the key of a row: the stream's eight bytes, then those of the revision.
extension EventName: ProjectionKey {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.fixed(stream.raw)
        writer.fixed(revision)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let stream = StreamID(raw: try reader.fixed()) else { throw .unknownWord }
        self.init(stream, try reader.fixed())
    }
}

internal import CExpat

/// Takes what stands in an XML part, in its order.
protocol XMLSink: AnyObject {
    /// An element begins; the tag is lent for this call.
    func start(_ tag: XMLTag) throws(SpreadsheetError)
    /// An element ends; the tag is lent for this call and has no attributes.
    func end(_ tag: XMLTag) throws(SpreadsheetError)
    /// Text of the innermost element, perhaps not all of it.
    func text(_ bytes: Span<UInt8>) throws(SpreadsheetError)
}

/// Reads an XML part piece by piece into a sink.
///
/// Documents with a DOCTYPE are refused, and with them every entity but the five of XML itself.
@safe final class XMLStream {
    private let parser: XML_Parser
    private let sink: any XMLSink
    private let limits: WorkbookLimits
    private var part: ZipPart
    private var failure: SpreadsheetError?
    private var depth = 0
    private var bytes = 0
    /// How many bytes there had been when something last came of them.
    private var bytesAtLastEvent = 0
    /// Whether the part was read to its end.
    private(set) var isOver = false

    private static let pieceBytes: Int32 = 1 << 16

    init(
        _ part: consuming ZipPart, into sink: any XMLSink, limits: WorkbookLimits
    ) throws(SpreadsheetError) {
        guard let parser = unsafe XML_ParserCreate(nil) else {
            throw SpreadsheetError(.outOfMemory, part: part.name)
        }
        unsafe self.parser = unsafe parser
        self.sink = sink
        self.limits = limits
        self.part = part
        listen()
    }

    deinit { unsafe XML_ParserFree(parser) }

    /// Reads a whole part into a sink.
    static func read(
        _ part: consuming ZipPart, into sink: any XMLSink, limits: WorkbookLimits
    ) throws(SpreadsheetError) {
        let stream = try XMLStream(part, into: sink, limits: limits)
        while !stream.isOver { try stream.advance() }
    }

    /// Reads the next piece; the part is over when ``isOver`` says so.
    func advance() throws(SpreadsheetError) {
        guard let room = unsafe XML_GetBuffer(parser, Self.pieceBytes) else {
            throw SpreadsheetError(.outOfMemory, part: part.name)
        }
        let count = unsafe try part.read(into: room, atMost: Int(Self.pieceBytes))
        guard bytes - bytesAtLastEvent <= limits.xmlTokenBytes else {
            throw SpreadsheetError(
                .xmlTokenTooLong, part: part.name, limit: limits.xmlTokenBytes)
        }
        bytes += count
        let status = unsafe XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw failureOfExpat() }
        isOver = count == 0
    }

    private func failureOfExpat() -> SpreadsheetError {
        let isMemory = unsafe XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY
        return SpreadsheetError(isMemory ? .outOfMemory : .xmlDamaged, part: part.name)
    }
}

extension XMLStream {
    // Sound: Expat calls back only inside XML_ParseBuffer, which runs while this object lives.
    private func listen() {
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { user, name, attributes in
                guard let user = unsafe user, let name = unsafe name else { return }
                unsafe XMLStream.from(user).start(XMLTag(name, attributes))
            },
            { user, name in
                guard let user = unsafe user, let name = unsafe name else { return }
                unsafe XMLStream.from(user).end(XMLTag(name, nil))
            })
        unsafe XML_SetCharacterDataHandler(parser) { user, text, count in
            guard let user = unsafe user, let text = unsafe text else { return }
            unsafe text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                let span = unsafe UnsafeBufferPointer(start: bytes, count: Int(count)).span
                unsafe XMLStream.from(user).text(span)
            }
        }
        unsafe XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
            guard let user = unsafe user else { return }
            let stream = unsafe XMLStream.from(user)
            stream.stop(SpreadsheetError(.xmlWithDoctype, part: stream.part.name))
        }
    }

    @inline(__always)
    private static func from(_ user: UnsafeMutableRawPointer) -> XMLStream {
        unsafe Unmanaged<XMLStream>.fromOpaque(user).takeUnretainedValue()
    }

    private func start(_ tag: XMLTag) {
        guard failure == nil else { return }
        bytesAtLastEvent = bytes
        depth += 1
        guard depth <= limits.xmlDepth else {
            return stop(
                SpreadsheetError(.xmlTooDeep, part: part.name, limit: limits.xmlDepth))
        }
        do throws(SpreadsheetError) { try sink.start(tag) } catch { stop(error) }
    }

    private func end(_ tag: XMLTag) {
        guard failure == nil else { return }
        bytesAtLastEvent = bytes
        depth -= 1
        do throws(SpreadsheetError) { try sink.end(tag) } catch { stop(error) }
    }

    private func text(_ span: Span<UInt8>) {
        guard failure == nil else { return }
        bytesAtLastEvent = bytes
        do throws(SpreadsheetError) { try sink.text(span) } catch { stop(error) }
    }

    private func stop(_ error: SpreadsheetError) {
        var error = error
        error.part = error.part ?? part.name
        failure = failure ?? error
        unsafe XML_StopParser(parser, 0)
    }
}

@available(*, unavailable)
extension XMLStream: Sendable {}

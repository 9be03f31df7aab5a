import StrictJSON

/// What is read as JSON is written, and read again as the same.
func tryJSON(_ bytes: [UInt8]) {
    let value: JSONValue
    do throws(JSONError) {
        value = try JSONReader.read(bytes, limit: 1 << 16)
    } catch {
        holds(!error.description.isEmpty, "a refusal says why")
        return
    }
    let compact = Array(JSONWriter.compact(value).utf8)
    holds(again(compact) == value, "one line says the same")
    holds(again(Array(JSONWriter.indented(value).utf8)) == value, "many lines say the same")
    let path = String(decoding: bytes.suffix(16), as: UTF8.self)
    holds(JSONReader.position(of: path, in: bytes).line > 0, "a path leads to a place")
}

private func again(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONReader.read(bytes, limit: 1 << 24)
}

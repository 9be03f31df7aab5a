/// The readers that can be tried; each takes any bytes, and may answer anything but a trap.
private let readers: [String: @Sendable ([UInt8]) -> Void] = [
    "rows": tryRows, "lists": tryLists, "values": tryValues, "json": tryJSON,
    "sheets": trySheets, "workbooks": tryWorkbooks,
]

/// The reader by whose name the program was called.
private let reader: @Sendable ([UInt8]) -> Void = {
    let name = CommandLine.arguments[0].split(separator: "/").last ?? ""
    guard let reader = readers[String(name)] else {
        preconditionFailure("Call the program by the name of a reader: \(readers.keys.sorted())")
    }
    return reader
}()

/// Called by libFuzzer for each input.
@_cdecl("LLVMFuzzerTestOneInput")
func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // Sound: libFuzzer lends `count` bytes for as long as the trial lasts.
    reader(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
private typealias Trial = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
    _ trial: Trial
) -> CInt

/// Where the program begins, by the name that SwiftPM gives the entry point: libFuzzer runs until
/// its arguments say that it is enough.
@_cdecl("fuzz_main")
func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    var (count, arguments) = unsafe (count, arguments)
    return unsafe runDriver(&count, &arguments, tryOneInput)
}

/// Why the bytes of a payload are not an event of this program.
package enum CodingFailure: Error, Equatable, Sendable {
    /// The bytes hold a kind, field or stored word that this program does not know.
    case writtenByNewerProgram(String)
    /// The bytes are not what any program writes.
    case damaged(String)
}

/// One thing to look at in a list: where it stands, what it says, why, and what may be meant.
///
/// The value is what the file says and may be personal; whoever prints it escapes it.
package struct Finding: Hashable, Sendable {
    /// Whether the row can be taken all the same.
    package enum Severity: String, Sendable {
        /// The row, or the whole list, is not taken.
        case error
        /// The row is taken; somebody should know.
        case notice
    }

    /// The name of the file, as the caller calls it.
    package var file: String
    /// The line, from 1, on which the row begins; nil when it is about the file.
    package var line: Int?
    /// The column, from 1; nil when it is about the whole row or a missing column.
    package var column: Int?
    /// The heading as the file writes it, or the English one that is missing.
    package var heading: String?
    /// The value as the file writes it, at most 200 characters of it.
    package var value: String?
    /// Why.
    package var code: FindingCode
    /// What could stand there instead, or the remedy as a code or text from the data.
    package var suggestion: String?
    /// Whether the row can be taken all the same.
    package var severity: Severity

    /// A finding with all its parts; the value is cut after 200 characters.
    package init(
        file: String, line: Int?, column: Int? = nil, heading: String? = nil,
        value: String? = nil, code: FindingCode, suggestion: String? = nil,
        severity: Severity = .error
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.heading = heading
        self.value = value.map { String($0.prefix(200)) }
        self.code = code
        self.suggestion = suggestion
        self.severity = severity
    }
}

/// Why one value cannot be taken: the code, and what may be meant.
package struct ValueFault: Error, Hashable, Sendable {
    /// Why.
    package var code: FindingCode
    /// What could stand there instead.
    package var suggestion: String?

    /// A fault with what may be meant instead.
    package init(_ code: FindingCode, suggestion: String? = nil) {
        self.code = code
        self.suggestion = suggestion
    }
}

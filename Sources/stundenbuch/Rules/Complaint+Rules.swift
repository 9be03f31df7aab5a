import CardRules
import StrictJSON

extension Complaint {
    /// The complaint about a rule file or a file of reference values: the line and column of the
    /// value at fault, its path, what is wrong with it, and what may stand there.
    init(_ error: RuleError, in file: String, _ bytes: [UInt8]) {
        let place = error.fault?.position ?? JSONReader.position(of: error.path, in: bytes)
        let named = error.path.isEmpty ? "" : " (\(error.path))"
        self.init(
            .badInput, error.code.rawValue,
            "\(file), \(Texts.lineAndColumn(place.line, place.column))\(named): \(error.spoken).",
            remedy: error.remedy)
    }
}

extension RuleError {
    /// What is wrong, in the language of this run.
    fileprivate var spoken: String {
        if code == .unreadable, let fault { return fault.reason.spoken }
        if let clash { return Texts.clash(clash, asked) }
        return Texts.fault(code)
    }

    /// What to do about it, in the language of this run.
    fileprivate var remedy: String {
        if fault?.reason == .byteOrderMark { return Texts.saveWithoutMark }
        guard clash == nil, !asked.isEmpty else { return Texts.remedy(code, detail) }
        return Texts.mayStandThere(asked)
    }
}

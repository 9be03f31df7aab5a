package import StrictJSON

/// Why a rule file or a file of reference values was refused, and at which place.
package struct RuleError: Error, Hashable, Sendable {
    /// The JSON path of the value at fault, as `condition.all_of[0].window`; empty is the file.
    package let path: String
    /// What kind of fault it is.
    package let code: Code
    /// The fault in words, with the offending text where that helps.
    package let detail: String
    /// What may stand there instead, as words, bounds or a pattern; empty when there is no list.
    package let asked: String
    /// What excludes what; only with the code `contradiction`.
    package let clash: Clash?
    /// What the reader of JSON found wrong; only when the bytes are no strict JSON.
    package let fault: JSONError?

    /// The stable codes of refusal.
    package enum Code: String, CaseIterable, Sendable {
        /// The bytes are no strict JSON; the detail gives reason, line and column.
        case unreadable
        /// A required member is absent.
        case missingMember = "missing_member"
        /// A member that this version of the format does not know.
        case unknownMember = "unknown_member"
        /// A value of the wrong JSON type.
        case wrongType = "wrong_type"
        /// A number outside its range.
        case outOfRange = "out_of_range"
        /// A word that is none of those allowed at this place.
        case unknownWord = "unknown_word"
        /// A text that is empty, too long or not of the form asked for.
        case badText = "bad_text"
        /// A text that is no day of the calendar.
        case badDay = "bad_day"
        /// Two parts of the file exclude each other.
        case contradiction
        /// A name is given twice where each stands for one thing.
        case duplicate
        /// A list without elements, where that would decide everything or nothing.
        case empty
        /// A criterion points to an interpretation that the file does not have.
        case unknownInterpretation = "unknown_interpretation"
        /// Something points to a criterion that the file does not have.
        case unknownCriterion = "unknown_criterion"
        /// A criterion points to an amount that the reference values do not have.
        case unknownReference = "unknown_reference"
    }

    /// What in a file can exclude what.
    package enum Clash: String, CaseIterable, Sendable {
        case standsAlone = "stands alone in its object"
        case endsBeforeItBegins = "ends before it begins"
        case hasAnAmount = "has an amount and does not count"
        case together = "stand together"
        case windowIsNoYear = "per_year needs a window of one year"
        case atLeastBeside = "at_least stands beside it"
        case writesFalse = "leave the member out instead of writing false"
        case anotherAmount = "has another amount then"
        case matchesNobody = "matches nobody"
        case lastBandHasWhen = "the last band is for everybody else and has no when"
        case averageOfWholeTenure = "a whole tenure answers a sum or days only"
        case daysOfSome = "days are counted over all organisations"
        case overlapping = "overlaps another"
        case draftIsDecided = "a draft is not decided"
        case bindingBase = "is binding and cannot be replaced"
    }

    /// A refusal of the value at a path.
    package init(
        _ code: Code, at path: String, _ detail: String, asked: String = "",
        clash: Clash? = nil, fault: JSONError? = nil
    ) {
        self.path = path
        self.code = code
        self.detail = detail
        self.asked = asked
        self.clash = clash
        self.fault = fault
    }

    /// The refusal of a JSON reader in the words of this target.
    init(_ error: JSONError) {
        let code: Code =
            switch error.reason {
            case .missingMember: .missingMember
            case .unknownMember: .unknownMember
            case .wrongType: .wrongType
            case .outOfRange: .outOfRange
            default: .unreadable
            }
        let place = error.position.map { " at \($0.line):\($0.column)" } ?? ""
        self.init(code, at: error.path.description, error.reason.rawValue + place, fault: error)
    }
}

package import Engagement

/// A set of places by the beginnings of their municipality keys, some of them for a time only.
package struct Area: Hashable, Sendable {
    /// What belongs to it; at least one.
    package let parts: [Part]
    /// Beginnings of keys that do not belong to it, although a part holds them.
    package let except: [String]

    /// Places whose keys begin alike: 2 digits are a Land, 5 a district, 8 a town.
    package struct Part: Hashable, Sendable {
        /// The digits that the keys begin with.
        package let digits: String
        /// The first day it belongs to the area; nil is since ever.
        package let from: Day?
        /// The last day it belongs to the area; nil while no end is known.
        package let until: Day?

        func holds(_ place: MunicipalityKey, on day: Day) -> Bool {
            place.text.hasPrefix(digits) && (from ?? day) <= day && day <= (until ?? day)
        }
    }

    /// Whether a place belongs to the area on a day.
    package func accepts(_ place: MunicipalityKey, on day: Day) -> Bool {
        parts.contains { $0.holds(place, on: day) } && !except.contains { place.text.hasPrefix($0) }
    }
}

extension Area {
    /// The members `in` and `except` of a criterion.
    init(_ node: RuleNode) throws(RuleError) {
        parts = try node.member("in").distinct { node throws(RuleError) in try Part(node) }
        let except = try node.optional("except").map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try node.keyBeginning() }
        }
        self.except = except ?? []
        let digits = parts.map(\.digits)
        guard let list = try node.optional("except") else { return }
        for part in try list.elements() {
            let key = try part.keyBeginning()
            guard digits.contains(where: { key.hasPrefix($0) && key != $0 }) else {
                throw part.refusal(.matchesNobody, key)
            }
        }
    }
}

extension Area.Part {
    /// Digits alone, or `key` with `from` and `until`.
    init(_ node: RuleNode) throws(RuleError) {
        guard node.isObject else {
            self.init(digits: try node.keyBeginning(), from: nil, until: nil)
            return
        }
        try node.allowOnly(["key", "from", "until"])
        let from = try node.optional("from").map { node throws(RuleError) in try node.day() }
        let last = try node.optional("until")
        let until = try last.map { node throws(RuleError) in try node.day() }
        if let from, let until, let last, until < from { throw last.refusal(.endsBeforeItBegins) }
        self.init(digits: try node.member("key").keyBeginning(), from: from, until: until)
    }
}

extension RuleNode {
    /// The beginning of municipality keys: 2, 5 or 8 digits.
    func keyBeginning() throws(RuleError) -> String {
        let digits = try text()
        let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, [2, 5, 8].contains(digits.utf8.count) else {
            throw refusal(
                .badText, "a key has 2, 5 or 8 digits: \(digits)", asked: "15, 15001, 15001000")
        }
        let zeros = String(repeating: "0", count: 8 - digits.utf8.count)
        guard MunicipalityKey(digits + zeros) != nil else {
            throw refusal(
                .badText, "no Land begins like this: \(digits)", asked: "01 … 16")
        }
        return digits
    }
}

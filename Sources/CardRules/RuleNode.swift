import Engagement
import StrictJSON

/// A value of a rule file with its path: every reading either gives the typed thing or a
/// ``RuleError`` that names the place.
struct RuleNode {
    private let node: JSONNode

    /// The outermost value of a file of at most `limit` bytes.
    init(_ bytes: [UInt8], limit: Int) throws(RuleError) {
        do throws(JSONError) {
            node = JSONNode(try JSONReader.read(bytes, limit: limit))
        } catch {
            throw RuleError(error)
        }
    }

    private init(_ node: JSONNode) { self.node = node }

    /// The value as it was read.
    var value: JSONValue { node.value }

    /// The path of the value.
    var path: String { node.path.description }

    /// A refusal of this value.
    func refusal(
        _ code: RuleError.Code, _ detail: String, asked: String = ""
    ) -> RuleError {
        RuleError(code, at: path, detail, asked: asked)
    }

    /// A refusal because this value, or one named, excludes another.
    func refusal(_ clash: RuleError.Clash, _ names: String = "") -> RuleError {
        let detail = names.isEmpty ? clash.rawValue : "\(names) \(clash.rawValue)"
        return RuleError(.contradiction, at: path, detail, asked: names, clash: clash)
    }

    /// A member that must be there.
    func member(_ name: String) throws(RuleError) -> RuleNode {
        RuleNode(try reading { node throws(JSONError) in try node.member(name) })
    }

    /// A member that may be absent.
    func optional(_ name: String) throws(RuleError) -> RuleNode? {
        try reading { node throws(JSONError) in try node.optionalMember(name) }
            .map { RuleNode($0) }
    }

    /// Refuses every member beside these.
    func allowOnly(_ names: Set<String>) throws(RuleError) {
        try reading { node throws(JSONError) in try node.allowOnly(names) }
    }

    /// The names of the members in their order.
    func memberNames() throws(RuleError) -> [String] {
        try reading { node throws(JSONError) in try node.members().map(\.name) }
    }

    /// The elements of a list with at least one element.
    func elements() throws(RuleError) -> [RuleNode] {
        let nodes = try reading { node throws(JSONError) in try node.elements() }
        guard !nodes.isEmpty else { throw refusal(.empty, "a list without elements") }
        return nodes.map { RuleNode($0) }
    }

    /// A whole number within a range.
    func integer(_ range: ClosedRange<Int64>) throws(RuleError) -> Int64 {
        do throws(RuleError) {
            return try reading { node throws(JSONError) in try node.integer(in: range) }
        } catch {
            guard error.code == .outOfRange else { throw error }
            let (low, high) = (range.lowerBound, range.upperBound)
            throw refusal(.outOfRange, "not within \(low) to \(high)", asked: "\(low) … \(high)")
        }
    }

    /// Requires the value `true`: the member stands for itself.
    func requireTrue() throws(RuleError) {
        guard try reading({ node throws(JSONError) in try node.bool() }) else {
            throw refusal(.writesFalse)
        }
    }

    /// Whether the value is `null`.
    var isNull: Bool { node.value == .null }

    /// Whether the value is an object.
    var isObject: Bool {
        guard case .object = node.value else { return false }
        return true
    }

    /// Whether the member is there; it then says `true`.
    func flag(_ name: String) throws(RuleError) -> Bool {
        guard let member = try optional(name) else { return false }
        try member.requireTrue()
        return true
    }

    /// The distinct names of an optional list; none when it is absent.
    func names(_ member: String) throws(RuleError) -> [String] {
        let list = try optional(member).map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try node.name() }
        }
        return list ?? []
    }

    /// An optional whole number within a range.
    func optionalInteger(
        _ member: String, _ range: ClosedRange<Int64>
    ) throws(RuleError) -> Int? {
        guard let node = try optional(member) else { return nil }
        return Int(try node.integer(range))
    }

    /// A text of 1 to 2,000 characters.
    func text() throws(RuleError) -> String {
        let text = try reading { node throws(JSONError) in try node.string() }
        guard !text.isEmpty, text.count <= 2_000 else {
            throw refusal(
                .badText, "a text of 1 to 2,000 characters is asked for", asked: "1 … 2000")
        }
        return text
    }

    /// A name for machines: 1 to 64 of a-z, 0-9, `-`, `_` and `.`.
    func name() throws(RuleError) -> String {
        let text = try text()
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isPlain, text.utf8.count <= 64 else {
            throw refusal(
                .badText, "1 to 64 of a-z, 0-9, '-', '_', '.': \(text)", asked: "a-z 0-9 - _ .")
        }
        return text
    }

    /// A day written as `2019-01-01`.
    func day() throws(RuleError) -> Day {
        let text = try text()
        guard let day = Day(iso: text) else { throw refusal(.badDay, text, asked: "2019-12-31") }
        return day
    }

    /// A municipality by its eight digits.
    func municipality() throws(RuleError) -> MunicipalityKey {
        let text = try text()
        guard let key = MunicipalityKey(text) else {
            throw refusal(
                .badText, "no municipality key of eight digits: \(text)", asked: "15001000")
        }
        return key
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type
    ) throws(RuleError) -> Word where Word.RawValue == String {
        let text = try text()
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw refusal(.unknownWord, "\(text) is none of: \(words)", asked: words)
        }
        return word
    }

    /// The elements as a set of things of which none may be named twice.
    func distinct<Element: Hashable>(
        _ read: (RuleNode) throws(RuleError) -> Element
    ) throws(RuleError) -> [Element] {
        var seen: Set<Element> = []
        var list: [Element] = []
        for node in try elements() {
            let element = try read(node)
            guard seen.insert(element).inserted else {
                throw node.refusal(.duplicate, "named before in the same list")
            }
            list.append(element)
        }
        return list
    }

    private func reading<Result>(
        _ read: (JSONNode) throws(JSONError) -> Result
    ) throws(RuleError) -> Result {
        do throws(JSONError) {
            return try read(node)
        } catch {
            throw RuleError(error)
        }
    }
}

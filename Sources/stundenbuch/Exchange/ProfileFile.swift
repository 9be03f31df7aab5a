import Intake
import LMDB
import StrictJSON

/// A profile as a file: what the columns of a kind of list mean, as `Schemas/IMPORT.md` has it.
enum ProfileFile {
    static let version: Int64 = 1
    private static let mostBytes = 1 << 20

    /// Reads a profile; what it does not know it refuses with its path.
    static func read(_ path: String) throws(Complaint) -> ListProfile {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFileReader.contents(of: path, atMost: mostBytes)
        } catch {
            throw Complaint(reading: error)
        }
        do throws(JSONError) {
            return try profile(JSONNode(try JSONReader.read(bytes, limit: mostBytes)))
        } catch {
            let place = error.position ?? JSONReader.position(of: "\(error.path)", in: bytes)
            let named = error.path.components.isEmpty ? "" : " (\(error.path))"
            throw Complaint(
                .badInput, "bad_profile",
                "\(path), \(Texts.lineAndColumn(place.line, place.column))\(named): "
                    + "\(error.reason.spoken).",
                remedy: Texts.mapAnew)
        }
    }

    private static func profile(_ root: JSONNode) throws(JSONError) -> ListProfile {
        try root.allowOnly([
            "version", "list", "sheet", "rows", "table", "year", "unit", "organisation", "skip",
            "columns",
        ])
        _ = try root.member("version").integer(in: version...version)
        let list: ListKind = try word(root.member("list"))
        var columns: [ListProfile.Column] = []
        for node in try root.member("columns").elements() {
            columns.append(try column(node, list))
        }
        var profile = ListProfile(list: list, columns: columns)
        profile.sheet = try text(root, "sheet")
        profile.organisation = try text(root, "organisation")
        if let node = try given(root, "unit") { profile.unit = try word(node) }
        if let node = try given(root, "year") {
            profile.year = Int(try node.integer(in: 1_900...2_199))
        }
        if let node = try given(root, "rows") {
            guard let lines = LineRange.read(try node.string()) else {
                throw JSONError(.outOfRange, path: node.path)
            }
            profile.lines = lines
        }
        if let node = try given(root, "table") {
            guard let tables = TableChoice(try node.string()) else {
                throw JSONError(.outOfRange, path: node.path)
            }
            profile.tables = tables
        }
        for node in try given(root, "skip")?.elements() ?? [] {
            profile.skippedRows.append(try node.string())
        }
        return profile
    }

    private static func column(
        _ node: JSONNode, _ list: ListKind
    ) throws(JSONError) -> ListProfile.Column {
        try node.allowOnly(["heading", "means", "period", "activity", "order"])
        let heading = try node.member("heading").string()
        let meaning = try node.member("means")
        let word = try meaning.string()
        let period = try given(node, "period").map { node throws(JSONError) in
            guard let period = PeriodHeading(code: try node.string()) else {
                throw JSONError(.outOfRange, path: node.path)
            }
            return period
        }
        switch word {
        case "period":
            guard let period else {
                throw JSONError(.missingMember, path: node.path.appending(.member("period")))
            }
            return .init(heading: heading, meaning: .period(period))
        case "activity_hours":
            let activity = try text(node, "activity")
            return .init(heading: heading, meaning: .activity(activity ?? heading))
        case "sum": return .init(heading: heading, meaning: .subtotal(period))
        case "ignored": return .init(heading: heading, meaning: .ignored)
        default:
            guard let known = Heading(rawValue: word), list.headings.contains(known) else {
                throw JSONError(.outOfRange, path: meaning.path)
            }
            var column = ListProfile.Column(heading: heading, meaning: .heading(known))
            if known == .name, let order = try given(node, "order") {
                column.order = try Self.word(order)
            }
            return column
        }
    }

    /// A member that is there and not null.
    private static func given(_ node: JSONNode, _ name: String) throws(JSONError) -> JSONNode? {
        guard let member = try node.optionalMember(name), member.value != .null else { return nil }
        return member
    }

    private static func text(_ node: JSONNode, _ name: String) throws(JSONError) -> String? {
        try given(node, name).map { node throws(JSONError) in try node.string() }
    }

    private static func word<Word: RawRepresentable<String>>(
        _ node: JSONNode
    ) throws(JSONError) -> Word {
        guard let word = Word(rawValue: try node.string()) else {
            throw JSONError(.outOfRange, path: node.path)
        }
        return word
    }
}

extension ListProfile {
    /// The profile of a file as it was found.
    init(_ shape: ListShape, list: ListKind, sheet: String?) {
        let columns = shape.columns.filter { !$0.heading.isEmpty }.map { column in
            var kept = Column(heading: column.heading, meaning: column.meaning.everyYear)
            if kept.meaning == .heading(.name) { kept.order = NameOrder(heading: kept.heading) }
            return kept
        }
        self.init(list: list, columns: columns)
        self.sheet = sheet
        if shape.year?.origin == .option { year = shape.year?.year }
    }

    /// The profile as its file has it.
    var json: JSONValue {
        [
            "version": .integer(ProfileFile.version), "list": .string(list.rawValue),
            "sheet": JSONValue(sheet), "rows": JSONValue(lines.map(LineRange.text)),
            "table": JSONValue(tables?.text),
            "year": year.map { .integer(Int64($0)) } ?? .null, "unit": .string(unit.rawValue),
            "organisation": JSONValue(organisation),
            "skip": .array(skippedRows.map { .string($0) }),
            "columns": .array(columns.map(\.json)),
        ]
    }
}

extension JSONValue {
    fileprivate init(_ text: String?) { self = text.map { .string($0) } ?? .null }
}

extension ListProfile.Column {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("heading", .string(heading)), .init("means", .string(meaning.word)),
        ]
        switch meaning {
        case .period(let period), .subtotal(let period?):
            members.append(.init("period", .string(period.code)))
        case .activity(let name): members.append(.init("activity", .string(name)))
        case .heading(.name):
            members.append(.init("order", JSONValue(order?.rawValue)))
        default: break
        }
        return .object(members)
    }
}

extension ListShape.Meaning {
    /// The word of a profile for it.
    var word: String {
        switch self {
        case .heading(let heading): heading.rawValue
        case .period: "period"
        case .activity: "activity_hours"
        case .subtotal: "sum"
        case .unread, .ignored: "ignored"
        }
    }

    /// The same without a year, so that next year's file fits as well.
    fileprivate var everyYear: ListShape.Meaning {
        switch self {
        case .period(let period):
            period.everyYear.map { .period($0) } ?? self
        case .subtotal(let period?):
            period.everyYear.map { .subtotal($0) } ?? self
        default: self
        }
    }
}

extension PeriodHeading {
    /// The period without its year, a day also without its month; nil for a year itself.
    fileprivate var everyYear: PeriodHeading? {
        switch part {
        case .day(let day, _): PeriodHeading(.day(day, month: nil), year: nil)
        case .month, .quarter: PeriodHeading(part, year: nil)
        case .year: nil
        }
    }
}

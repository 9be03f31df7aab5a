package import Engagement

/// Which municipalities lie under which postal codes, from a table with its date and source.
///
/// A postal code may lead to several municipalities, and a municipality has many codes. The table
/// knows some states only; what it does not know may well be there.
package struct PlaceTable: Hashable, Sendable {
    /// A municipality of the table.
    package struct Municipality: Hashable, Sendable {
        /// Its official key.
        package let key: MunicipalityKey
        /// Its name, with what tells it from others: `Köthen (Anhalt)`.
        package let name: String
        /// The codes whose areas lie in it, wholly or in part, in their order.
        package let postalCodes: [String]
        let spelling: TownName

        /// Key and name, as findings name it: `15082180 Köthen (Anhalt)`.
        package var text: String { "\(key.text) \(name)" }
    }

    /// Where the table comes from.
    package private(set) var source = ""
    /// Under which licence it is passed on.
    package private(set) var licence = ""
    /// Of which month its postal codes are: `2022-11`.
    package private(set) var asOf = ""
    /// All municipalities in the order of their keys.
    package private(set) var municipalities: [Municipality] = []
    private var places: [String: [Int]] = [:]

    /// Reads a table; nil when a line of it cannot be read.
    ///
    /// Lines are `key;name;codes`, the codes parted by blanks; `# source:`, `# licence:` and
    /// `# as_of:` say where they come from, and the line of headings is passed over.
    package init?(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("#") {
                note(line.dropFirst())
            } else if line != PlaceTable.headings {
                guard let municipality = PlaceTable.municipality(line) else { return nil }
                for code in municipality.postalCodes {
                    places[code, default: []].append(municipalities.count)
                }
                municipalities.append(municipality)
            }
        }
    }

    private static let headings = "municipality;name;postal_codes"

    private mutating func note(_ remark: Substring) {
        let parts = remark.split(separator: ": ", maxSplits: 1)
        guard parts.count == 2 else { return }
        switch parts[0] {
        case " source": source = String(parts[1])
        case " licence": licence = String(parts[1])
        case " as_of": asOf = String(parts[1])
        default: break
        }
    }

    private static func municipality(_ line: Substring) -> Municipality? {
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        guard cells.count == 3, !cells[1].isEmpty, let key = MunicipalityKey(cells[0]) else {
            return nil
        }
        let codes = cells[2].split(separator: " ").map { String($0) }
        guard !codes.isEmpty, codes.allSatisfy({ $0.utf8.count == 5 && Digits.isAll($0) }) else {
            return nil
        }
        let name = String(cells[1])
        return Municipality(key: key, name: name, postalCodes: codes, spelling: TownName(name))
    }
}

extension PlaceTable {
    /// What a postal code with a town means.
    package enum Answer: Hashable, Sendable {
        /// Just this municipality.
        case found(Municipality)
        /// One of these; the town tells none of them from the others.
        case several([Municipality])
        /// The town is none of those under the code: a part of one, another spelling, or a slip.
        case otherTown([Municipality])
        /// The table does not have the code; these have such a name under other codes.
        case unknownCode([Municipality])
    }

    /// The municipality that a postal code and a town mean; without a town a code answers that
    /// lies in one municipality only.
    package func find(postalCode: String, town: String?) -> Answer {
        let candidates = municipalities(at: postalCode)
        guard !candidates.isEmpty else {
            return .unknownCode(town.map(municipalities(named:)) ?? [])
        }
        guard let town else {
            return candidates.count == 1 ? .found(candidates[0]) : .several(candidates)
        }
        let likeliest = PlaceTable.likeliest(candidates, TownName(town))
        switch likeliest.count {
        case 0: return .otherTown(candidates)
        case 1: return .found(likeliest[0])
        default: return .several(likeliest)
        }
    }

    /// The municipalities under a postal code.
    package func municipalities(at postalCode: String) -> [Municipality] {
        (places[postalCode] ?? []).map { municipalities[$0] }
    }

    /// The municipalities of that name, with or without what tells them from others.
    package func municipalities(named town: String) -> [Municipality] {
        PlaceTable.likeliest(municipalities, TownName(town))
    }

    /// Those whose names are most alike; a whole name comes before its core, and that before a
    /// part of a double name.
    private static func likeliest(
        _ candidates: [Municipality], _ town: TownName
    ) -> [Municipality] {
        let ranked = candidates.compactMap { place in
            place.spelling.likeness(of: town).map { (likeness: $0, place) }
        }
        let best = ranked.map(\.likeness).max()
        return ranked.filter { $0.likeness == best }.map(\.1)
    }
}

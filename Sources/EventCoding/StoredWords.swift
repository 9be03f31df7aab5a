import Engagement
import LedgerSchemas
import SwiftProtobuf

// Stored words: the numbers are the same on both sides, and 0 means "not said".

/// A stored word of the domain and its generated twin.
protocol StoredWord: RawRepresentable, CaseIterable where RawValue == Int32 {
    associatedtype Wire: SwiftProtobuf.Enum
}

extension StoredWord {
    var wire: Wire {
        guard let wire = Wire(rawValue: Int(rawValue)) else {
            preconditionFailure("every stored word has a number in the schema")
        }
        return wire
    }

    init(stored wire: Wire) throws(CodingFailure) {
        guard let word = Self(rawValue: Int32(wire.rawValue)) else {
            let what = "\(Self.self) \(wire.rawValue)"
            throw wire.rawValue == 0
                ? .damaged("\(what) is not said") : .writtenByNewerProgram(what)
        }
        self = word
    }
}

extension SwiftProtobuf.Enum {
    func decoded<Word: StoredWord>() throws(CodingFailure) -> Word where Word.Wire == Self {
        try Word(stored: self)
    }

    func optional<Word: StoredWord>() throws(CodingFailure) -> Word? where Word.Wire == Self {
        rawValue == 0 ? nil : try Word(stored: self)
    }
}

extension Array where Element: SwiftProtobuf.Enum {
    func decoded<Word: StoredWord>() throws(CodingFailure) -> [Word] where Word.Wire == Element {
        try decoded { word throws(CodingFailure) in try Word(stored: word) }
    }
}

extension Channel: StoredWord { typealias Wire = Stundenbuch_Channel }
extension HoursBasis: StoredWord { typealias Wire = Stundenbuch_HoursBasis }
extension EvidenceGrade: StoredWord { typealias Wire = Stundenbuch_EvidenceGrade }
extension Mark: StoredWord { typealias Wire = Stundenbuch_Mark }
extension HoursStanding: StoredWord { typealias Wire = Stundenbuch_HoursStanding }
extension AllowanceKind: StoredWord { typealias Wire = Stundenbuch_AllowanceKind }
extension AllowanceStated: StoredWord { typealias Wire = Stundenbuch_AllowanceStated }
extension ApplicationKind: StoredWord { typealias Wire = Stundenbuch_ApplicationKind }
extension Applicant: StoredWord { typealias Wire = Stundenbuch_Applicant }
extension Outcome: StoredWord { typealias Wire = Stundenbuch_Outcome }
extension Unit: StoredWord { typealias Wire = Stundenbuch_Unit }
extension Decision: StoredWord { typealias Wire = Stundenbuch_Decision }
extension FindingAnswer: StoredWord { typealias Wire = Stundenbuch_FindingAnswer }
extension Exactness: StoredWord { typealias Wire = Stundenbuch_Exactness }

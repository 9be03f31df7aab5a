package import Engagement
package import EventLog
import EventCoding

extension EventHistory {
    /// What a record means, for a verification of the log: whether it decodes, whether event 0
    /// and no other opens the ledger, whether every sealed text was sealed for this very event,
    /// and which card it is about.
    package static func meaning(
        of record: Span<UInt8>, at position: Position
    ) -> RecordMeaning {
        var meaning = RecordMeaning()
        let recorded: Recorded
        do throws(HistoryError) {
            recorded = try decode(record, at: position)
        } catch {
            meaning.faults.append(fault(error))
            if position == 0 { meaning.faults.append(openingMissing) }
            return meaning
        }
        if case .ledger(.opened) = recorded.event {
            if position > 0 { meaning.faults.append(("opened_twice", "a ledger opens once")) }
        } else if position == 0 {
            meaning.faults.append(openingMissing)
        }
        if case .ledger(.clockStepped) = recorded.event { meaning.isClockStep = true }
        if case .card(let event) = recorded.event { meaning.card = event.card.serial }
        if record.count >= RecordHeader.byteCount + leastBoxBytes {
            checkSealedTexts(recorded, record, &meaning)
        }
        return meaning
    }

    private static let openingMissing = (
        code: "opening_missing", detail: "event 0 does not open a ledger"
    )
    /// A box has a place, a nonce, a block and a tag; shorter payloads carry none.
    private static let leastBoxBytes = SealedPlace.byteCount + 1 + 12 + 32 + 16

    private static func fault(_ error: HistoryError) -> (code: String, detail: String) {
        switch error {
        case .writtenByNewerProgram(_, let what): ("written_by_newer_program", what)
        case .damaged(_, let what): ("undecodable", what)
        case .log(let error): ("undecodable", "\(error)")
        }
    }

    /// A box moved from another event still opens; its place, which opening proves, tells.
    private static func checkSealedTexts(
        _ recorded: Recorded, _ record: Span<UInt8>, _ meaning: inout RecordMeaning
    ) {
        guard let header = try? RecordHeader(record) else { return }
        for sealed in recorded.event.sealedTexts {
            guard let place = sealed.place else {
                meaning.faults.append(("sealed_malformed", "a box of \(sealed.owner.text)"))
                continue
            }
            if place.command != recorded.command || place.index != header.index {
                let owner = sealed.owner.text
                meaning.faults.append(
                    ("sealed_elsewhere", "a text of \(owner) was sealed for another event"))
            }
        }
    }
}

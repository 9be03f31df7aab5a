import Engagement
import Ledger
import Projections
import ReadModels

extension Clock {
    /// The clock of a ledger, as its event 0 says.
    init(_ ledger: Ledger) throws(Complaint) {
        guard let zone = CivilTime(rawValue: ledger.opening.timeZone) else {
            throw Complaint(
                .configuration, "time_zone", Texts.unknownTimeZone(ledger.opening.timeZone))
        }
        try self.init(timeZone: zone, isSimulated: ledger.opening.simulatedClock)
    }
}

extension Ledger {
    /// Whether an actor is registered and may still type on a day.
    func actorIsActive(_ actor: ActorID, on day: Day) throws(Complaint) -> Bool {
        do throws(LedgerError) { try catchUp() } catch { throw Complaint(error) }
        do throws(ReadModelError) {
            return try views.row(Actors.self, actor)?.isActive(on: day) ?? false
        } catch {
            throw Complaint(error)
        }
    }
}

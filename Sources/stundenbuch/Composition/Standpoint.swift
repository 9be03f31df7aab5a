import Engagement
import StrictJSON

/// For which day and on which knowledge an answer is given.
struct Standpoint {
    /// The day the answer is for (Stichtag).
    let asOf: Day
    /// How many records were known (Kenntnisstand).
    let known: TreeSize
    /// Both as every answer says them.
    let footer: Footer
}

extension Desk {
    /// The day and the knowledge that were asked for: today and everything unless said.
    func standpoint(_ times: TimeOptions) throws(Complaint) -> Standpoint {
        let known = try times.known(self)
        let day = try times.day(clock) ?? clock.today
        return Standpoint(asOf: day, known: known, footer: try footer(known: known, asOf: day))
    }
}

import Engagement
import LMDB
import Synchronization

/// What this run has recorded durably: whatever goes wrong afterwards is no reason to give the
/// command again.
enum Standing {
    private struct State {
        var records: Range<Position>?
        var isRepeatable = false
    }

    private static let state = Mutex(State())

    /// Notes the records since the beginning; a damaged page of the read models is then no reason
    /// to doubt them.
    static func note(_ records: Range<Position>) {
        state.withLock { $0.records = records }
        prepareForCrash()
    }

    /// Notes that the command adds nothing twice, as an import, whose rows know themselves again.
    static func noteRepeatable() {
        state.withLock { $0.isRepeatable = true }
    }

    /// The complaint, and what stands all the same.
    static func saying(_ complaint: Complaint) -> Complaint {
        let state = state.withLock { $0 }
        guard let records = state.records, complaint.status != .interrupted else {
            return complaint
        }
        var said = complaint
        said.recorded = records
        let last = records.upperBound - 1
        let keepsRemedy = state.isRepeatable || complaint.isAboutViews
        let (numbers, remedy) = Speech.complaining {
            (Texts.recordedAll(records.lowerBound, last), Texts.doNotRepeat(last))
        }
        said.fact = "\(numbers) \(complaint.fact)"
        if !keepsRemedy { said.remedy = remedy }
        return said
    }

    /// What the program says when a mapped file fails under it, in the language and the form of
    /// its other complaints.
    static func prepareForCrash() {
        let isJSON = Stundenbuch.wantsJSON(CommandLine.arguments)
        let log = Complaint(
            .integrity, "damaged", Texts.mappedLogFailed, remedy: Texts.stopWriting)
        let views = Complaint(
            .inputOutput, "views_unusable", Texts.mappedViewsFailed, remedy: Texts.rebuildViews)
        CrashSentence.prepare(
            saying(log).bytes(asJSON: isJSON), status: log.status.rawValue, for: .log)
        CrashSentence.prepare(
            saying(views.afterRecording).bytes(asJSON: isJSON), status: views.status.rawValue,
            for: .views)
    }
}

extension Complaint {
    /// Whether only the read models are concerned.
    var isAboutViews: Bool { code == "views_unusable" || code == "views_behind" }

    /// The same complaint with the code of one about read models that are only behind.
    fileprivate var afterRecording: Complaint {
        guard Standing.hasRecords else { return self }
        var complaint = self
        complaint.code = "views_behind"
        return complaint
    }
}

extension Standing {
    /// Whether anything was recorded.
    fileprivate static var hasRecords: Bool { state.withLock { $0.records != nil } }
}

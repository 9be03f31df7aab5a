package import CardRules
package import Engagement

/// Folds the evidence of a person forward from one tree size to the next.
///
/// Each record is taken up once, unless it became known in between that two streams are the same
/// person or are not: then the fold begins anew, because corrections reach across all of them.
struct EvidenceFold {
    private let file: PersonRecords
    private let stream: StreamID
    private var union: PersonUnion?
    private var next = 0
    private var evidence: PersonEvidence

    /// Nothing is taken up yet; `stream` is the person's own.
    init(_ file: PersonRecords, of stream: StreamID) {
        self.file = file
        self.stream = stream
        evidence = PersonEvidence(PersonID(stream.serial))
    }

    /// What was known at a tree size, which is not below that of the call before.
    mutating func evidence(at size: TreeSize) -> PersonEvidence {
        let known = file.union(with: stream, at: size)
        if known != union {
            (union, next) = (known, 0)
            evidence = PersonEvidence(known.person)
        }
        while next < file.records.count, file.records[next].position < size {
            let recorded = file.records[next]
            if known.streams.contains(recorded.stream) { evidence.take(recorded) }
            next += 1
        }
        return evidence
    }
}

extension PersonRecords {
    /// What was known at a tree size of the person whose own stream this is.
    package func evidence(of person: PersonID, at size: TreeSize) -> PersonEvidence {
        var fold = EvidenceFold(self, of: person.stream)
        return fold.evidence(at: size)
    }
}

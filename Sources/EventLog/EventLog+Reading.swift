import LMDB
package import MerkleLog

extension EventLog {
    /// Lends the records from a position up to a tree size, in order, until the closure returns
    /// false.
    ///
    /// Reads in slices, so that no transaction lasts long.
    package func scan(
        from start: UInt64, to size: UInt64,
        _ body: (_ position: UInt64, _ record: Span<UInt8>) throws(LogError) -> Bool
    ) throws(LogError) {
        var next = start
        while next < size {
            let end = min(size, next + EventLog.sliceRecords)
            guard try slice(from: next, to: end, body) else { return }
            next = end
        }
    }

    private func slice(
        from start: UInt64, to end: UInt64,
        _ body: (_ position: UInt64, _ record: Span<UInt8>) throws(LogError) -> Bool
    ) throws(LogError) -> Bool {
        var expected = start
        var failure: LogError?
        var goesOn = true
        try read { transaction throws(LogError) in
            do throws(LMDBError) {
                try transaction.forEach(in: events, from: start) { key, record in
                    guard expected < end else { return false }
                    guard key.count == 8, bigEndian(key, 0, 8) == expected else {
                        failure = .damaged(expected, "the record is missing")
                        return false
                    }
                    do throws(LogError) {
                        goesOn = try body(expected, record)
                    } catch {
                        failure = error
                        return false
                    }
                    expected += 1
                    return goesOn
                }
            } catch {
                throw .storage(error)
            }
        }
        if let failure { throw failure }
        if goesOn, expected < end { throw .damaged(expected, "the record is missing") }
        return goesOn
    }

    /// The root of the tree over the first records; the size is at most the log's.
    package func root(at size: UInt64) throws(LogError) -> Digest {
        try read { transaction throws(LogError) in
            try TreeReader.root(at: size) { request throws(LogError) in
                try hashes(request, transaction)
            }
        }
    }

    /// The proof that a record is in the tree of a size.
    package func inclusionProof(
        of position: UInt64, at size: UInt64
    ) throws(LogError) -> InclusionProof {
        try read { transaction throws(LogError) in
            try TreeReader.inclusionProof(of: position, at: size) { request throws(LogError) in
                try hashes(request, transaction)
            }
        }
    }

    /// The proof that the tree of one size is the beginning of that of a larger one.
    package func consistencyProof(
        from old: UInt64, to new: UInt64
    ) throws(LogError) -> ConsistencyProof {
        try read { transaction throws(LogError) in
            try TreeReader.consistencyProof(from: old, to: new) { request throws(LogError) in
                try hashes(request, transaction)
            }
        }
    }

    private func hashes(
        _ request: TreeRead, _ transaction: borrowing ReadTransaction
    ) throws(LogError) -> [Digest] {
        switch request {
        case .leafHashes(let range): try leaves(range, transaction)
        case .rows(let level, let indices): try rows(level, indices, transaction)
        }
    }

    private func leaves(
        _ range: Range<UInt64>, _ transaction: borrowing ReadTransaction
    ) throws(LogError) -> [Digest] {
        var found: [Digest] = []
        do throws(LMDBError) {
            for position in range {
                let leaf: Digest? = try transaction.withValue(at: position, in: events) { record in
                    if let record { TreeHash.leaf(record) } else { nil }
                }
                if let leaf { found.append(leaf) }
            }
        } catch {
            throw .storage(error)
        }
        guard found.count == range.count else {
            throw .damaged(range.lowerBound, "records of the tree are missing")
        }
        return found
    }

    private func rows(
        _ level: UInt8, _ indices: Range<UInt64>, _ transaction: borrowing ReadTransaction
    ) throws(LogError) -> [Digest] {
        var found: [Digest] = []
        do throws(LMDBError) {
            for index in indices {
                let key = TreeRow.key(level: level, index: index)
                let row: Digest? = try transaction.withValue(for: key.span, in: tree) { value in
                    if let value { Digest(value) } else { nil }
                }
                if let row { found.append(row) }
            }
        } catch {
            throw .storage(error)
        }
        guard found.count == indices.count else {
            throw .damaged(nil, "rows of the tree at level \(level) are missing or malformed")
        }
        return found
    }
}

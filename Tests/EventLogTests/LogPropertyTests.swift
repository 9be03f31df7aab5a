import MerkleLog
import TestSupport
import Testing

@testable import EventLog

/// Random batches against a model that keeps every record in memory.
struct LogPropertyTests {
    private struct Model {
        var leaves: [Digest] = []
        var heads: [UInt64: StreamHead] = [:]

        mutating func take(_ record: [UInt8], of stream: UInt64) {
            let revision = heads[stream].map { $0.revision + 1 } ?? 0
            heads[stream] = StreamHead(position: UInt64(leaves.count), revision: revision)
            leaves.append(TreeHash.leaf(record.span))
        }
    }

    @Test func `size, heads and roots are those of a model, whatever is appended or refused`()
        throws
    {
        let seed = UInt64.random(in: .min ... .max)
        print("log against model: seed \(seed)")
        var random = SplitMix(seed: seed)
        for _ in 0..<6 { try run(&random, "seed \(seed)") }
    }

    private func run(_ random: inout SplitMix, _ comment: Comment) throws {
        let trial = try TrialLog()
        var model = Model()
        var roots: [UInt64: Digest] = [:]
        for batch in 0..<25 {
            let commands = (0..<UInt64.random(in: 0...40, using: &random)).map { number in
                randomCommand(UInt64(batch) << 32 | number, &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                let wrong = ExpectedStream(stream: 2 << 56 | 1, nextRevision: .max)
                let now = reading(Int64(batch))
                #expect(trial.refusal(commands, expecting: [wrong], at: now) != nil, comment)
            } else {
                let receipt = try trial.append(commands, at: Int64(batch))
                try take(receipt, trial, &model)
            }
            let size = UInt64(model.leaves.count)
            #expect(try trial.log.size() == size, comment)
            roots[size] = naiveRoot(model.leaves[...])
            #expect(try trial.log.frontier().root == roots[size], comment)
        }
        for (stream, head) in model.heads {
            #expect(try trial.log.head(of: stream) == head, comment)
        }
        for (size, root) in roots { #expect(try trial.log.root(at: size) == root, comment) }
        #expect(try trial.findings() == [], comment)
    }

    private func randomCommand(_ number: UInt64, _ random: inout SplitMix) -> PendingCommand {
        var made = command(number)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let stream =
                UInt64.random(in: 2...4, using: &random) << 56
                | UInt64.random(in: 1...5, using: &random)
            let count = Int.random(in: 0...90, using: &random)
            let payload = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            made.records.append(PendingRecord(kind: 401, stream: stream, payload: payload))
        }
        return made
    }

    private func take(_ receipt: AppendReceipt, _ trial: TrialLog, _ model: inout Model) throws {
        #expect(receipt.first == UInt64(model.leaves.count))
        for position in receipt.first..<(receipt.first + receipt.count) {
            let record = try trial.record(position)
            model.take(record, of: try RecordHeader(record.span).stream)
        }
    }
}

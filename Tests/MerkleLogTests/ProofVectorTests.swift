import Foundation
import MerkleLog
import Testing

/// Published RFC 6962 and 9162 proofs, valid and spoiled.
///
/// They are not part of the repository; the tests look for a folder beside the checkout and are
/// reported as skipped when it is missing.
struct ProofVectorTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/vectors")

    private static let isPresent = FileManager.default.fileExists(atPath: folder.path())
    private static let whySkipped: Comment = "the folder of vectors is not beside the checkout"

    private struct Inclusion: Decodable {
        let name: String
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: Data?
        let leafHash: Data?
        let proof: [Data]?
        let wantErr: Bool
    }

    private struct Consistency: Decodable {
        let name: String
        let size1: UInt64
        let size2: UInt64
        let root1: Data?
        let root2: Data?
        let proof: [Data]?
        let wantErr: Bool
    }

    /// A hash in the vectors that has another length than 32 bytes.
    private struct NoDigest: Error {}

    @Test(.enabled(if: isPresent, whySkipped))
    func `published inclusion proofs are judged as published`() throws {
        let cases = try vectors(Inclusion.self, in: "merkle-inclusion.jsonl")
        for vector in cases {
            let isAccepted = holds {
                try InclusionProof(hashes: (vector.proof ?? []).map { Array($0) }).verify(
                    leaf: digest(vector.leafHash), index: vector.leafIdx,
                    size: vector.treeSize, root: digest(vector.root))
            }
            #expect(isAccepted != vector.wantErr, "\(vector.name)")
        }
    }

    @Test(.enabled(if: isPresent, whySkipped))
    func `published consistency proofs are judged as published`() throws {
        let cases = try vectors(Consistency.self, in: "merkle-consistency.jsonl")
        var refusedForItsRoots: [String] = []
        for vector in cases {
            let isAccepted = holds {
                try ConsistencyProof(hashes: (vector.proof ?? []).map { Array($0) }).verify(
                    oldSize: vector.size1, oldRoot: digest(vector.root1),
                    newSize: vector.size2, newRoot: digest(vector.root2))
            }
            let hasRoots = vector.root1?.count == 32 && vector.root2?.count == 32
            if !hasRoots && !vector.wantErr {
                refusedForItsRoots.append(vector.name)
            }
            #expect(isAccepted == (hasRoots && !vector.wantErr), "\(vector.name)")
        }
        // This one is published as valid with 12 bytes of text in the place of both roots.
        #expect(
            refusedForItsRoots
                == ["consistency/additional/sizes-are-equal-one-and-proof-is-empty"])
    }

    /// The file's lines, decoded; at least one.
    private func vectors<Vector: Decodable>(
        _ type: Vector.Type, in file: String
    ) throws -> [Vector] {
        let url = ProofVectorTests.folder.appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let lines = text.split(separator: "\n")
        let decoded = try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
        try #require(!decoded.isEmpty)
        return decoded
    }

    private func digest(_ data: Data?) throws -> Digest {
        guard let digest = Digest(Array(data ?? Data())) else { throw NoDigest() }
        return digest
    }

    private func holds(_ check: () throws -> Void) -> Bool {
        do {
            try check()
            return true
        } catch {
            return false
        }
    }
}

/// The way from a leaf to the root, shared by both verifications.
///
/// `index` and `last` are the RFC's `fn` and `sn`: the node on the way and the last node of its
/// row.
struct ProofWalk {
    /// On which side of the way the next hash of the proof lies.
    enum Side {
        case left, right
    }

    private var index: UInt64
    private var last: UInt64

    init(index: UInt64, last: UInt64) {
        self.index = index
        self.last = last
    }

    /// Goes up while the way comes from the right, where the old tree needs no proof.
    mutating func skipOddRows() {
        while index & 1 == 1 {
            ascend()
        }
    }

    /// Goes up past one hash of the proof; throws if the root is already reached.
    mutating func step() throws(TreeError) -> Side {
        guard last > 0 else { throw .proofTooLong }
        defer { ascend() }
        guard index & 1 == 1 || index == last else { return .right }
        // A node without a right neighbour rises until it is one.
        while index & 1 == 0 && index != 0 {
            ascend()
        }
        return .left
    }

    /// Throws unless the root is reached.
    func finish() throws(TreeError) {
        guard last == 0 else { throw .proofTooShort }
    }

    private mutating func ascend() {
        index >>= 1
        last >>= 1
    }
}

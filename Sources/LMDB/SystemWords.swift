internal import CLMDB

/// What liblmdb or the system call a code of theirs, for faults that this program has no words for.
package enum SystemWords {
    /// The sentence for a code of liblmdb, negative, or an errno, positive.
    package static func of(_ code: Int32) -> String {
        // Sound: the library gives a text that ends with zero and is not changed while it is read.
        unsafe String(cString: mdb_strerror(code))
    }
}

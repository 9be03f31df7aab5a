import Dispatch
import Glibc
import Synchronization

/// Work that is shared by the processors of this machine.
enum Processors {
    /// Applies a function to as many parts of an array as there are processors, in order; a short
    /// array stays whole.
    static func share<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ work: @escaping @Sendable (ArraySlice<Element>) -> Result
    ) -> [Result] {
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let count = elements.count < 1_000 ? 1 : min(8, processors)
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { part in
            let (start, end) = (part, part + 1)
            let range = elements.count * start / count..<elements.count * end / count
            let result = work(elements[range])
            results.withLock { $0[part] = result }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}

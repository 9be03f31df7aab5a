import Dispatch
import Glibc
import Synchronization

/// Work that is shared by the processors of this machine.
enum Processors {
    /// What a function gives for each element of an array, in order; the first failure ends it.
    static func collect<Element: Sendable, Found: Sendable, Failure: Error>(
        _ elements: [Element], _ work: @escaping @Sendable (Element) throws(Failure) -> Found
    ) throws(Failure) -> [Found] {
        let parts = share(elements) { part -> Result<[Found], Failure> in
            var found: [Found] = []
            found.reserveCapacity(part.count)
            do throws(Failure) {
                for element in part { found.append(try work(element)) }
            } catch {
                return .failure(error)
            }
            return .success(found)
        }
        var all: [Found] = []
        for part in parts { all += try part.get() }
        return all
    }

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

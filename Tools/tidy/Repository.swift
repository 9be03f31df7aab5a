import Foundation

/// Reads the files that belong to the repository from the disk.
struct Repository {
    let root: URL

    /// In a checkout the tracked and the new files that are not ignored; elsewhere all files but
    /// those of builds.
    func files() throws -> [SourceFile] {
        let paths = try checkedOutPaths() ?? pathsOnDisk()
        let files = paths.sorted().compactMap(file(at:))
        guard !files.isEmpty else { throw RepositoryError.unreadable(root.path) }
        return files
    }

    /// A file that was removed but is still tracked, a folder or a dangling link yields nil.
    private func file(at path: String) -> SourceFile? {
        guard let bytes = try? Data(contentsOf: root.appendingPathComponent(path)) else {
            return nil
        }
        return SourceFile(path: path, text: String(bytes: bytes, encoding: .utf8) ?? "")
    }

    private func checkedOutPaths() throws -> [String]? {
        let mark = root.appendingPathComponent(".git").path
        guard FileManager.default.fileExists(atPath: mark) else { return nil }
        let git = Process()
        let output = Pipe()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = [
            "git", "-C", root.path, "ls-files", "-z", "--cached", "--others", "--exclude-standard",
        ]
        git.standardOutput = output
        try git.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { throw RepositoryError.gitFailed(root.path) }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private func pathsOnDisk() throws -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: root.path) else {
            throw RepositoryError.unreadable(root.path)
        }
        var paths: [String] = []
        while let path = walk.nextObject() as? String {
            if path.hasPrefix(".build") {
                walk.skipDescendants()
            } else {
                paths.append(path)
            }
        }
        return paths
    }
}

/// Why the files of a repository cannot be listed.
enum RepositoryError: Error, CustomStringConvertible {
    case gitFailed(String)
    case unreadable(String)

    var description: String {
        switch self {
        case .gitFailed(let root):
            "git cannot list the files of \(root); run `git -C \(root) status` to see why"
        case .unreadable(let root):
            "\(root) holds no file that can be read; name the top of the repository"
        }
    }
}

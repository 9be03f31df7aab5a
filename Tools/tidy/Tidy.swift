import Foundation

/// `tidy [root]`: holds the house rules against the repository.
///
/// Exits with 0 if there is nothing to find, with 1 after printing all findings, and with 66 if
/// the repository cannot be read.
@main
struct Tidy {
    static func main() {
        let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
        do {
            let files = try Repository(root: root).files()
            let found = findings(of: houseRules, in: files)
            for finding in found { print(finding) }
            guard found.isEmpty else { exit(1) }
            print("\(files.count) files checked, 0 findings")
        } catch {
            FileHandle.standardError.write(Data("tidy: \(error)\n".utf8))
            exit(66)
        }
    }
}

/// Finds the files under a list of paths: a path that is no folder as it is given, a folder with all
/// that it holds, in the order of the names' bytes. Hidden files and files named `README.md`, which
/// explain a folder, are left out; a folder that several links lead to is entered once.
public struct ClippingFinder: Sendable {
  /// What stands at the next place: a file to open, or a path that cannot be entered and why.
  public enum Finding: Hashable, Sendable {
    case file(path: String)
    case refused(ClippingInputError)
  }

  public let paths: [String]

  public init(paths: [String]) {
    self.paths = paths
  }

  /// All findings, in an order that depends on names alone. No file is opened.
  public func findings() -> [Finding] {
    var walk = FolderWalk()
    for path in paths { walk.visit(path) }
    return walk.findings
  }
}

/// One walk through folders, which remembers where it was.
private struct FolderWalk {
  private(set) var findings: [ClippingFinder.Finding] = []
  private var entered: Set<FolderListing.Identity> = []
  private var ancestors: [FolderListing.Identity] = []
  /// Deeper folders than this are made by accident or malice; the limit keeps the walk's stack small.
  private static let deepest = 128

  mutating func visit(_ path: String) {
    guard let identity = FolderListing.identity(ofFolder: path) else {
      findings.append(.file(path: path))
      return
    }
    guard !ancestors.contains(identity), ancestors.count < Self.deepest else {
      findings.append(
        .refused(
          ClippingInputError(
            .loop, path: path, message: "leads back to a folder that holds it",
            remedy: "remove the symbolic link or import the folders one by one")))
      return
    }
    guard entered.insert(identity).inserted else { return }
    ancestors.append(identity)
    defer { ancestors.removeLast() }
    do throws(ClippingInputError) {
      for name in try FolderListing.names(in: path) where name != "README.md" {
        visit(path.hasSuffix("/") ? path + name : path + "/" + name)
      }
    } catch {
      findings.append(.refused(error))
    }
  }
}

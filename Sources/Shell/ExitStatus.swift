/// What the program's end tells the one who called it. Other programs rely on these numbers.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Something was found, or what was asked was done.
  case success = 0
  /// Nothing was found.
  case nothingFound = 1
  /// The query or the call has a mistake in it.
  case usageError = 2
  /// Input, output or the archive failed.
  case failure = 3
  /// The answer holds only a part of what there is.
  case partial = 4
  /// The archive was written by another version.
  case otherVersion = 5
  /// Ctrl-C ended it.
  case interrupted = 130
}

extension ExitStatus: Comparable {
  /// Worse is greater: the numbers are in that order.
  public static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

public import QueryLanguage

/// Everything that can go wrong with an archive, as a value; its wording is in `message` and
/// `wayOut`.
public enum ArchiveError: Error, Hashable, Sendable {
  /// There is no archive in the folder, and it was opened to be read only.
  case missing(path: String)
  /// The folder cannot be used as an archive's folder (it is a file, it belongs to another user).
  case badFolder(path: String, reason: String)
  /// Something was to be written, and the archive cannot be.
  case readOnly(path: String, reason: String)
  /// Another process is writing, and went on doing so for as long as we wait.
  case busy(path: String)
  /// The disk is full. What was acknowledged before stands.
  case diskFull(path: String)
  /// The archive was written by a later version.
  case newerVersion(path: String, found: Int, supported: Int)
  /// The file is not what it was when it was written.
  case damaged(path: String, detail: String)
  /// A system call or SQLite failed otherwise.
  case system(path: String, operation: String, reason: String)
  /// There is no article (story, saved search) by that name.
  case notFound(what: String, name: String)
  /// The caller's value breaks a documented bound.
  case badValue(String)
  /// The query line has these mistakes.
  case query(line: String, [Diagnostic])
  /// `isCancelled` said so; what was committed stays.
  case cancelled
}

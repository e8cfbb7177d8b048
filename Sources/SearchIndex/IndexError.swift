/// Everything that can go wrong with an index, as a value.
public enum IndexError: Error, Hashable, Sendable {
  /// The caller named a field that the schema has not, or used it as another kind.
  case badField(name: String, reason: String)
  /// The caller's document or query breaks a documented bound.
  case badValue(String)
  /// The folder cannot be used as an index folder.
  case badFolder(path: String, reason: String)
  /// Another process (or another writer in this one) is writing.
  case writerBusy(path: String)
  /// The files were written by a later version.
  case newerVersion(path: String, found: Int, supported: Int)
  /// The index was created with another schema or analyser.
  case otherSchema(path: String, reason: String)
  /// A system call failed; `errno` and its text, the file, what was being done. The last commit
  /// stands.
  case system(path: String, operation: String, errno: Int32, message: String)
  /// Damaged data: where, what was expected, what was found.
  case damaged(path: String, offset: Int, expected: String, found: String)
  /// `SearchOptions.isCancelled` said so.
  case cancelled
}

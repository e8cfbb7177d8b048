internal import ByteStorage

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

extension IndexError: CustomStringConvertible {
  /// One line for a person: what, where, and what can be done.
  public var description: String {
    switch self {
    case .badField(let name, let reason): "field '\(name)': \(reason)"
    case .badValue(let reason): reason
    case .badFolder(let path, let reason): "\(path): \(reason)"
    case .writerBusy(let path): "\(path): another writer is at work; wait until it is done"
    case .newerVersion(let path, let found, let supported):
      "\(path): written by a later version (format \(found); this one reads up to \(supported))"
    case .otherSchema(let path, let reason):
      "\(path): \(reason); open it with the schema it was created with, or build it anew"
    case .system(let path, let operation, let code, let message):
      "\(path): \(operation): \(message); the last commit stands"
        + (StorageError.isDiskFull(code) ? ", make room and add again what came after it" : "")
    case .damaged(let path, let offset, let expected, let found):
      "\(path): damaged at byte \(offset): expected \(expected), found \(found)"
    case .cancelled: "cancelled"
    }
  }
}

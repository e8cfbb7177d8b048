internal import QueryLanguage

extension ArchiveError {
  /// What is wrong, in one line without a full stop.
  public var message: String {
    switch self {
    case .missing(let path): "there is no archive in \(path)"
    case .badFolder(let path, let reason): "\(path) cannot hold an archive: \(reason)"
    case .readOnly(let path, let reason): "\(path) cannot be written: \(reason)"
    case .busy(let path): "another program is writing to \(path)"
    case .diskFull(let path): "the disk that holds \(path) is full"
    case .newerVersion(let path, let found, let supported):
      "\(path) is of version \(found); this program knows versions up to \(supported)"
    case .damaged(let path, let detail): "\(path) is damaged: \(detail)"
    case .system(let path, let operation, let reason): "cannot \(operation) (\(path)): \(reason)"
    case .notFound(let what, let name): "there is no \(what) '\(name)'"
    case .badValue(let reason): reason
    case .query(_, let diagnostics):
      diagnostics.first?.message ?? "the query has a mistake"
    case .cancelled: "interrupted"
    }
  }

  /// What can be done about it, nil where there is nothing to say.
  public var wayOut: String? {
    switch self {
    case .missing: "import something into it first, or name another with --archive"
    case .badFolder: "name another folder with --archive"
    case .readOnly: "change its permissions, or name another archive with --archive"
    case .busy: "try again when it is done; searching works meanwhile"
    case .diskFull: "free some space and try again; what was imported before is safe"
    case .newerVersion: "use the newer program, or name another archive with --archive"
    case .damaged:
      "run `chancery check`; an index is mended by `chancery rebuild`, a record by its backup"
    case .notFound, .badValue, .query, .system, .cancelled: nil
    }
  }

  /// True where the trouble is with writing and an index that can be read may still answer.
  var leavesIndexReadable: Bool {
    switch self {
    case .busy, .readOnly, .diskFull: true
    default: false
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    wayOut.map { "\(message); \($0)" } ?? message
  }
}

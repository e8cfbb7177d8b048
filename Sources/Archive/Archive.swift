import FoundationEssentials

/// A folder of clippings that can be asked: the record (`record.sqlite`), which is the truth, and
/// the index (`index/`), which is derived from it.
///
/// Any number of processes may read an archive while one writes. An `Archive` may be used from any
/// thread; each call answers from one commit of record and index.
public final class Archive: Sendable {
  public enum Access: Sendable {
    /// Make the archive where there is none; import, tag, rebuild.
    case write
    /// Only ask. The archive must exist; an index that is behind is used as it is.
    case read
  }

  /// The archive's folder.
  public let path: String
  /// What opening found or mended: an index that was rebuilt or caught up.
  public let openingNotes: [ArchiveFinding]

  let record: RecordFile
  let keeper: IndexKeeper

  /// Opens the archive in a folder; with `write`, makes it where there is none.
  ///
  /// An index that is missing, damaged or behind is brought up to the record, as far as this user
  /// may write it and nobody else is writing.
  ///
  /// - Throws: `missing`, `badFolder`, `newerVersion`, `damaged`, `readOnly`, `diskFull`, `system`.
  public init(
    path: String, access: Access = .write,
    onProgress: @Sendable (RebuildProgress) -> Void = { _ in }
  ) throws(ArchiveError) {
    self.path = path
    let folder = ArchiveFolder(path: path)
    try folder.prepare(for: access)
    record = try RecordFile(path: folder.recordPath, mayWrite: access == .write)
    keeper = try IndexKeeper(path: folder.indexPath, record: record)
    openingNotes = try Self.catchUp(keeper, onProgress: onProgress)
  }

  private static func catchUp(
    _ keeper: IndexKeeper, onProgress: (RebuildProgress) -> Void
  ) throws(ArchiveError) -> [ArchiveFinding] {
    do {
      return try keeper.catchUp(onProgress: onProgress).map { [$0] } ?? []
    } catch {
      // An index that is only behind still answers; what it has not seen yet is told.
      guard error.leavesIndexReadable, try keeper.standing().isBehind else { throw error }
      return [
        ArchiveFinding(
          severity: .note, path: keeper.path,
          message: "the newest changes are not in the index yet: \(error.message)")
      ]
    }
  }
}

/// Where an archive's files are in its folder.
struct ArchiveFolder {
  let path: String

  var recordPath: String { path + "/record.sqlite" }
  var indexPath: String { path + "/index" }

  /// Sees to it that the folder is there, makes it where it may.
  func prepare(for access: Archive.Access) throws(ArchiveError) {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !exists || isFolder else {
      throw .badFolder(path: path, reason: "it is a file, not a folder")
    }
    switch access {
    case .read:
      guard FileManager.default.fileExists(atPath: recordPath) else { throw .missing(path: path) }
    case .write where !exists:
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: nil)
      } catch {
        throw .badFolder(path: path, reason: Self.reason(error))
      }
    case .write: break
    }
  }

  /// Why a folder could not be made, in words for people.
  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission: "this user may not make that folder"
    case .fileWriteVolumeReadOnly: "the folder would be on a disk that is read-only"
    case .fileWriteOutOfSpace: "the disk has no room for the folder"
    default: "no folder can be made there"
    }
  }
}

/// How far the index is in catching up.
public struct RebuildProgress: Sendable {
  public var done: Int
  public var total: Int
}

extension Archive {
  /// Imports files and folders (walked in order of name) and `-`, standard input. Goes on after a
  /// bad one.
  public func importClippings(from paths: [String], options: ImportOptions = ImportOptions())
    throws(ArchiveError) -> ImportReport
  {
    var importer = Importer(record: record, keeper: keeper, options: options)
    return try importer.run(paths)
  }
}

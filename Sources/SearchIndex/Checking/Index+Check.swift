internal import ByteStorage

/// Something that `check` found wrong.
public struct CheckFinding: Hashable, Sendable {
  public let path: String
  public let offset: Int
  public let message: String
}

extension Index {
  /// Verifies every checksum and invariant of every file of the newest commit.
  ///
  /// - Returns: what is wrong, file by file; nothing where all is well.
  /// - Throws: `system` where the folder cannot be read at all; `newerVersion`.
  /// - Complexity: O(bytes of the index).
  public func check() throws(IndexError) -> [CheckFinding] {
    while true {
      var findings: [CheckFinding] = []
      guard let manifest = try manifest(noting: &findings) else { return findings }
      var isStale = false
      for segment in manifest.segments {
        try check(segment, &findings, &isStale)
        if isStale { break }
      }
      if !isStale { return findings }
    }
  }

  private func manifest(
    noting findings: inout [CheckFinding]
  ) throws(IndexError) -> Manifest? {
    do { return try folder.newestManifest() } catch {
      findings.append(try finding(error))
      return nil
    }
  }

  /// Checks one segment, opened anew so that nothing is taken for verified. `isStale` is set where
  /// a later commit has removed it meanwhile.
  private func check(
    _ segment: Manifest.Segment, _ findings: inout [CheckFinding], _ isStale: inout Bool
  ) throws(IndexError) {
    do {
      let reader = try folder.openFile(of: segment)
      var pageErrors: [StorageError] = []
      reader.file.checkAllPages { pageErrors.append($0) }
      for error in pageErrors { findings.append(try finding(IndexError(error))) }
      if pageErrors.isEmpty {
        try SegmentCheck(reader, live: segment.live, schema: schema).run()
      }
    } catch {
      if error.isMissingFile {
        let newest = try folder.newestManifest()
        isStale = !newest.segments.contains { $0.number == segment.number }
        if isStale { return }
        findings.append(
          CheckFinding(
            path: folder.path(of: segment.fileName), offset: 0, message: "the file is missing"))
        return
      }
      findings.append(try finding(error))
    }
  }

  /// Damage as a finding; other errors are thrown on.
  private func finding(_ error: IndexError) throws(IndexError) -> CheckFinding {
    switch error {
    case .damaged(let path, let offset, let expected, let found):
      CheckFinding(path: path, offset: offset, message: "expected \(expected), found \(found)")
    case .badFolder(let path, let reason):
      CheckFinding(path: path, offset: 0, message: reason)
    default: throw error
    }
  }
}

import QueryPlanning

/// What the index notes with each commit: which archive it is of, and the last change it has seen.
///
/// It is kept apart from the record on purpose: where the index has seen a change that the record
/// does not have, the record has lost its end.
struct IndexBookmark: Hashable, Sendable {
  var archiveID: String
  var change: Int64
  var layoutVersion = IndexLayout.version

  init(archiveID: String, change: Int64) {
    self.archiveID = archiveID
    self.change = change
  }

  /// `key=value` lines.
  var bytes: [UInt8] {
    Array("archive=\(archiveID)\nchange=\(change)\nlayout=\(layoutVersion)\n".utf8)
  }

  init?(_ bytes: [UInt8]) {
    var values: [Substring: Substring] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { return nil }
      values[line[..<equals]] = line[line.index(after: equals)...]
    }
    guard let archiveID = values["archive"], let change = values["change"].flatMap({ Int64($0) }),
      let layout = values["layout"].flatMap({ Int($0) })
    else { return nil }
    self.init(archiveID: String(archiveID), change: change)
    layoutVersion = layout
  }
}

import ClippingModel
import GRDB
import SearchIndex

extension Archive {
  /// Verifies the record (SQLite's own check, the checksum of every text, dangling structure), the
  /// index (every checksum and invariant), and that the two agree both ways. An archive that is sound
  /// gives no finding of severity `fault`.
  ///
  /// - Complexity: O(n) for n bytes of record and index.
  public func check() throws(ArchiveError) -> [ArchiveFinding] {
    var findings = try recordFindings()
    switch try keeper.standing() {
    case .current, .missing: break
    case .behind(let number):
      findings.append(
        ArchiveFinding(
          severity: .note, path: keeper.path,
          message: "the index has seen changes up to \(number) and will catch up"))
    case .ahead(let seen, let last):
      findings.append(
        fault(record.path, "it ends at change \(last), but the index has seen change \(seen)"))
    case .unusable(let reason, _):
      return findings + [fault(keeper.path, "\(reason); run `chancery rebuild`")]
    }
    findings += try keeper.check().map {
      fault($0.path, "at byte \($0.offset): \($0.message); run `chancery rebuild`")
    }
    return findings + (try agreementFindings())
  }

  private func fault(_ path: String, _ message: String) -> ArchiveFinding {
    ArchiveFinding(severity: .fault, path: path, message: message)
  }

  private func recordFindings() throws(ArchiveError) -> [ArchiveFinding] {
    try record.read("check the record") { database in
      let complaints = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
      var findings = complaints.filter { $0 != "ok" }.map { fault(record.path, $0) }
      for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
        findings.append(
          fault(record.path, "a row of \(row[0] as String) points at no row of \(row[2] as String)")
        )
      }
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT id, title, body, text_checksum FROM article")
      while let row = try cursor.next() {
        let print = Fingerprint(title: row["title"], body: row["body"])
        guard print.signed != row["text_checksum"] as Int64 else { continue }
        findings.append(
          fault(record.path, "the text of article \(row["id"] as Int64) is not what was imported"))
      }
      return findings
    }
  }

  /// Articles that one side has and the other has not. Only what the index's bookmark covers is
  /// compared: what came after is still to be caught up.
  private func agreementFindings() throws(ArchiveError) -> [ArchiveFinding] {
    let snapshot = try keeper.snapshot()
    let seen = IndexBookmark(snapshot.payload)?.change ?? 0
    let (held, later) = try record.read("list the articles") { database in
      (
        Set(try ArticleID.fetchAll(database, sql: "SELECT id FROM article")),
        Set(try ChangeLog(database: database).articles(after: seen).ids)
      )
    }
    var documents: [UInt32] = []
    var indexed: Set<ArticleID> = []
    do {
      try snapshot.forEachMatch(.all) { documents.append($0) }
      for document in documents {
        if let id = ArticleID(try snapshot.key(of: document)) { indexed.insert(id) }
      }
    } catch {
      throw ArchiveError(error)
    }
    let unindexed = held.subtracting(indexed).subtracting(later).sorted()
    let unrecorded = indexed.subtracting(held).subtracting(later).sorted()
    return unindexed.map { fault(keeper.path, "article \($0) is in the record, not in the index") }
      + unrecorded.map { fault(keeper.path, "article \($0) is in the index, not in the record") }
  }
}

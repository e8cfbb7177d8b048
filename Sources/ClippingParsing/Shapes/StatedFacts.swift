internal import ClippingModel

/// What the material around a text states about it: header lines, front matter, metadata, fields of
/// a record.
struct StatedFacts: Sendable {
  /// The fields that are read, by whatever name a source gives them.
  enum Field: Sendable {
    case id, title, body, published, url, source, author, language, summary
    /// Known, and of no use here: keywords, tags, layout.
    case other

    /// The field that a key names: `publish date`, `og:title`, `Tiêu đề`; nil for unknown keys.
    init?(key: String) {
      guard let field = Self.keys[key] else { return nil }
      self = field
    }

    private static let keys: [String: Self] = {
      let names: [(Field, [String])] = [
        (.id, ["id", "guid", "uuid", "docid", "doc_id", "article_id"]),
        (.title, ["title", "headline", "tiêu đề", "tít", "subject", "name"]),
        (
          .body,
          [
            "body", "text", "content", "article", "nội dung", "maintext", "article_body",
            "content_text", "content_html", "content:encoded", "full_text", "fulltext",
          ]
        ),
        (
          .published,
          [
            "date", "published", "publish date", "published time", "pubdate", "publish time",
            "date published", "publication date", "published at", "datetime", "dc:date", "created",
            "created at", "date created", "published on", "published date", "post date",
            "ngày", "ngày đăng", "ngày xuất bản", "thời gian", "time", "issued", "posted",
          ]
        ),
        (
          .url,
          [
            "url", "link", "source url", "address", "permalink", "canonical", "địa chỉ", "liên kết",
            "original article", "original url", "original link", "article url",
          ]
        ),
        (
          .source,
          [
            "source", "outlet", "publisher", "site", "site name", "nguồn", "báo", "newspaper",
            "domain", "agency", "publication", "dc:publisher",
          ]
        ),
        (
          .author,
          ["author", "authors", "byline", "by", "tác giả", "writer", "dc:creator", "creator"]
        ),
        (.language, ["lang", "language", "ngôn ngữ", "dc:language"]),
        (.summary, ["summary", "description", "abstract", "sapo", "tóm tắt", "excerpt"]),
        (
          .other,
          [
            "keywords", "tags", "tag", "layout", "categories", "category", "chuyên mục", "section",
            "updated", "updated at", "modified", "modified at", "last modified", "word count",
            "image", "images", "thumbnail",
            "slug", "type", "comments", "cập nhật", "từ khóa",
          ]
        ),
      ]
      var keys: [String: Self] = [:]
      for (field, spellings) in names {
        for spelling in spellings {
          keys[spelling] = field
          keys[spelling.replacing(" ", with: "_")] = field
          keys[spelling.replacing(" ", with: "")] = field
        }
      }
      return keys
    }()
  }

  var id: MappedText?
  var title: MappedText?
  var url: MappedText?
  var source: MappedText?
  var author: MappedText?
  var language: Language?
  var published: DatedFact?

  /// Takes a field's value, unless that field is stated already.
  ///
  /// - Parameter basis: what a date given here rests on.
  mutating func take(_ field: Field, _ value: MappedText, basis: DatedFact.Basis) {
    let range = value.bytes.trimmed(0..<value.count)
    guard !range.isEmpty else { return }
    var trimmed = MappedText()
    trimmed.append(range, of: value)
    switch field {
    case .id: id = id ?? trimmed
    case .title: title = title ?? trimmed
    case .url: if trimmed.isAddress { url = url ?? trimmed }
    case .source: takeSource(trimmed)
    case .author: author = author ?? trimmed
    case .language: language = language ?? Language(tag: trimmed.string(0..<trimmed.count))
    case .published: takeDate(trimmed, basis)
    case .body, .summary, .other: break
    }
  }

  /// Takes what is not stated yet from other facts.
  mutating func fill(from other: StatedFacts) {
    id = id ?? other.id
    title = title ?? other.title
    url = url ?? other.url
    source = source ?? other.source
    author = author ?? other.author
    language = language ?? other.language
    published = published ?? other.published
  }

  private mutating func takeSource(_ value: MappedText) {
    // "source: https://…" is an address.
    if value.isAddress { url = url ?? value } else { source = source ?? value }
  }

  private mutating func takeDate(_ value: MappedText, _ basis: DatedFact.Basis) {
    guard published == nil, let found = DateStamp.date(in: value.bytes, 0..<value.count) else {
      return
    }
    published = DatedFact(found.date, basis: basis, span: value.span(of: found.range))
  }
}

extension MappedText {
  /// True for a web address.
  var isAddress: Bool {
    bytes.hasBytes("http://", at: 0) || bytes.hasBytes("https://", at: 0)
      || bytes.hasBytes("www.", at: 0)
  }

  var sourcedText: SourcedText {
    SourcedText(string(0..<count), span: span(of: 0..<count))
  }
}

extension Language {
  /// The language of a tag such as `vi`, `vi-VN`, `en_US`, `Vietnamese`.
  init?(tag: String) {
    let lower = tag.lowercased()
    if lower.hasPrefix("vi") || lower == "tiếng việt" {
      self = .vietnamese
    } else if lower.hasPrefix("en") {
      self = .english
    } else {
      return nil
    }
  }
}

/// What a post is, and so who may hold it and how an event with its holder counts.
enum PostCategory: String, CaseIterable, Sendable {
  case headOfState, headOfGovernment, deputyHead, foreignMinister, minister, deputyMinister
  case parliament, party, ambassador, envoy, military, royal, adviser, spokesperson, official
  case international, local, judge, business, academic, religious
  /// Chair, director, secretary: public or private by what follows.
  case body
  /// `ông`, `bà`, `Mr`, `đồng chí`.
  case address
  /// `Dato’ Seri`, `Sir`, `GS.TS`: stands between post and name and belongs to neither.
  case honorific
  /// What a post is in charge of: `Ngoại giao`, `Industry and Trade`, `Trung ương Đảng`.
  case portfolio
  /// `phu nhân`, `người đồng cấp`, `counterpart`: points at a person without a post.
  case relation

  /// Whether the holder acts for a state.
  var isPublicOffice: Bool {
    switch self {
    case .headOfState, .headOfGovernment, .deputyHead, .foreignMinister, .minister,
      .deputyMinister, .parliament, .party, .ambassador, .envoy, .military, .royal, .adviser,
      .spokesperson, .official, .local, .judge:
      true
    case .international, .business, .academic, .religious, .body, .address, .honorific,
      .portfolio, .relation:
      false
    }
  }

  /// Whether what the holder says is the word of a state.
  var speaksForState: Bool {
    switch self {
    case .headOfState, .headOfGovernment, .deputyHead, .foreignMinister, .minister,
      .deputyMinister, .parliament, .ambassador, .envoy, .military, .royal, .spokesperson,
      .international:
      true
    default: false
    }
  }

  /// Whether it is a post at all, not a form of address or a part of one.
  var isPost: Bool {
    switch self {
    case .address, .honorific, .portfolio, .relation: false
    default: true
    }
  }
}

/// Posts, portfolios and forms of address of both languages.
enum PostTable {
  struct Entry: Sendable {
    var text: String
    var category: PostCategory
  }

  static let entries: [Entry] = rows.split(separator: "\n").flatMap { line -> [Entry] in
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let category = PostCategory(rawValue: String(parts[0])) else {
      return []
    }
    return parts[1].split(separator: ";").map {
      Entry(text: String($0.drop { $0 == " " }), category: category)
    }
  }

  static var phrases: [Phrase] {
    entries.enumerated().map { Phrase(layer: .post, entry: $0.offset, text: $0.element.text) }
  }
}

internal import ClippingModel

/// Names a document by its kind and subject, in English: `MoU on rice trade`, `Visa waiver
/// agreement`. A subject that the table does not know is left out rather than guessed.
struct AgreementNaming {
  let name: String
  let start: Int
  let end: Int
  let rule: AgreementHit.Rule
  /// The words in capitals around an English kind: a name that is found at home too.
  var isCapitalised: Bool { rule == .capitals }

  /// - Throws: why the words name no one document: plurals, wishes, kinds alone.
  init(_ text: FactText, _ entry: AgreementEntry, _ words: Range<Int>)
    throws(AgreementRejection)
  {
    if !text.isVietnamese, !Self.plans.contains(entry.name), let before = text.subjectBefore(words)
    {
      let whole = before.words.lowerBound..<words.upperBound
      try Self.check(text, entry, behind: whole)
      name = Self.capitalised(CapitalisedAgreement.name(whole, in: text))
      start = whole.lowerBound
      end = whole.upperBound
      rule = .wording
      return
    }
    if Self.commercial.contains(entry.name), text.isBusiness(words) { throw .business }
    if text.isOtherKind(words) { throw .otherKind }
    if !text.isVietnamese, let subject = text.subjectBehindGovernments(words) {
      name = text.text.string(words: words) + " " + text.text.string(words: subject)
      start = words.lowerBound
      end = subject.upperBound
      rule = .capitals
      return
    }
    if !text.isVietnamese, let capitals = CapitalisedAgreement(text, around: words.lowerBound) {
      name = CapitalisedAgreement.name(capitals.words, in: text)
      start = capitals.words.lowerBound
      end = capitals.words.upperBound
      rule = .capitals
      return
    }
    let standing = text.standing(of: words)
    if !text.isVietnamese, CapitalisedAgreement.isOtherHead(text, words.upperBound) {
      throw .otherName
    }
    if entry.name != "Legal documents",
      text.isIndefinite(words, standing, allowingOne: Self.statements.contains(entry.name))
    {
      throw .plural
    }
    if standing == .prospective, !Self.standsAnyhow.contains(entry.name) { throw .wished }
    let subject = Subject(text, from: words.upperBound)
    (name, rule) = try Self.name(entry.name, subject, text, words, standing)
    start = words.lowerBound
    end = subject.end
  }

  /// `free trade agreement`: the English text's own wording.
  private static func check(_ text: FactText, _ entry: AgreementEntry, behind whole: Range<Int>)
    throws(AgreementRejection)
  {
    let standing = text.standing(of: whole)
    if standing == .prospective { throw .wished }
    if text.isIndefinite(whole, standing) { throw .plural }
    if CapitalisedAgreement.isOtherHead(text, whole.upperBound) { throw .otherName }
    if text.isBusiness(whole) { throw .business }
    if text.isApposition(whole) { throw .apposition }
    if entry.name == "Deal", !text.isBetweenStates(whole) { throw .unknown }
  }

  private static func name(
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>,
    _ standing: AgreementStanding
  ) throws(AgreementRejection) -> (String, AgreementHit.Rule) {
    switch kind {
    case _ where statements.contains(kind):
      return (
        text.isVietnamese ? kind : capitalised(text.text.string(words: words)), .statement
      )
    case "Action Programme", "Action Plan":
      if let plan = text.signedPlan(words) { return (plan, .capitals) }
      guard isSharedPlan(text, words) else { throw .domestic }
      return (text.isVietnamese ? kind : text.text.string(words: words), .statement)
    case "Cooperation programme", "Cooperation plan":
      guard text.words[words.lowerBound].isCapitalised else { throw .unknown }
      return (cooperation(kind, subject), .subject)
    case "Statement of Intent":
      guard standing == .concluded else { throw .unknown }
      return (kind, .statement)
    default: break
    }
    let composed =
      switch kind {
      case "MoU", "Memorandum of Cooperation", "Protocol", "Letter of intent", "Exchange of notes",
        "Convention",
        "Declaration", "Minutes":
        onSubject(kind, subject, text, words, standing)
      case "Legal documents": legalDocuments(subject, text, words)
      default: agreement(kind, subject, text, words, standing)
      }
    guard let composed else { throw .unknown }
    return (composed, subject.entries.isEmpty && composed == kind ? .described : .subject)
  }

  private static let statements: Set = [
    "Joint Statement", "Joint Vision Statement", "Joint Declaration", "Vision Statement",
  ]
  private static let plans: Set = ["Action Programme", "Action Plan"]
  /// What two sides issue or carry out is named before it is there.
  private static let standsAnyhow = statements.union(plans).union(["Minutes", "Legal documents"])

  /// Kinds that companies sign too.
  private static let commercial: Set = [
    "MoU", "Agreement", "Deal", "Letter of intent", "Framework agreement",
  ]

  /// `MoU on X`; a memorandum without a known subject is named by its kind alone.
  private static func onSubject(
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>,
    _ standing: AgreementStanding
  ) -> String? {
    if !text.isVietnamese, let wording = text.subjectWording(words.upperBound) {
      return "\(kind) on \(wording)"
    }
    if !subject.nouns.isEmpty { return "\(kind) on \(subject.list)" }
    let isTold =
      subject.isBegun || subject.parties != nil || text.isYear(words.upperBound)
      || text.isFollowedByBoth(words.upperBound)
    return switch kind {
    case "Minutes": kind
    case "MoU", "Memorandum of Cooperation": isTold ? kind : nil
    // Notes are signed and exchanged on whatever is given: a loan, a grant.
    case "Exchange of notes": standing == .concluded ? kind : nil
    default: nil
    }
  }

  /// A plan of two sides: it carries out a level of relations, or its sentence speaks of both.
  private static func isSharedPlan(_ text: FactText, _ words: Range<Int>) -> Bool {
    text.implementsLevel(words.upperBound)
      || text.isVietnamese && text.words[words.lowerBound].isCapitalised
        && text.isShared(words.lowerBound)
        && !text.isOwnPlan(words.upperBound)
  }

  private static func cooperation(_ kind: String, _ subject: Subject) -> String {
    guard let first = subject.entries.first else { return kind }
    let front = first.adjective ?? Self.capitalised(first.name)
    let tail = front.hasSuffix(" cooperation") ? String(kind.dropFirst("Cooperation ".count)) : kind
    return "\(front) \(tail.lowercased())"
  }

  private static func legalDocuments(
    _ subject: Subject, _ text: FactText, _ words: Range<Int>
  ) -> String? {
    guard !subject.nouns.isEmpty, let number = text.number(words.lowerBound - 1) else { return nil }
    let names = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    guard (1...10).contains(number.value) else { return nil }
    return "\(names[number.value - 1]) legal documents on \(subject.list)"
  }

  /// `Visa waiver agreement`, `Agreement on fisheries`, `Treaty of Peace and Friendship`.
  private static func agreement(
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>,
    _ standing: AgreementStanding
  ) -> String? {
    if !text.isVietnamese, let wording = text.subjectWording(words.upperBound) {
      return "\(kind) on \(wording)"
    }
    guard let first = subject.entries.first else {
      return unknown(kind, subject, text, words, standing)
    }
    if subject.isTrilateral { return "Trilateral \(kind.lowercased()) on \(subject.list)" }
    let isLoose = text.isLooseAgreement(words) && standing != .concluded
    if isLoose, first.adjective == nil { return nil }
    if general.contains(first.name) {
      let isNamed =
        !isLoose && text.words[words.lowerBound].isCapitalised || text.isPair(subject.end)
      let isThere = standing == .concluded || standing == .shared || isNamed
      guard isThere, text.isOne(words) else { return nil }
    }
    if subject.isOn || kind == "Framework agreement" || first.adjective == nil {
      return "\(kind) on \(subject.list)"
    }
    guard text.isVietnamese else { return nil }
    let front = first.adjective ?? capitalised(first.name)
    if kind == "Treaty", front.contains(" and ") { return "Treaty of \(front)" }
    return subject.isCooperation
      ? "\(front) cooperation agreement" : "\(front) \(kind.lowercased())"
  }

  /// What is wished for more often than it is signed.
  private static let general: Set = [
    "trade", "free trade", "bilateral trade", "peace", "ceasefire",
  ]

  /// Of a document whose subject the table does not know the kind alone, where it was concluded and
  /// something is told of it.
  private static func unknown(
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>,
    _ standing: AgreementStanding
  ) -> String? {
    if let name = between(subject, text, words) { return name }
    if subject.isTrilateral,
      text.words[words.lowerBound].isCapitalised || text.isShared(words.lowerBound)
    {
      return "Trilateral \(kind.lowercased())"
    }
    // `Thỏa thuận về Kế hoạch hợp tác`: named by the plan.
    let next = words.upperBound..<min(text.words.count, words.upperBound + 3)
    if next.contains(where: { text.text.hits.hit(.agreement, at: $0) != nil }) { return nil }
    let first = text.words[words.lowerBound]
    let isTitled =
      text.isVietnamese && first.isCapitalised && !first.isFirst && subject.isBegun
    let isTold =
      standing == .concluded && text.isOne(words)
      && (subject.isOn || text.isDescribed(words.upperBound) && text.isBetweenStates(words))
    guard isTitled || isTold else { return nil }
    return text.properName(words.upperBound).map { "\($0) \(kind.lowercased())" } ?? kind
  }

  /// `Thỏa thuận hợp tác giữa thành phố A và tỉnh B` → `Cooperation agreement A-B`.
  private static func between(
    _ subject: Subject, _ text: FactText, _ words: Range<Int>
  ) -> String? {
    guard subject.isCooperation, let parties = subject.parties, text.isVietnamese else {
      return nil
    }
    let places = text.localities(from: parties)
    if places.count == 2 { return "Cooperation agreement \(places[0])-\(places[1])" }
    return text.words[words.lowerBound].isCapitalised ? "Cooperation agreement" : nil
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What stands behind the kind: `về hợp tác trong lĩnh vực nông nghiệp, thủy sản`.
  struct Subject {
    private(set) var entries: [AgreementEntry] = []
    private(set) var end: Int
    /// `về`, `on`, `trong lĩnh vực` stands before the subject.
    private(set) var isOn = false
    private(set) var isCooperation = false
    private(set) var isTrilateral = false
    /// The index of `giữa`, where the parties stand behind the kind.
    private(set) var parties: Int?
    var isBegun: Bool { isOn || isCooperation }
    var nouns: [String] { entries.map { $0.field ?? $0.name } }

    /// `agriculture, fisheries and food security`
    var list: String {
      guard nouns.count > 1, let last = nouns.last else { return nouns.first ?? "" }
      return nouns.dropLast().joined(separator: ", ") + " and " + last
    }

    init(_ text: FactText, from start: Int) {
      end = start
      var index = start
      index = skipFillers(text, index)
      parties = text.isBetween(index) ? index : nil
      if let about = text.subjectBehindParties(index),
        text.text.hits.hit(.subject, at: index) == nil
      {
        index = skipFillers(text, about)
      }
      if let begun = text.subject(beginningBefore: start, endingAfter: start), index == start {
        entries.append(AgreementEntries.entries[Int(begun.entry)])
        index = begun.words.upperBound
        end = index
        if let next = text.conjunction(at: index) { index = next }
      }
      while entries.count < 6, let hit = text.text.hits.hit(.subject, at: index),
        entries.isEmpty || text.joinsSubjects(index)
      {
        entries.append(AgreementEntries.entries[Int(hit.entry)])
        index = hit.words.upperBound
        end = index
        if let next = text.conjunction(at: index) { index = next }
      }
    }

    private mutating func skipFillers(_ text: FactText, _ start: Int) -> Int {
      var index = start
      var steps = 0
      while steps < 8, text.words.indices.contains(index), text.isFillable(index) {
        if text.text.hits.hit(.subject, at: index) != nil { break }
        guard let filler = text.subjectFiller(at: index) else { break }
        switch filler {
        case .on: isOn = true
        case .cooperation: isCooperation = true
        case .trilateral: isTrilateral = true
        case .other: break
        }
        index += 1
        steps += 1
      }
      return index
    }
  }
}

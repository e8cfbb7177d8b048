internal import ClippingModel

/// Names a document by its kind and subject, in English: `MoU on rice trade`, `Visa waiver
/// agreement`. A subject that the table does not know is left out rather than guessed.
struct AgreementNaming {
  let name: String
  let end: Int

  /// Nil where the words name no one document: plurals, wishes, kinds alone.
  init?(_ text: FactText, _ entry: AgreementEntry, _ words: Range<Int>) {
    guard !text.isIndefinite(words) else { return nil }
    let subject = Subject(text, from: words.upperBound)
    end = subject.end
    switch entry.name {
    case "Joint Statement", "Joint Vision Statement":
      name = entry.name
    case "Action Programme":
      guard text.words[words.lowerBound].isCapitalised || text.implementsLevel(words.upperBound)
      else { return nil }
      name = text.isVietnamese ? entry.name : text.text.string(words: words)
    case "Cooperation programme", "Cooperation plan":
      guard text.words[words.lowerBound].isCapitalised else { return nil }
      name = Self.cooperation(entry.name, subject)
    case "MoU", "Protocol", "Letter of intent", "Exchange of notes", "Convention", "Declaration":
      guard let composed = Self.onSubject(entry.name, subject, text, words) else { return nil }
      name = composed
    case "Legal documents":
      guard let composed = Self.legalDocuments(subject, text, words) else { return nil }
      name = composed
    default:
      guard let composed = Self.agreement(entry.name, subject, text, words) else { return nil }
      name = composed
    }
  }

  /// `MoU on X`; a memorandum without a known subject is named by its kind alone.
  private static func onSubject(
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>
  ) -> String? {
    if !subject.nouns.isEmpty { return "\(kind) on \(subject.list)" }
    guard kind == "MoU", subject.isBegun || text.isSigned(words) else { return nil }
    return kind
  }

  private static func cooperation(_ kind: String, _ subject: Subject) -> String {
    guard let first = subject.entries.first else { return kind }
    let front = first.adjective ?? Self.capitalised(first.name)
    return "\(front) \(kind.lowercased())"
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
    _ kind: String, _ subject: Subject, _ text: FactText, _ words: Range<Int>
  ) -> String? {
    guard let first = subject.entries.first else {
      guard subject.isCooperation, text.isBetween(subject.end), text.isVietnamese else {
        return nil
      }
      return "Cooperation agreement"
    }
    if kind == "Treaty" {
      return subject.isOn
        ? "Treaty on \(subject.list)" : "Treaty of \(first.adjective ?? first.name)"
    }
    if subject.isTrilateral { return "Trilateral agreement on \(subject.list)" }
    if subject.isOn || kind == "Framework agreement" { return "\(kind) on \(subject.list)" }
    guard text.isVietnamese else { return nil }
    let front = first.adjective ?? Self.capitalised(first.name)
    return subject.isCooperation
      ? "\(front) cooperation agreement" : "\(front) \(kind.lowercased())"
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
    var isBegun: Bool { isOn || isCooperation }
    var nouns: [String] { entries.map(\.name) }

    /// `agriculture, fisheries and food security`
    var list: String {
      guard nouns.count > 1, let last = nouns.last else { return nouns.first ?? "" }
      return nouns.dropLast().joined(separator: ", ") + " and " + last
    }

    init(_ text: FactText, from start: Int) {
      end = start
      var index = start
      index = skipFillers(text, index)
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

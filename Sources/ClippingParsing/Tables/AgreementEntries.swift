/// One line of `AgreementTable`.
struct AgreementEntry: Sendable {
  enum Kind: String, Sendable { case named, level, type, subject }

  var kind: Kind
  /// The canonical English name; of a subject the noun.
  var name: String
  /// Of a subject, the form that stands before a noun: `Cultural`.
  var adjective: String?
  /// Of a subject that says `cooperation`, the field alone: `agriculture`.
  var field: String?
}

/// `AgreementTable` as entries of the gazetteer's `agreement` layer.
enum AgreementEntries {
  static let entries: [AgreementEntry] = rows.map(\.entry)

  static var phrases: [Phrase] {
    rows.enumerated().flatMap { number, row in
      row.names.map { Phrase(layer: row.layer, entry: number, text: $0) }
    }
  }

  private struct Row {
    var entry: AgreementEntry
    var names: [String]
    var layer: Layer { entry.kind == .subject ? .subject : .agreement }
  }

  private static let rows: [Row] = AgreementTable.lines.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "\t")
    guard fields.count == 4, let kind = AgreementEntry.Kind(rawValue: String(fields[0])) else {
      return nil
    }
    let forms = kind == .subject ? fields[1].split(separator: "/") : [fields[1]]
    let names = fields[2...3].flatMap { list in
      list == "-" ? [] : list.split(separator: "|").map(String.init)
    }
    let uncapitalised = kind == .named ? fields[3].split(separator: "|").compactMap(lowercased) : []
    return Row(
      entry: AgreementEntry(
        kind: kind, name: String(forms[0]), adjective: forms.count > 1 ? String(forms[1]) : nil,
        field: forms.count > 2 ? String(forms[2]) : nil),
      names: names + uncapitalised)
  }

  /// `hiệp định thương mại tự do Bắc Mỹ`: many papers write the kind small. Nil for short names,
  /// which mean other things without their capital.
  private static func lowercased(_ name: Substring) -> String? {
    guard let first = name.first, first.isUppercase,
      !name.dropFirst().prefix(1).allSatisfy(\.isUppercase),
      name.split(separator: " ").count > 2
    else { return nil }
    return first.lowercased() + name.dropFirst()
  }
}

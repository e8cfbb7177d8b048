// How an amount may be written.
//
//     range      = [ amount ] ".." [ amount ] | amount "-" amount | [ ">=" | ">" | "<=" | "<" ] amount
//     amount     = [ currency ] number { multiplier } [ unit ]
//     multiplier = nghìn | triệu | tỷ | k | m | bn | thousand | million | billion | trillion | …
//
// A multiplier or unit that a range says once holds for both ends. A number's last sign decides:
// `73,4` and `73.4` are fractions, `11.300` and `1.000.000` are whole, but `8,232 tỷ` is a fraction,
// because a multiplier follows.

/// Reads the amounts that a value of `figure:` stands for.
enum AmountReader {
  /// - Throws: `badAmount`, `backwardsRange`, `emptyRange`.
  static func range(_ text: String) throws(ValueMistake) -> AmountRange {
    if let (lower, upper) = rangeEnds(text) { return try range(lower, upper) }
    let signs = [">=", "<=", ">", "<", "="]
    let sign = signs.first { text.hasPrefix($0) } ?? ""
    let written = try WrittenAmount(String(text.dropFirst(sign.count)), in: text)
    let value = try written.value(sharing: nil)
    let unit = written.unit
    switch sign {
    case ">=", ">":
      return AmountRange(lower: value, upper: nil, excludesEnds: sign == ">", unit: unit)
    case "<=", "<":
      return AmountRange(lower: nil, upper: value, excludesEnds: sign == "<", unit: unit)
    default: return AmountRange(lower: value, upper: value, unit: unit)
    }
  }

  private static func range(_ lower: String, _ upper: String) throws(ValueMistake) -> AmountRange {
    guard !(lower.isEmpty && upper.isEmpty) else {
      throw ValueMistake(
        .emptyRange, "a range needs an amount on one side at least", help: "for example 1bn..50bn")
    }
    let first = try lower.isEmpty ? nil : WrittenAmount(lower, in: lower)
    let last = try upper.isEmpty ? nil : WrittenAmount(upper, in: upper)
    let from = try first?.value(sharing: last)
    let upTo = try last?.value(sharing: first)
    if let from, let upTo, upTo < from {
      throw ValueMistake(
        .backwardsRange, "this range ends before it begins", suggestions: ["\(upper)..\(lower)"])
    }
    if let a = first?.unit, let b = last?.unit, a != b {
      throw ValueMistake(.badAmount, "the ends of this range have different units")
    }
    return AmountRange(lower: from, upper: upTo, unit: first?.unit ?? last?.unit)
  }

  /// The ends of `a..b`, or of `25-30%`.
  private static func rangeEnds(_ text: String) -> (String, String)? {
    let scalars = Array(text.unicodeScalars)
    func string(_ range: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(range))
    }
    for index in scalars.indices.dropLast() where scalars[index] == "." && scalars[index + 1] == "."
    {
      return (string(scalars[..<index]), string(scalars[(index + 2)...]))
    }
    let dashes = scalars.indices.dropFirst().filter {
      scalars[$0] == "-" || (0x2010...0x2015).contains(scalars[$0].value)
    }
    guard dashes.count == 1, let dash = dashes.first, scalars[..<dash].contains(where: \.isDigit),
      scalars[(dash + 1)...].first(where: { !$0.isSpace })?.isDigit == true,
      scalars[dash - 1] != "e", scalars[dash - 1] != "E"
    else { return nil }
    return (string(scalars[..<dash]), string(scalars[(dash + 1)...]))
  }
}

/// An amount in its parts.
struct WrittenAmount {
  private let digits: String
  /// The power of ten that the words behind the number say.
  private let magnitude: Int?
  let unit: AmountUnit?
  private let mistake: ValueMistake

  init(_ text: String, in whole: String) throws(ValueMistake) {
    mistake = ValueMistake(
      .badAmount, "'\(whole)' is no amount",
      help: "amounts are written 20000, 1.5bn, \"20 tỷ USD\", >=10bn, 1bn..50bn")
    let (prefix, number, rest) = Self.parts(text)
    guard !number.isEmpty else { throw mistake }
    digits = number
    var words = AmountWords(rest)
    magnitude = words.takeMultipliers()
    let named = words.rest.isEmpty ? nil : AmountUnits.unit(named: words.rest)
    guard let prefix else {
      unit = named
      return
    }
    let currency = AmountUnits.unit(named: prefix)
    guard case .known = currency, named == nil || named == currency else { throw mistake }
    unit = currency
  }

  /// What stands before the number (nil for nothing), the number, and what stands behind it.
  private static func parts(_ text: String) -> (prefix: String?, number: String, rest: String) {
    let scalars = Array(text.unicodeScalars)
    func string(_ range: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(range))
    }
    guard let first = scalars.firstIndex(where: \.isDigit) else { return (nil, "", "") }
    let isNegative = first > 0 && (scalars[first - 1] == "-" || scalars[first - 1] == "+")
    let start = isNegative ? first - 1 : first
    var end = first
    while end < scalars.count, continuesNumber(scalars, end) { end += 1 }
    let prefix = string(scalars[..<start]).filter { !$0.isWhitespace }
    return (prefix.isEmpty ? nil : prefix, string(scalars[start..<end]), string(scalars[end...]))
  }

  /// Digits; `.`, `,`, `_` and single spaces before a digit; `e9` and `e+9`.
  private static func continuesNumber(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isDigit { return true }
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    switch scalar {
    case ".", ",", "_": return next.isDigit
    case "e", "E":
      return next.isDigit
        || ((next == "+" || next == "-") && index + 2 < scalars.count && scalars[index + 2].isDigit)
    case "+", "-": return next.isDigit && (scalars[index - 1] == "e" || scalars[index - 1] == "E")
    default: return scalar.isSpace && next.isDigit
    }
  }

  /// The amount; a multiplier that is lacking is taken from the other end of the range.
  func value(sharing other: WrittenAmount?) throws(ValueMistake) -> Double {
    let power = magnitude ?? other?.magnitude
    let isFraction = power != nil || unit == .known("%") || other?.unit == .known("%")
    guard let value = Self.number(digits, isFractionLikely: isFraction, power: power ?? 0),
      value.isFinite
    else { throw mistake }
    return value
  }

  /// Reads a number whose signs may be thousands separators or a decimal sign.
  ///
  /// The power of ten goes into the decimal notation, so that 8.232 × 10⁹ is that number exactly.
  static func number(_ text: String, isFractionLikely: Bool, power: Int) -> Double? {
    var text = text.filter { $0 != "_" && !$0.isWhitespace }
    var stated = 0
    let mark = text.firstIndex { $0 == "e" || $0 == "E" }
    if let mark {
      guard let exponent = Int(text[text.index(after: mark)...]), abs(exponent) < 400 else {
        return nil
      }
      stated = exponent
      text = String(text[..<mark])
    }
    let tail = "e\(stated + power)"
    let signs = text.filter { $0 == "." || $0 == "," }
    guard let last = signs.last else { return Double(text + tail) }
    let groups = text.split(separator: last, omittingEmptySubsequences: false)
    let isThousands: Bool
    if Set(signs).count == 2 {
      isThousands = signs.filter { $0 == last }.count > 1
    } else if signs.count > 1 {
      isThousands = true
    } else {
      isThousands =
        groups[1].count == 3 && !isFractionLikely && groups[0] != "0" && groups[0].count <= 3
        && mark == nil
    }
    if isThousands {
      let parts = text.split { $0 == "." || $0 == "," }
      guard parts.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      return Double(text.filter { $0 != "." && $0 != "," } + tail)
    }
    let other: Character = last == "." ? "," : "."
    return Double(text.filter { $0 != other }.map { $0 == last ? "." : String($0) }.joined() + tail)
  }
}

/// The words behind a number.
struct AmountWords {
  private(set) var rest: String

  init(_ rest: String) {
    self.rest = rest
  }

  /// Takes the multipliers that stand here and gives their power of ten, nil where none does:
  /// `nghìn tỷ` is 12.
  mutating func takeMultipliers() -> Int? {
    var sum: Int?
    var isAttached = rest.unicodeScalars.first?.isSpace == false
    while let (word, remainder) = nextWord() {
      guard let power = Self.power(FoldedName.fold(word), isAttached: isAttached) else { break }
      sum = min((sum ?? 0) + power, 400)
      rest = remainder
      isAttached = false
    }
    rest = String(String.UnicodeScalarView(rest.unicodeScalars.drop { $0.isSpace }))
    return sum
  }

  private func nextWord() -> (String, String)? {
    let scalars = rest.unicodeScalars.drop { $0.isSpace || $0 == "-" }
    let word = scalars.prefix { $0.isWordPart || $0.isMark }
    guard !word.isEmpty else { return nil }
    let remainder = scalars[word.endIndex...].drop { $0.isSpace || $0 == "-" }
    return (String(String.UnicodeScalarView(word)), String(String.UnicodeScalarView(remainder)))
  }

  /// Single letters count only where they touch the number: `20 m` may be metres.
  private static func power(_ word: String, isAttached: Bool) -> Int? {
    switch word {
    case "nghin", "ngan", "thousand": 3
    case "trieu", "tr", "mn", "mln", "million": 6
    case "ty", "ti", "bn", "bln", "billion": 9
    case "tn", "trn", "trillion": 12
    case "k" where isAttached: 3
    case "m" where isAttached: 6
    case "b" where isAttached: 9
    default: nil
    }
  }
}

/// The units that are money or `%`, by every way to write them.
enum AmountUnits {
  static func unit(named name: String) -> AmountUnit {
    let folded = FoldedName.fold(name)
    return byName[folded].map(AmountUnit.known) ?? .counted(name)
  }

  /// ISO 4217 and the names in use, Vietnamese and English.
  private static let table: [(String, [String])] = [
    ("USD", ["$", "us$", "usd", "do", "do-la", "do-la-my", "dollar", "dollars", "us-dollars"]),
    ("VND", ["vnd", "dong", "d", "₫", "viet-nam-dong"]),
    ("EUR", ["eur", "€", "euro", "euros"]), ("GBP", ["gbp", "£", "bang", "bang-anh", "pounds"]),
    ("JPY", ["jpy", "yen", "¥", "yen-nhat"]),
    ("CNY", ["cny", "rmb", "nhan-dan-te", "te", "yuan", "renminbi"]), ("KRW", ["krw", "won"]),
    ("SGD", ["sgd", "s$", "do-la-singapore"]), ("AUD", ["aud", "a$", "do-la-uc"]),
    ("CAD", ["cad", "c$", "do-la-canada"]), ("HKD", ["hkd", "hk$"]), ("TWD", ["twd", "nt$"]),
    ("THB", ["thb", "baht", "bat"]), ("MYR", ["myr", "ringgit", "rm"]),
    ("IDR", ["idr", "rupiah"]), ("PHP", ["php", "peso"]), ("LAK", ["lak", "kip"]),
    ("KHR", ["khr", "riel"]), ("INR", ["inr", "rupee", "rupees"]),
    ("RUB", ["rub", "rup", "ruble", "rubles", "rouble", "roubles"]), ("CHF", ["chf"]),
    ("%", ["%", "phan-tram", "percent", "per-cent", "pct"]),
  ]

  private static let byName: [String: String] = {
    var byName: [String: String] = [:]
    for (unit, names) in table { for name in names { byName[name] = unit } }
    return byName
  }()
}

/// Tells Vietnamese syllables from foreign words by their letters.
///
/// A Vietnamese syllable is an onset and one of some 150 rhymes; `Trump`, `Keqiang` and `Mahathir`
/// are none, `Kim` and `Lan` could be either.
///
/// Source: the onsets and rhymes of Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), by fold.
struct Syllable: Sendable {
  static let shared = Syllable()

  private let rhymes: Set<UInt64>

  private init() {
    let list = """
      a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu ech enh i ia ich iec iem \
      ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay \
      oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat uay uc ue uech uenh ui um un \
      ung uoc uoi uom uon uong uop uot uou uo up ut uu uy uya uych uyen uyet uynh uyt uyu uap y \
      yem yen yeng yet yeu ym yn ynh uyn ay
      """
    rhymes = Set(list.split(separator: " ").map { Self.packed(Array($0.utf8)[...]) })
  }

  /// Whether a word could be written in a Vietnamese sentence as a syllable of its own.
  ///
  /// - Parameter fold: the fold key of the word, at most eight letters of it as bytes.
  func isSyllable(fold: UInt64) -> Bool {
    guard fold != 0, fold >> 56 == 0 else { return false }
    var letters: [UInt8] = []
    var rest = fold
    while rest != 0 {
      letters.append(UInt8(rest & 0xFF))
      rest >>= 8
    }
    return rhymes.contains(Self.packed(letters[Self.onsetCount(letters)...]))
      || (letters.count > 2 && letters[0] == UInt8(ascii: "g") && letters[1] == UInt8(ascii: "i")
        && rhymes.contains(Self.packed(letters[1...])))
  }

  private static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  private static let clusters: Set<[UInt8]> = Set(
    ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr"].map { Array($0.utf8) })
  private static let singles = Set("bcdghklmnprstvxq".utf8)

  private static func onsetCount(_ letters: [UInt8]) -> Int {
    if letters.count > 3, clusters.contains(Array(letters[0..<3])) { return 3 }
    if letters.count > 2, clusters.contains(Array(letters[0..<2])) { return 2 }
    return letters.count > 1 && singles.contains(letters[0]) ? 1 : 0
  }
}

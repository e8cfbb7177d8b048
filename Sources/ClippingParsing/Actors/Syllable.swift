/// Tells Vietnamese syllables from foreign words by their letters.
///
/// A Vietnamese syllable is an onset and one of some 150 rhymes; `Trump`, `Keqiang` and `Mahathir`
/// are none, `Kim` and `Lan` could be either.
///
/// Source: the onsets and rhymes of Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), by fold.
struct Syllable: Sendable {
  static let shared = Syllable()

  // Packed like the keys of words: the first letter in the lowest byte.
  private let rhymes: WordSet
  private let clusters: WordSet
  private let singles: WordSet

  private init() {
    let list = """
      a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu ech enh i ia ich iec iem \
      ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay \
      oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat uay uc ue uech uenh ui um un \
      ung uoc uoi uom uon uong uop uot uou uo up ut uu uy uya uych uyen uyet uynh uyt uyu uap y \
      yem yen yeng yet yeu ym yn ynh uyn ay
      """
    rhymes = .folds(list)
    clusters = .folds("ngh ch gh gi kh ng nh ph qu th tr")
    singles = .folds("b c d g h k l m n p r s t v x q")
  }

  /// Whether a word could be written in a Vietnamese sentence as a syllable of its own.
  ///
  /// - Parameter fold: the fold key of the word, at most eight letters of it as bytes.
  func isSyllable(fold: UInt64) -> Bool {
    guard fold != 0, fold >> 56 == 0 else { return false }
    return rhymes.contains(fold >> UInt64(8 * onsetCount(fold)))
      || (fold >> 16 != 0 && fold & 0xFFFF == Self.gi && rhymes.contains(fold >> 8))
  }

  private static let gi = UInt64(UInt8(ascii: "i")) << 8 | UInt64(UInt8(ascii: "g"))

  private func onsetCount(_ fold: UInt64) -> Int {
    if fold >> 24 != 0, clusters.contains(fold & 0xFF_FFFF) { return 3 }
    if fold >> 16 != 0, clusters.contains(fold & 0xFFFF) { return 2 }
    return fold >> 8 != 0 && singles.contains(fold & 0xFF) ? 1 : 0
  }
}

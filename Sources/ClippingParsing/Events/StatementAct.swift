/// What a statement does, by its verb: CAMEO codes of statements, appeals, praise, demands, blame,
/// refusals and threats.
///
/// Source: CAMEO 1.1b3, chapter 6; wording of the Vietnamese and the English press.
enum StatementAct {
  /// The code of a verb as the text has it; 010, a statement, where the verb says no more.
  static func code(of verb: String) -> String { codes[verb.lowercased()] ?? "010" }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: ":", maxSplits: 1)
      for verb in parts[1].split(separator: ";") {
        codes[String(verb.drop { $0 == " " })] = String(parts[0])
      }
    }
    return codes
  }()

  private static let rows = """
    015: thừa nhận; acknowledged; admitted
    017: họp báo
    018: bày tỏ quan ngại; bày tỏ lo ngại; voiced concern; expressed concern; expressed concerns
    019: hoan nghênh; welcomed; welcomes
    020: kêu gọi; hối thúc; thúc giục; đề nghị; called for; urged; urges; called on; appealed
    051: ca ngợi; chúc mừng; đánh giá cao; ủng hộ; praised; congratulated; endorsed; supported
    055: xin lỗi; apologized; apologised
    100: yêu cầu; đòi; demanded; demands
    111: chỉ trích; lên án; phản đối; condemned; condemns; denounced; criticized; criticised
    111: slammed; blasted
    112: cáo buộc; tố; tố cáo; accused; accuses
    114: trao công hàm phản đối; protested; lodged a protest
    120: bác bỏ; bác; phủ nhận; từ chối; rejected; rejects; denied; denies; refused
    130: đe dọa; dọa; cảnh báo; threatened; threatens; warned; warns
    163: áp thuế; áp thuế quan; áp đặt trừng phạt; trừng phạt; imposed sanctions; sanctioned
    """
}

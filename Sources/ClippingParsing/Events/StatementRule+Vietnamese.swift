internal import ClippingModel

/// Where somebody speaks, as the Vietnamese press tells it.
extension StatementRule {
  /// `trả lời báo chí`, `trong một thông cáo`: outside talks, and not of what was said in them.
  func facesPress(_ scene: Scene) -> Bool {
    guard scene.text.language == .vietnamese,
      scene.cues([.after], in: scene.sentence.words).isEmpty
    else { return false }
    return scene.sentence.words.contains { index in
      scene.isWord(index, Self.pressHeads) && scene.isWord(index + 1, Self.pressTails)
        && !(index - 3..<index).contains { scene.isWord($0, Self.sources) }
    }
  }

  /// The words of `báo giới`, `báo chí`, `phóng viên`, `phỏng vấn`, `họp báo`, `thông cáo`.
  private static let pressHeads = Scene.keys("báo phóng phỏng họp thông")
  private static let pressTails = Scene.keys("giới chí viên vấn báo cáo")

  /// `trong bối cảnh Tổng thống X tuyên bố …`, `sau khi …`: what was said before.
  func isCircumstance(_ speaker: SceneActor, _ scene: Scene) -> Bool {
    scene.text.language == .vietnamese
      && (speaker.words.lowerBound - 3..<speaker.words.lowerBound).contains {
        scene.isWord($0, Self.circumstances)
      }
  }

  private static let circumstances = Scene.keys("cảnh khi mà việc")
}

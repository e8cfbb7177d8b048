/// A score and the parts it is the sum or product of.
public struct ScoreExplanation: Sendable {
  public let score: Float
  public let description: String
  public let parts: [ScoreExplanation]
}

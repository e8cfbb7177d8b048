import ArgumentParser

@main
struct Chancery: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "A search workbench for diplomatic news.")
}

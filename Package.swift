// swift-tools-version: 6.3
import PackageDescription

/// One list of settings for every target: what a room may do is decided by its imports, not by flags.
var settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableExperimentalFeature("Lifetimes"),
]

// Scripts/test asks for this: no warning of ours lands, and no newer compiler breaks a user's build.
if Context.environment["CHANCERY_WARNINGS_ARE_ERRORS"] != nil {
  settings.append(.treatAllWarnings(as: .error))
}

let package = Package(
  name: "chancery",
  products: [
    .executable(name: "chancery", targets: ["chancery"]),
    .library(name: "SearchIndex", targets: ["SearchIndex"]),
    .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
    .library(name: "ClippingParsing", targets: ["ClippingModel", "ClippingParsing"]),
    .library(name: "QueryLanguage", targets: ["QueryLanguage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The index library and what is under it: no Foundation, no package.
    .target(name: "ByteStorage", swiftSettings: settings),
    .target(name: "BlockCodec", swiftSettings: settings),
    .target(name: "TextAnalysis", swiftSettings: settings),
    .target(
      name: "SearchIndex", dependencies: ["ByteStorage", "BlockCodec", "TextAnalysis"],
      swiftSettings: settings),

    // Clippings in.
    .target(name: "ClippingModel", swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(
      name: "ClippingParsing",
      dependencies: ["ClippingModel", "TextAnalysis", "CZlib", "CGumbo"],
      swiftSettings: settings),

    // Questions asked.
    .target(name: "QueryLanguage", swiftSettings: settings),
    .target(
      name: "QueryPlanning", dependencies: ["QueryLanguage", "SearchIndex", "TextAnalysis"],
      swiftSettings: settings),

    // Where they meet.
    .target(
      name: "Archive",
      dependencies: [
        "ClippingModel", "ClippingParsing", "QueryLanguage", "QueryPlanning", "SearchIndex",
        "TextAnalysis", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),

    // Answers out.
    .target(
      name: "Shell", dependencies: ["Archive", "ClippingModel", "QueryLanguage"],
      swiftSettings: settings),
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "EditlineTerminal", dependencies: ["Shell", "CEditline"], swiftSettings: settings),
    .executableTarget(
      name: "chancery",
      dependencies: [
        "Archive", "Shell", "EditlineTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .testTarget(name: "ByteStorageTests", dependencies: ["ByteStorage"], swiftSettings: settings),
    .testTarget(name: "BlockCodecTests", dependencies: ["BlockCodec"], swiftSettings: settings),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"], swiftSettings: settings),
    .testTarget(
      name: "SearchIndexTests", dependencies: ["SearchIndex", "ByteStorage", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "ClippingModelTests", dependencies: ["ClippingModel"], swiftSettings: settings),
    .testTarget(
      name: "ClippingParsingTests",
      dependencies: ["ClippingModel", "ClippingParsing", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "QueryLanguageTests", dependencies: ["QueryLanguage"], swiftSettings: settings),
    .testTarget(
      name: "QueryPlanningTests",
      dependencies: ["QueryLanguage", "QueryPlanning", "SearchIndex", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "ClippingModel", "QueryLanguage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(name: "ShellTests", dependencies: ["Shell", "Archive"], swiftSettings: settings),
    // It runs the program as a process, so the program must be built before it.
    .testTarget(
      name: "ChanceryTests", dependencies: ["chancery", "Shell"], swiftSettings: settings),
  ]
)

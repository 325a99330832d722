// swift-tools-version: 6.2
import PackageDescription

// The floor plan. Arrows run one way: a room may import only the rooms named in its `dependencies`.
let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Rapport", targets: ["Rapport"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .executable(name: "rapport", targets: ["RapportCommand"]),
    .executable(name: "rapport-graphviz-worker", targets: ["GraphvizWorkerCommand"]),
    .executable(name: "rapport-train", targets: ["Training"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // MARK: Doors to C, each imported by one room only
    .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),

    // MARK: From files to annotations
    // What arrives: files of any kind become articles.
    .target(name: "News", dependencies: ["CXML2", "CZlib", "CDigest"]),
    // An article becomes a document: sentences, tokens, tags, trees, names.
    .target(name: "Language", dependencies: ["News"], resources: [.copy("Resources")]),
    // The value every later room shares: actors, links, statements, evidence. Knows no text processing and no drawing.
    .target(name: "ActorNetworks"),
    // A document becomes annotations: who is who, who says what about whom.
    .target(
      name: "Annotating",
      dependencies: ["Language", "News", "ActorNetworks", .product(name: "TOMLKit", package: "TOMLKit")],
      resources: [.copy("Resources")]),
    // Annotations become a network: counting, weighting, merging.
    .target(name: "Relating", dependencies: ["Annotating", "ActorNetworks"]),

    // MARK: From a network to what people look at
    // Centrality, communities, backbone.
    .target(name: "Measuring", dependencies: ["ActorNetworks"]),
    // What changed between two networks, and why.
    .target(name: "Comparing", dependencies: ["ActorNetworks", "Measuring"]),
    // A network as a file other tools open.
    .target(name: "Exchanging", dependencies: ["ActorNetworks"]),
    // The binding to Graphviz. Only importer of CGraphviz; knows nothing of news.
    .target(name: "Graphviz", dependencies: ["CGraphviz"]),
    // The process that layouts run in, for programs that do not serve as their own.
    .executableTarget(name: "GraphvizWorkerCommand", dependencies: ["Graphviz"]),
    // A network becomes a picture.
    .target(name: "Drawing", dependencies: ["ActorNetworks", "Comparing", "Measuring", "Graphviz"]),

    // MARK: Both ends
    // The whole way in one file; what adopters import.
    .target(
      name: "Rapport",
      dependencies: [
        "News", "Language", "ActorNetworks", "Annotating", "Relating", "Measuring", "Comparing", "Exchanging", "Graphviz", "Drawing",
      ]),
    // The command `rapport`.
    .executableTarget(
      name: "RapportCommand",
      dependencies: ["Rapport", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    // The trainers of the shipped models; never linked into `rapport`.
    .executableTarget(
      name: "Training",
      dependencies: ["Language", "News", "Annotating", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      exclude: ["Annotations", "Cards"]),

    // MARK: Tests, one folder a room
    // What a test compares with the files recorded beside it.
    .target(name: "GoldenFiles", path: "Tests/GoldenFiles"),
    .testTarget(name: "NewsTests", dependencies: ["News"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "News"]),
    .testTarget(
      name: "AnnotatingTests", dependencies: ["Annotating", "Training", "Language", "News", "ActorNetworks"],
      exclude: ["Actors/ambiguities.txt", "Statements/Sentences"]),
    .testTarget(name: "ActorNetworksTests", dependencies: ["ActorNetworks"]),
    .testTarget(name: "RelatingTests", dependencies: ["Relating", "Annotating", "Language", "News", "ActorNetworks"]),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring", "ActorNetworks"]),
    .testTarget(name: "ComparingTests", dependencies: ["Comparing", "ActorNetworks", "GoldenFiles"], exclude: ["Goldens"]),
    .testTarget(name: "ExchangingTests", dependencies: ["Exchanging", "ActorNetworks", "GoldenFiles"], exclude: ["Goldens"]),
    .testTarget(name: "GraphvizTests", dependencies: ["Graphviz", "GraphvizWorkerCommand", "GoldenFiles"], exclude: ["Goldens"]),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "ActorNetworks", "Comparing", "Measuring", "Graphviz", "GoldenFiles"],
      exclude: ["Goldens"]),
    .testTarget(name: "RapportTests", dependencies: ["Rapport"]),
    .testTarget(name: "RapportCommandTests", dependencies: ["RapportCommand", "GoldenFiles"], exclude: ["Goldens", "Networks"]),
    .testTarget(name: "TrainingTests", dependencies: ["Training", "Language"]),
  ],
  swiftLanguageModes: [.v6]
)

let doors: Set = ["CGraphviz", "CXML2", "CZlib", "CDigest"]
for target in package.targets where !doors.contains(target.name) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
  ]
  if target.name == "Graphviz" { target.swiftSettings?.append(.strictMemorySafety()) }
}

/// What a colour stands for; a theme says which colour that is.
enum Ink: Hashable, Sendable {
  case paper, text, quiet, rule
  case support, oppose, mixed, neutral, talks, belongs, together
  case added, removed, strengthened, weakened, flipped, kept
  /// The fill of a group of actors.
  case tint(Int)
  /// The border of a group of actors.
  case edge(Int)

  /// The class by which a style sheet knows it.
  var name: String {
    switch self {
    case .paper: "paper"
    case .text: "text"
    case .quiet: "quiet"
    case .rule: "rule"
    case .support: "support"
    case .oppose: "oppose"
    case .mixed: "mixed"
    case .neutral: "neutral"
    case .talks: "talks"
    case .belongs: "belongs"
    case .together: "together"
    case .added: "added"
    case .removed: "removed"
    case .strengthened: "strengthened"
    case .weakened: "weakened"
    case .flipped: "flipped"
    case .kept: "kept"
    case .tint(let number), .edge(let number): "g\(number)"
    }
  }

  /// What lines may mean.
  static let meanings: [Ink] = [.support, .oppose, .mixed, .neutral, .talks, .belongs, .together]
  /// What may have become of lines between two networks.
  static let fates: [Ink] = [.added, .removed, .strengthened, .weakened, .flipped, .kept]
}

/// The colours of a picture: those of Okabe and Ito (2008), which colour-blind readers tell apart, and tints of them.
struct Palette: Hashable, Sendable {
  private let plain: [Ink: UInt32]
  private let tints: [UInt32]
  private let edges: [UInt32]

  /// The colour of an ink, as red, green and blue.
  func color(_ ink: Ink) -> UInt32 {
    switch ink {
    case .tint(let number): tints[min(number, tints.count - 1)]
    case .edge(let number): edges[min(number, edges.count - 1)]
    default: plain[ink] ?? 0x808080
    }
  }

  /// How many groups have a colour, with the grey of the rest.
  var groups: Int { tints.count }

  static let light = Palette(
    plain: [
      .paper: 0xFFFFFF, .text: 0x1A1A1A, .quiet: 0x565656, .rule: 0xD9D9D9, .support: 0x0072B2, .oppose: 0xD55E00, .mixed: 0x8E44AD,
      .neutral: 0x4D4D4D, .talks: 0x009E73, .belongs: 0x7A7A7A, .together: 0xC4C4C4, .added: 0x0072B2, .removed: 0xD47431,
      .strengthened: 0x3A8FC4, .weakened: 0xA35200, .flipped: 0x8E44AD, .kept: 0xB8B8B8,
    ],
    tints: [0xCFE3F2, 0xF6D9B8, 0xCDEBDD, 0xF7F0B5, 0xF5CDBB, 0xEBD3E2, 0xECECEC, 0xFFFFFF],
    edges: [0x0072B2, 0xB26A00, 0x007A5A, 0x8A7D00, 0xC24A00, 0xA3567F, 0x666666, 0xD47431])

  static let dark = Palette(
    plain: [
      .paper: 0x16181C, .text: 0xF2F2F2, .quiet: 0xB4B4B4, .rule: 0x3A3D44, .support: 0x4DA8DF, .oppose: 0xFF8A4C, .mixed: 0xC58AE0,
      .neutral: 0xC8C8C8, .talks: 0x35C69B, .belongs: 0x9A9A9A, .together: 0x4C5059, .added: 0x4DA8DF, .removed: 0xB5683C,
      .strengthened: 0x8CCBEF, .weakened: 0xE69F00, .flipped: 0xC58AE0, .kept: 0x5A5F69,
    ],
    tints: [0x12324A, 0x463010, 0x123A2C, 0x3B370F, 0x4B2413, 0x3F2437, 0x2C2E33, 0x16181C],
    edges: [0x56B4E9, 0xE69F00, 0x2FCB98, 0xD8CB45, 0xFF8A4C, 0xE08FBB, 0x9C9C9C, 0xB5683C])

  static let print = Palette(
    plain: [
      .paper: 0xFFFFFF, .text: 0x000000, .quiet: 0x333333, .rule: 0xBBBBBB, .support: 0x000000, .oppose: 0x000000, .mixed: 0x000000,
      .neutral: 0x000000, .talks: 0x000000, .belongs: 0x555555, .together: 0xAAAAAA, .added: 0x000000, .removed: 0x7A7A7A,
      .strengthened: 0x000000, .weakened: 0x000000, .flipped: 0x000000, .kept: 0xAAAAAA,
    ],
    tints: [0xFFFFFF, 0xE9E9E9, 0xD3D3D3, 0xBDBDBD, 0xF5F5F5, 0xDEDEDE, 0xC8C8C8, 0xFFFFFF],
    edges: [UInt32](repeating: 0x000000, count: 7) + [0x7A7A7A])
}

extension DrawingOptions.Theme {
  /// The colours of a picture that cannot follow the reader's setting.
  var palette: Palette {
    switch self {
    case .light, .auto: .light
    case .dark: .dark
    case .print: .print
    }
  }
}

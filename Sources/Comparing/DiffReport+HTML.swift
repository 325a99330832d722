extension DiffReport {
  /// The comparison as one page of HTML that needs nothing else: the picture, and beneath it what ``text()`` tells.
  ///
  /// - Parameter picture: The picture as SVG.
  public func html(picture: String) -> String {
    let title = "What changed from \(labels.old) to \(labels.new)".escapedForHTML
    let drawing = picture.hasPrefix("<?xml") ? String(picture.drop { $0 != "\n" }.dropFirst()) : picture
    let body = isEmpty ? "<p>Both sides are the same.</p>\n" : lines().map(\.html).joined()
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Self.styleSheet)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <figure>
      \(drawing)</figure>
      \(body)</body>
      </html>

      """
  }

  /// Colours are those of the picture, and as there no line is told by its colour alone: each begins with its mark.
  private static let styleSheet = """
    :root{color-scheme:light dark}
    body{font:15px/1.5 system-ui,Helvetica,Arial,sans-serif;margin:2rem auto;padding:0 1rem;max-width:80rem}
    figure{margin:0 0 2rem}
    h1{font-size:1.5rem}
    h2{font-size:1.1rem;margin:2rem 0 .5rem}
    p{margin:.15rem 0}
    .evidence{margin-left:2.5rem;font-size:.92rem}
    .added{color:light-dark(#005a8e,#4da8df)}
    .removed{color:light-dark(#a84a00,#ff8a4c)}
    .changed{color:light-dark(#6b5200,#e0c060)}
    .flipped{color:light-dark(#7a2f98,#c58ae0);font-weight:600}
    .quiet{color:light-dark(#565656,#b4b4b4)}
    """
}

extension DiffReport.Line {
  fileprivate var html: String {
    let words = text.trimmingPrefix { $0 == " " }
    guard !words.isEmpty else { return "" }
    if style == .heading { return "<h2>\(String(words).escapedForHTML)</h2>\n" }
    let isEvidence = text.hasPrefix("    ")
    let classes = [isEvidence ? "evidence" : nil, style?.name].compactMap(\.self).joined(separator: " ")
    return "<p\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(String(words).escapedForHTML)</p>\n"
  }
}

extension DiffReport.Line.Style {
  fileprivate var name: String {
    switch self {
    case .heading: "heading"
    case .removed: "removed"
    case .added: "added"
    case .changed: "changed"
    case .flipped: "flipped"
    case .quiet: "quiet"
    }
  }
}

extension String {
  /// Text as it may stand in HTML.
  fileprivate var escapedForHTML: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

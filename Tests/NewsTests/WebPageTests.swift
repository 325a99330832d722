import News
import Testing

@Suite struct WebPageTests {
  /// A page with everything around the article that real pages have.
  private static let page = """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>Baghdad reinforces its border | Tigris Ledger</title>
    <meta property="og:site_name" content="Tigris Ledger"><link rel="canonical" href="https://ledger.example/2024/12/05/border">
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
      "headline": "Baghdad reinforces its border", "datePublished": "2024-12-05T09:30:00+03:00",
      "author": [{"@type": "Person", "name": "Layla Example"}, {"@type": "Person", "name": "Omar Example"}]}]}</script>
    <style>p { color: red }</style></head>
    <body class="has-sidebar">
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news about everyone and everything</a></li></ul></nav></header>
    <div id="cookie-consent"><p>We and our 842 partners use cookies. By clicking accept, you agree to all of it, and then to some more.</p></div>
    <main><article>
      <h1>Baghdad reinforces its border</h1>
      <p class="byline">By Layla Example and Omar Example</p>
      <div class="article-body">
        <p>Iraq has sent armoured units to its border with <b>Syria</b>, the government&rsquo;s spokesman said on Thursday.</p>
        <p>“Our border is safe,”<br>he added.</p>
        <script>track("view")</script>
        <aside class="related"><p>Read more: <a href="/x">Iran’s foreign minister is expected in Baghdad on Friday, officials say</a>.</p></aside>
        <h2>Doubts in parliament</h2>
        <p>Members of <a href="/p">parliament</a> asked what the measures will cost, and got no answer.</p>
        <p><a href="/1">More from Iraq</a> <a href="/2">More from Syria</a></p>
      </div>
      <section id="comments"><p>A reader writes: this is all nonsense, and I have known it all along, as everybody in my street has.</p></section>
    </article></main>
    <footer><p>© 2024 Tigris Ledger. All rights reserved. No part of this page may be copied without permission.</p></footer>
    </body></html>
    """

  @Test func `the article's words are found among navigation, banners, comments and scripts`() throws {
    let article = try #require(try read(Self.page, named: "page.html").articles.first)
    #expect(
      article.text.decoded == """
        Iraq has sent armoured units to its border with Syria, the government’s spokesman said on Thursday.
        “Our border is safe,”
        he added.
        Doubts in parliament
        Members of parliament asked what the measures will cost, and got no answer.
        """)
  }

  @Test func `title, date, authors, outlet, URL and language are read from the page`() throws {
    let article = try #require(try read(Self.page, named: "download").articles.first)
    #expect(article.title == "Baghdad reinforces its border")
    #expect(article.date == "2024-12-05T09:30:00+03:00")
    #expect(article.author == "Layla Example, Omar Example")
    #expect(article.outlet == "Tigris Ledger")
    #expect(article.url == "https://ledger.example/2024/12/05/border")
    #expect(article.language == "en-GB")
  }

  @Test(
    arguments: [
      (#"<meta name="date" content="5 December 2024">"#, ""), (#"<meta itemprop="datePublished" content="2024-12-05">"#, ""),
      ("", #"<time datetime="2024-12-05">yesterday</time>"#), ("", #"<h3>Thursday, December 5th, 2024 @ 16:56 UTC</h3>"#),
      (#"<link rel="canonical" href="https://example.org/2024/12/05/story">"#, ""),
    ]) func `the date may stand in many places`(head: String, body: String) throws
  {
    let page =
      "<html><head><title>A headline</title>\(head)</head><body><h1>A headline</h1>\(body)<p>Iraq has sent armoured units to its border, it said.</p></body></html>"
    #expect(try read(page).articles.first?.date == "2024-12-05")
  }

  @Test(
    arguments: [
      ("Baghdad shifts course - Tigris Ledger", "Baghdad shifts course", "Baghdad shifts course", "Tigris Ledger"),
      ("Tigris Ledger » Baghdad shifts course", "Tigris Ledger", "Baghdad shifts course", "Tigris Ledger"),
      ("Iran - Iraq relations in ruins", "Something else", "Iran - Iraq relations in ruins", nil),
    ] as [(String, String, String, String?)]) func `a page's title is taken apart`(
      title: String, heading: String, expected: String, outlet: String?
    ) throws
  {
    let page = "<title>\(title)</title><h1>\(heading)</h1><p>Iraq has sent armoured units to its border, the ministry said.</p>"
    let article = try #require(try read(page).articles.first)
    #expect(article.title == expected)
    #expect(article.outlet == outlet)
  }

  @Test func `a page in Windows-1252 or a declared encoding is decoded`() throws {
    let western =
      Array("<html><body><p>The minister\u{1}s caf".utf8).map { $0 == 1 ? 0x92 : $0 } + [0xE9] + Array(" is in Baghdad, he said.</p>".utf8)
    #expect(try read(western).articles.first?.text.decoded == "The minister’s café is in Baghdad, he said.")
    let turkish = Array("<meta charset=iso-8859-9><p>President Erdo".utf8) + [0xF0] + Array("an is in Baghdad today.</p>".utf8)
    #expect(try read(turkish).articles.first?.text.decoded == "President Erdoğan is in Baghdad today.")
  }

  @Test func `a class that names a sidebar does not cost the article`() throws {
    let page = "<body><div class='main-with-sidebar'><p>Iraq has sent armoured units to its border, the ministry said.</p></div></body>"
    #expect(try read(page).articles.first?.text.decoded == "Iraq has sent armoured units to its border, the ministry said.")
  }

  @Test(
    arguments: [
      "<html><body><p>Iraq has sent units to its border", "<p>Iraq has sent units to its border</div></span></p></table>",
      "<html><p>Iraq has\u{0} sent units to its border\u{1}", String(repeating: "<div>", count: 200) + "Iraq has sent units to its border",
    ]) func `broken pages keep their words`(page: String) throws
  {
    #expect(try read(page).articles.first?.text.decoded.contains("Iraq has sent units to its border") ?? false)
  }

  @Test func `nesting without end does not crash`() throws {
    let page = "<p>Iraq has sent units to its border, the ministry said on Thursday.</p>" + String(repeating: "<div><b>", count: 50_000)
    #expect(try read(page).articles.count == 1)
  }

  @Test func `a page without words is refused`() {
    #expect(throws: ReadingError.self) { try read("<html><body><script>let a = 1</script></body></html>") }
  }
}

import News
import Testing

@Suite struct ArticleReaderTests {
  @Test func `a plain text is one article, named after its file, and whole`() throws {
    let article = try #require(try read("Iraq shifts its stance\nBaghdad said so.\n", named: "in/2024-12-05-ledger.txt").articles.first)
    #expect(article.id == "2024-12-05-ledger")
    #expect(article.title == "Iraq shifts its stance")
    #expect(article.date == "2024-12-05")
    #expect(article.path == "in/2024-12-05-ledger.txt")
    #expect(article.text.decoded == "Iraq shifts its stance\nBaghdad said so.\n")
  }

  @Test func `a first line that is a sentence is no headline`() throws {
    #expect(try read("Baghdad said so.\nIt did.\n").articles.first?.title == nil)
    #expect(try read("One line only").articles.first?.title == nil)
  }

  @Test func `a header block tells about the article and is not read as its words`() throws {
    let text = "---\noutlet: Tigris Ledger\ndate: 5 December 2024\n---\nBaghdad said so.\n"
    let article = try #require(try read(text).articles.first)
    #expect(article.outlet == "Tigris Ledger")
    #expect(article.date == "2024-12-05")
    #expect(article.text.decoded == text)
    #expect(article.text.repaired == "Baghdad said so.\n")
    #expect(article.text.decoded(scalars: article.text.scalars(ofRepaired: 0..<7)) == "Baghdad")
  }

  @Test func `JSON lines become articles, unknown fields metadata`() throws {
    let read = try read(
      """
      {"id": "a", "title": "T", "date": "2024-12-05T10:00:00Z", "outlet": "O", "author": ["X", "Y"], "url": "U", "language": "en", "text": "Words \\u201cquoted\\u201d.", "licence": "CC", "rank": 3}

      {"text": "More words.", "id": null}
      """, named: "news.ndjson")
    #expect(read.diagnostics == [])
    #expect(read.articles.map(\.id) == ["a", "news-3"])
    let article = try #require(read.articles.first)
    #expect(article.title == "T" && article.outlet == "O" && article.author == "X, Y" && article.url == "U" && article.language == "en")
    #expect(article.date == "2024-12-05T10:00:00Z")
    #expect(article.metadata == ["licence": "CC", "rank": "3"])
    #expect(article.text.decoded == "Words “quoted”.")
  }

  @Test func `a bad line costs one article and is told with its number`() throws {
    let read = try read(
      """
      {"id": "a", "text": "Words."}
      {"id": "b", "text": "Unfinished
      {"id": "c"}
      {"id": "d", "text": "Half of a pair \\ud83d here."}
      """, named: "news.ndjson")
    #expect(read.articles.map(\.id) == ["a", "d"])
    #expect(
      read.diagnostics == [
        "news.ndjson, line 2: no valid JSON: the end of a string expected at byte 32",
        "news.ndjson, line 3: there is no field “text”; found: id",
      ])
  }

  @Test(
    arguments: [
      #"{"id": "a", "text": "Words."}"#,
      #"[{"id": "a", "text": "Words."}]"#,
      "{\n  \"id\": \"a\",\n  \"text\": \"Words.\"\n}\n",
      "[\n  {\n  \"id\": \"a\",\n  \"text\": \"Words.\"\n  }\n]\n",
      "\u{FEFF}{\"id\": \"a\", \"text\": \"Words.\"}\n",
      "id,text\na,Words.\n",
      "\"ID\";\"Text\"\r\n\"a\";\"Words.\"\r\n",
      "text\tid\nWords.\ta",
    ]) func `the format is told by content`(source: String) throws
  {
    let read = try read(source, named: "download")
    #expect(read.articles.map(\.id) == ["a"])
    #expect(read.articles.map(\.text.decoded) == ["Words."])
  }

  @Test func `a field of a table may hold quotes, delimiters and line breaks`() throws {
    let read = try read("id,text,note\n1,\"He said, \"\"no\"\".\nTwice.\",\n\n2,He said \"no\",  \n", named: "news.csv")
    #expect(read.articles.map(\.text.decoded) == ["He said, \"no\".\nTwice.", "He said \"no\""])
    #expect(read.articles.map(\.id) == ["1", "2"])
  }

  @Test func `quotes in a table without quoting are part of the words`() throws {
    let read = try read(
      "id\ttext\n1\t\"We agree,\" he said.\n2\tA 5\" gun.\n3\tHe said \"\"no\"\".\n4\t\"Never closed\n", named: "news.tsv")
    #expect(read.articles.map(\.text.decoded) == ["\"We agree,\" he said.", "A 5\" gun.", "He said \"\"no\"\".", "\"Never closed"])
  }

  @Test func `a field that holds a piece of a page gives its words`() throws {
    let source =
      #"{"id": "a", "text": "<div><p>Iraq praised <b>Syria</b> &amp; Iran.</p><script>x()</script><p>“Yes,” he said.</p></div>"}"#
    #expect(try read(source).articles.first?.text.decoded == "Iraq praised Syria & Iran.\n“Yes,” he said.")
    #expect(try read(#"{"text": "< 5 killed, officials say"}"#).articles.first?.text.decoded == "< 5 killed, officials say")
  }

  @Test func `a network is handed on as it is`() throws {
    let json = "{\n\"schema\":\"rapport.network/1\",\n\"articles\":[],\n\"actors\":[],\n\"links\":[],\n\"statements\":[]\n}\n"
    let read = try read(json, named: "net.json")
    #expect(read.networks == [String(json.dropLast())])
    #expect(read.articles == [])
  }

  @Test func `two articles of one name get two ids, the same article only one`() throws {
    var reader = ArticleReader()
    var read = Read()
    try reader.read(Array("First words.".utf8), named: "a/story.txt") { read.add($0) }
    try reader.read(Array("Other words.".utf8), named: "b/story.txt") { read.add($0) }
    try reader.read(Array("Third words.".utf8), named: "b/story.md") { read.add($0) }
    try reader.read(Array("First words.".utf8), named: "c/story.txt") { read.add($0) }
    #expect(read.articles.map(\.id) == ["story", "b/story", "story-3"])
    #expect(read.diagnostics == ["c/story.txt: the same article as before; it counts once"])
  }

  @Test(
    arguments: [
      ("", "the file is empty"), (" \n\t", "the file is empty"),
      ("%PDF-1.7 …", "this is no article but a PDF: turn it into text first, for example with pdftotext"),
      ("1234 – 5678", "there are no words in this file"), ("<svg xmlns='x'></svg>", "this is no article but a drawing"),
      ("digraph \"net\" {\n a -> b\n}", "this is no article but a drawing"),
      ("\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}", "this is no article but no text: one byte in 1 is a control character"),
    ]) func `what is no article is refused with a reason`(source: String, reason: String)
  {
    #expect(throws: ReadingError.self) { try read(source) }
    do { _ = try read(source) } catch { #expect("\(error)" == "article.txt: \(reason)") }
  }
}

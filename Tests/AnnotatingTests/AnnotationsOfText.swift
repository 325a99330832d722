import Language
import News

@testable import Annotating

/// What an article of this text alone says about actors.
func annotations(of text: String) -> Annotations {
  Annotator.forTests.annotations(of: LanguageAnalyzer.forTests.document(of: Article(id: "t", text: ArticleText(decoded: text))))
}

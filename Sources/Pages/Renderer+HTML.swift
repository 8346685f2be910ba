import Domain
import Mustache
public import Reports

extension Renderer {
  /// For paper: one page of its own, with everything that it needs in it, made for A4.
  public static let html = Renderer(
    name: "html", summary: Bilingual("A page to print, on A4.", "Halaman untuk dicetak, A4."),
    mediaType: "text/html"
  ) { table, settings in
    Page.template.render(Page(table, settings.language, settings.masthead).context)
  }
}

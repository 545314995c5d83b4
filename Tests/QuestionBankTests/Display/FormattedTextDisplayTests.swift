import Testing

@testable import QuestionBank

struct FormattedTextDisplayTests {
  @Test(
    "HTML is shown as readable plain text",
    arguments: [
      ("a <b>bold</b> and <em class='x'>thin</em> word", "a *bold* and *thin* word"),
      ("<p>One\n two</p><p>Three</p>", "One two\n\nThree"),
      ("One<br>two<BR/>three", "One\ntwo\nthree"),
      ("<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>", "• a\n• b\n  1. c\n  2. d"),
      (
        "x<sup>2</sup> H<sub>2</sub>O 10<sup>-3</sup> x<sup>n</sup> a<sub>ij</sub>",
        "x² H₂O 10⁻³ x^n a_(ij)"
      ),
      ("<img src='x.png' alt=\"the &quot;map&quot;\"> <img src=y>", "the \"map\" [image]"),
      ("a<!-- <b>not</b> -->b<script>x < 1</script>c", "abc"),
      (
        "1 &lt; 2 &amp;amp; &eacute;&alpha;&#8364;&#x1F600; &nope; & b",
        "1 < 2 &amp; éα€😀 &nope; & b"
      ),
      ("a < b > c", "a < b > c"),
      ("<custom>x</custom>", "x"),
      ("<img data-alt='no' ALT = river src=x> <i title=\"a > b\">c</i>", "river *c*"),
      ("<IMG SRC=x ALT='a > b'>", "a > b"),
      ("a <b title='open>c", "a <b title='open>c"),
      (" <br> x \t<br><br> <br><br>y <br> ", "x\n\ny"),
    ])
  func html(_ html: String, _ shown: String) {
    #expect(FormattedText(html, format: .html).displayed == shown)
  }

  @Test("text without notation keeps its lines and what is no tag")
  func moodle() {
    #expect(
      FormattedText("One\n  Array<Int> &amp; <b>x</b>").displayed == "One\n  Array<Int> & *x*")
  }

  @Test("plain text is shown as it is")
  func plain() {
    #expect(FormattedText("<b> &amp; **x**", format: .plain).displayed == "<b> &amp; **x**")
  }

  @Test(
    "Markdown is shown without its marks",
    arguments: [
      ("## Head\n\n- a\n* b\n1. c", "Head\n\n• a\n• b\n1. c"),
      ("**bold** and *thin*, `code`", "*bold* and *thin*, `code`"),
      ("a [link](http://x.org) ![a map](m.png) ![](n.png)", "a link a map [image]"),
      (#"\*no\* 2\. a_b _____ &amp; <b>x</b>"#, "*no* 2. a_b _____ & *x*"),
    ])
  func markdown(_ markdown: String, _ shown: String) {
    #expect(FormattedText(markdown, format: .markdown).displayed == shown)
  }

  @Test(
    "nothing that could move the cursor or reorder text reaches the screen",
    arguments: FormattedText.Format.allCases)
  func controlCharacters(_ format: FormattedText.Format) {
    let text = FormattedText(
      "a\u{1B}[2J\u{7}\u{9B}b\u{202E}c\u{200B}d\u{7F}\r\ne\rf", format: format)
    let expected =
      format == .html
      ? "a␛[2J␇\u{FFFD}b\u{FFFD}cd␡ e f" : "a␛[2J␇\u{FFFD}b\u{FFFD}cd␡\ne\nf"
    #expect(text.displayed == expected)
    #expect(FormattedText("&#27;[2J", format: .html).displayed == "␛[2J")
  }

  @Test("only an image without words is missed")
  func needsImage() {
    #expect(FormattedText("<img src=x>", format: .html).needsImage)
    #expect(FormattedText("<img src=x alt=''>").needsImage)
    #expect(FormattedText("![](x)", format: .markdown).needsImage)
    #expect(FormattedText("Where? <IMG SRC=x>").needsImage)
    #expect(!FormattedText("<img src=x alt=map>", format: .html).needsImage)
    #expect(!FormattedText("Is 1 < img ![](x) <i>img</i>?<").needsImage)
    #expect(!FormattedText("<img src=x>", format: .plain).needsImage)
  }
}

import ArgumentParser

/// Prints an article to begin with; `viva help article` says how articles are written.
struct ArticleTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Print an article to begin with.",
    discussion: """
      viva asks what an article marks as worth asking. Put your own words into this one.

      A short line alone between blank lines is a heading, and so is a line of Markdown beginning \
      with #. A definition says "X is a …"; a comparison says "While X …, Y …"; a list needs three \
      labels or more; "Stages", "Steps" or "Phases" make it an order. What was not asked, and why: \
      viva make ARTICLE --explain

      Example: viva article > volcanoes.txt
      """)

  private static let page = """
    Volcanoes

    A volcano is an opening in the crust through which magma escapes.
    While shield volcanoes have gentle slopes, stratovolcanoes have steep ones.

    Types of Volcanoes

    1. Shield volcano: A broad mountain built up by thin lava.
    2. Stratovolcano: A steep cone of ash and hardened lava.
    3. Cinder cone: A small hill of loose fragments.

    Stages of an Eruption

    1. Recharge: Magma rises into the chamber.
    2. Unrest: Gases swell the ground.
    3. Eruption: Magma reaches the surface as lava.

    Examples

    Examples of stratovolcanoes include Mount Fuji, Vesuvius, and Etna.
    Krakatoa erupted in 1883.

    FAQs

    Why do some volcanoes explode?

    Their magma is thick and traps gases.

    Are all volcanoes active?

    No, many are extinct because their supply of magma has been cut off.

    Sources

    1. A list of sources is not asked about.
    """

  func run() {
    Output.line(Self.page)
  }
}

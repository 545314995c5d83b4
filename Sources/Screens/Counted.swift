/// A number of things in words: "1 question", "2 questions".
package func counted(_ count: Int, _ thing: String, _ things: String? = nil) -> String {
  count == 1 ? "1 \(thing)" : "\(count) \(things ?? thing + "s")"
}

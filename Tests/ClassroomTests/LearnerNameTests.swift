import Testing

@testable import Classroom

@Suite("The name of a learner")
struct LearnerNameTests {
  @Test("the ways of writing a name are one name")
  func normalised() {
    #expect(LearnerName("  Ada \t Lovelace\n") == ada)
    #expect(LearnerName("Be\u{301}la") == LearnerName("B\u{E9}la"))
    #expect(LearnerName(" \u{A0}\t") == nil)
  }

  @Test("a file name has nothing in it that a file system could stumble over")
  func safe() {
    let names = [
      "Ada Lovelace", "../../etc/passwd", "a/b\\c:d*e?f\"g<h>i|j", ".hidden", "C:", "\u{1B}[31mred",
      "周杰倫", "Zoë", "😀", "50%", "-rf", "a\u{0}b", "नमस्ते",
    ]
    for name in names {
      let file = name.safeFileName
      #expect(!file.isEmpty && file.first != ".")
      #expect(!file.contains { "/\\:*?\"<>|.".contains($0) })
      #expect(file.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
    #expect("Zoë O'Hara".safeFileName == "Zoë O%27Hara")
    #expect(ada.text.safeFileName == "Ada Lovelace")
  }

  @Test("different names have different file names, however long they are")
  func different() {
    let long = String(repeating: "周", count: 300)
    let names = [
      "a/b", "a%2Fb", "a b", "a_b", "a-b", "a.b", "ab", long, long + "x", long + "/",
      String(repeating: "/", count: 300), String(repeating: "/", count: 301),
    ]
    let files = names.map { $0.safeFileName }
    #expect(Set(files).count == names.count)
    #expect(files.allSatisfy { $0.utf8.count <= 200 })
  }
}

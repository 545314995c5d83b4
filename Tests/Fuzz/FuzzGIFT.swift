import QuestionBank

/// Runs the reader of GIFT on what libFuzzer makes up.
///
/// A finding is a crash, a slow input, or a promise of the bank that does not hold.
@main
enum FuzzGIFT {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = runFuzzer(&count, &arguments) { data, size in
      FuzzGIFT.read(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  }

  /// Reads a file, checks it, and writes it back in all ways.
  private static func read(_ bytes: [UInt8]) {
    guard let file = try? GIFTFile(bytes: bytes, name: "fuzz") else {
      precondition(String(validating: bytes, as: UTF8.self) == nil, "valid UTF-8 was refused")
      return
    }
    precondition(String(validating: bytes, as: UTF8.self) != nil, "no UTF-8 was accepted")
    _ = file.checked()
    _ = file.noGIFT
    _ = file.summary
    precondition(file.updated(to: file.bank).bytes == bytes, "an unchanged bank changed its file")
    let written = GIFT.write(file.bank)
    guard let again = try? GIFTFile(bytes: Array(written.text.utf8), name: "fuzz") else {
      preconditionFailure("what was written cannot be read")
    }
    precondition(again.bank.questions.count == file.bank.questions.count, "questions were lost")
    if written.findings.isEmpty {
      precondition(GIFT.write(again.bank) == written, "what was written is another bank")
    }
  }
}

/// The entry of libFuzzer, whose `main` cannot be used: Swift has its own.
@_extern(c, "LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

import Foundation

/// How the figures are taken.
enum Measure {
  /// The median wall time, in seconds, of several runs of a piece of work.
  static func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let time = try clock.measure(work)
      times.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    }
    return times.sorted()[times.count / 2]
  }

  /// The median time, in seconds, that one processor works at several runs of a piece of work.
  static func processorTime(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in
      let start = threadTime()
      try work()
      return threadTime() - start
    }
    return times.sorted()[times.count / 2]
  }

  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The most memory this process has held since the last reset, in bytes.
  static var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let peak = status.firstMatch(of: /VmHWM:\s*(\d+) kB/).flatMap { Int($0.1) }
    return (peak ?? 0) * 1024
  }

  /// Makes the memory held now the peak, and returns it.
  static func resetPeakMemory() -> Int {
    // See proc_pid_clear_refs(5).
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    return peakMemory
  }

  /// A time in the unit that reads best: "4.1 ms".
  static func text(seconds: Double) -> String {
    switch seconds {
    case ..<1e-3: String(format: "%.1f µs", seconds * 1e6)
    case ..<1: String(format: "%.1f ms", seconds * 1e3)
    default: String(format: "%.2f s", seconds)
    }
  }

  /// The built program beside this one.
  static var viva: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "viva")
  }
}

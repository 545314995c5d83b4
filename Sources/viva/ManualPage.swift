import ArgumentParser
import Canvas
import Screens

/// The manual page in mdoc, made of what the command line and the table of keys say of themselves.
struct ManualPage {
  private let tool: CommandDescription
  private let commands: [CommandDescription]
  /// The options that three commands or more share, which are described once, in the order of their
  /// first mention.
  private let shared: [CommandDescription.Argument]

  init(of tool: CommandDescription) {
    self.tool = tool
    commands = (tool.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    let options = commands.flatMap(\.ownArguments).filter { $0.kind != .positional }
    let counts = Dictionary(options.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<CommandDescription.Argument> = []
    shared = options.filter { counts[$0, default: 0] >= 3 && seen.insert($0).inserted }
  }

  /// The whole page.
  var text: String {
    let options = [".Sh COMMON OPTIONS"] + described(shared)
    return ([head] + commands.map(section) + options + [keys, lineCommands, Self.tail])
      .joined(separator: "\n") + "\n"
  }

  private var head: String {
    """
    .Dd November 26, 2026
    .Dt VIVA 1
    .Os "viva \(Viva.configuration.version)"
    .Sh NAME
    .Nm viva
    .Nd \(plain((tool.abstract ?? "").trimmingEnd))
    .Sh SYNOPSIS
    .Nm
    .Op Ar quiz
    .Nm
    .Ar command
    .Op Ar options
    .Sh DESCRIPTION
    .Nm
    makes questions from an article, asks them, grades the answers, teaches from the lines of the
    article and remembers what was known, so that it asks again at the right time.
    A quiz is a question bank in GIFT or an article: a path, or a name found in the folders below.
    .Sh COMMANDS
    """
  }

  /// A command with its options.
  private func section(of command: CommandDescription) -> String {
    let arguments = command.ownArguments
    let title = ".Ss viva \(command.commandName)" + arguments.map(synopsis).joined()
    let texts = paragraphs([command.abstract, command.discussion].compactMap(\.self))
    return ([title] + texts + described(arguments.filter { !shared.contains($0) }))
      .joined(separator: "\n")
  }

  private func described(_ arguments: [CommandDescription.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width 6n"]
      + arguments.flatMap { [".It " + plain(name(of: $0)), plain($0.abstract ?? "")] } + [".El"]
  }

  private func synopsis(of argument: CommandDescription.Argument) -> String {
    guard argument.kind == .positional, let value = argument.valueName else { return "" }
    let name = value.uppercased() + (argument.isRepeating ? "…" : "")
    return argument.isOptional ? " [\(name)]" : " \(name)"
  }

  private func name(of argument: CommandDescription.Argument) -> String {
    let value = argument.valueName ?? ""
    if argument.kind == .positional { return value.uppercased() }
    let names = (argument.names ?? []).sorted { $0.name.count < $1.name.count }
      .map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let choices = argument.allValues.map { $0.joined(separator: "|") } ?? value
    return names.joined(separator: ", ") + (argument.kind == .option ? " " + choices : "")
  }

  /// Paragraphs of text; what is indented keeps its lines.
  private func paragraphs(_ texts: [String]) -> [String] {
    var lines: [String] = []
    var isLiteral = false
    func setLiteral(_ value: Bool) {
      guard value != isLiteral else { return }
      if lines.last == ".Pp" { lines.removeLast() }
      lines.append(value ? ".Bd -literal" : ".Ed")
      isLiteral = value
    }
    let text = texts.joined(separator: "\n\n")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty { setLiteral(line.hasPrefix("  ")) }
      lines.append(line.isEmpty && !isLiteral ? ".Pp" : plain(String(line)))
    }
    setLiteral(false)
    return lines
  }

  /// The keys of every screen.
  private var keys: String {
    var lines = [".Sh KEYS"]
    for context in KeyContext.allCases {
      lines += [".Ss \(plain(context.title))", ".Bl -tag -width 12n -compact"]
      for binding in Keymap.bindings(in: context) {
        lines += [".It " + plain(binding.label), plain(binding.long)]
      }
      lines.append(".El")
    }
    return lines.joined(separator: "\n")
  }

  /// What can be typed where there are no screens.
  private var lineCommands: String {
    let commands = Transcript.Command.allCases.flatMap {
      [".It " + plain(":" + $0.rawValue), plain($0.meaning)]
    }
    return """
      .Sh LINES OF TEXT
      With \\-\\-plain, or where standard output is no terminal, questions are asked in lines.
      Options are answered by their numbers, pairs as in 1b 2a, true or false by t or f, all else by
      words.
      A line that begins with a colon is a command:
      .Bl -tag -width 12n -compact
      \(commands.joined(separator: "\n"))
      .El
      """
  }

  /// Text that mdoc takes as it is.
  private func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.first.map { ".'".contains($0) } == true ? "\\&" + escaped : escaped
  }

  private static let tail = """
    .Sh ENVIRONMENT
    .Bl -tag -width VIVA_PROGRESS
    .It Ev VIVA_QUIZZES
    The folder in which quizzes are found by their names.
    .It Ev VIVA_PROGRESS
    The progress file.
    .It Ev VIVA_PLAIN
    1 for lines of text in place of screens.
    .It Ev NO_COLOR
    No colours, whatever its value.
    .It Ev VISUAL , EDITOR
    The editor for questions.
    .It Ev XDG_DATA_HOME
    The folder for data,
    .Pa ~/.local/share
    where it is not set.
    .El
    .Sh FILES
    .Bl -tag -width 6n
    .It Pa ~/.local/share/viva/progress.sqlite
    What was answered, and when.
    .It Pa ~/.local/share/viva/results
    Tests that were handed in without \\-\\-out.
    .It Pa ./Quizzes , ~/.local/share/viva/quizzes , PREFIX/share/viva/Quizzes
    Where quizzes are found by their names, in this order.
    .El
    .Sh EXIT STATUS
    .Bl -tag -width 6n -compact
    .It 0
    done
    .It 1
    the answer is no: errors in a bank, nothing to make, print or write, a result rejected
    .It 64
    wrong usage
    .It 65
    bad data
    .It 66
    no such input
    .It 69
    no terminal, or an unknown one
    .It 73
    cannot create a file
    .It 74
    read or write error
    .It 128 + n
    ended by signal n
    .El
    """
}

extension CommandDescription {
  /// Its arguments without those that every command has.
  fileprivate var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }
}

extension String {
  /// Without the full stop at the end.
  fileprivate var trimmingEnd: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}

internal import Authoring
internal import Conversation
internal import Glibc
internal import Knowledge
internal import Matching

/// Prints what questions, loading and starting cost.
@main
struct Benchmarks {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "intents" {
      return Intents.main(Array(CommandLine.arguments.dropFirst(2)))
    }
    let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
    let folder = "\(root)/knowledge"
    let program = "\(root)/.build/release/signpost"
    var table = Table()
    // First, while this process is small: the system counts its memory in with that of what it starts.
    starts(program, folder, &table)
    let authored = try readKnowledge(at: folder)
    load(folder, authored.base, &table)
    questions(authored.base, &table)
    synthetic(authored.base, &table)
  }

  /// Reading the folder, building the index, writing and opening the pack.
  private static func load(_ folder: String, _ base: KnowledgeBase, _ table: inout Table) {
    table.head("Loading the shipped knowledge (\(base.english.topics.count) topics)")
    table.row("YAML to values", Timing(rounds: 2) { _ = try? readKnowledge(at: folder) })
    table.row("values to index", Timing(rounds: 1) { _ = Matcher(base) })
    let bytes = packed(base)
    let path = "/tmp/signpost-benchmark-\(getpid()).pack"
    defer { unlink(path) }
    guard PackFile.save(bytes, to: path, asOf: PackFile.now) == nil else { return }
    table.row(
      "pack to matcher (\(bytes.count / 1_024) KiB)",
      Timing(rounds: 200) {
        guard let base = try? KnowledgeBase(PackFile.open(path)) else { return }
        _ = Answerer(base, matcher: Matcher(base), face: .chat)
      })
  }

  /// Asks on the shipped knowledge, warm.
  private static func questions(_ base: KnowledgeBase, _ table: inout Table) {
    guard let base = try? KnowledgeBase(Pack(packed(base))) else { return }
    table.head("Questions on the shipped knowledge, warm")
    let all = base.english.topics.flatMap { $0.asks.map(\.text) }
    let asks = stride(from: 0, to: all.count, by: 10).map { all[$0] }
    let matcher = Matcher(base)
    let answerer = Answerer(base, matcher: matcher, face: .chat)
    table.row("understood (every tenth ask)", each(asks) { _ = matcher.interpret($0, in: "en", audience: .public) })
    table.row("answered (every tenth ask)", each(asks) { _ = answerer.reply(to: $0) })
    table.row(
      "understood (two letters changed places)",
      each(asks.map(misspelt)) { _ = matcher.interpret($0, in: "en", audience: .public) })
    let dangers = base.english.alerts.flatMap(\.must)
    table.row("answered (sentences of danger)", each(dangers) { _ = answerer.reply(to: $0) })
  }

  /// Knowledge bases of many topics, made of the words of the shipped one.
  private static func synthetic(_ base: KnowledgeBase, _ table: inout Table) {
    for count in [1_000, 3_000, 10_000] {
      let large = Synthetic.base(topics: count, from: base)
      let asks = (0..<500).map { large.english.topics[$0 * 7 % count].asks[$0 % 5].text }
      table.head("Synthetic, \(count) topics of 16 asks")
      let start = ContinuousClock.now
      let bytes = packed(large)
      table.row("values to pack (\(bytes.count / 1_024) KiB)", Timing([ContinuousClock.now - start]))
      guard let packed = try? KnowledgeBase(Pack(bytes)) else { return }
      table.row("pack to matcher", Timing(rounds: 20) { _ = Matcher(packed) })
      let matcher = Matcher(packed)
      table.row("understood", each(asks) { _ = matcher.interpret($0, in: "en", audience: .public) })
    }
  }

  /// The released program from its start.
  private static func starts(_ program: String, _ folder: String, _ table: inout Table) {
    guard access(program, X_OK) == 0 else { return print("\n\(program) is not there: run scripts/build") }
    table.head("The program (\(program))")
    let question = "can I use Klonopin for opioid detox?"
    let pack = "/tmp/signpost-benchmark-\(getpid()).pack"
    defer { unlink(pack) }
    _ = Started([program, "knowledge", "build", folder, "-o", pack])
    for (what, rounds, arguments) in [
      ("--version, start to exit", 40, ["--version"]),
      ("ask from a pack, start to exit", 40, ["ask", "--knowledge", pack, question]),
      ("ask from YAML, start to exit", 1, ["ask", "--knowledge", folder, question]),
    ] {
      let runs = (0..<rounds).compactMap { _ in Started([program] + arguments) }
      table.row(what, Timing(runs.map(\.time)), peak: runs.map(\.peak).max())
    }
    let chat = [program, "chat", "--knowledge", pack]
    let frames = (0..<20).compactMap { _ in TerminalSession(chat)?.time(until: "Ask >") }
    table.row("chat from a pack, start to first frame", Timing(frames))
    Typing.add(chat, to: &table)
  }

  private static func packed(_ base: KnowledgeBase) -> [UInt8] {
    var builder = PackBuilder()
    base.add(to: &builder)
    Matcher.addIndex(of: base, to: &builder)
    return builder.bytes()
  }

  private static func each(_ texts: [String], _ body: (String) -> Void) -> Timing {
    texts.prefix(50).forEach(body)
    let clock = ContinuousClock()
    return Timing(texts.map { text in clock.measure { body(text) } })
  }

  private static func misspelt(_ text: String) -> String {
    var letters = Array(text)
    if letters.count > 8 { letters.swapAt(5, 6) }
    return String(letters)
  }
}

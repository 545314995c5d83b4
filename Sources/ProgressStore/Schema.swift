/// How the tables of a progress file are laid out.
enum Schema {
  /// "viva" in ASCII, in the header of every progress file.
  static let applicationID = 0x7669_7661

  /// The number in the header; one more with every change of the tables.
  static var version: Int { steps.count }

  /// What leads from each version to the next one, from an empty database on.
  static let steps = [events, chances, checkpoints]

  /// The log.
  ///
  /// `seq` is the order of writing. Times are milliseconds since 1970 in UTC, offsets are seconds,
  /// and `options` are numbers separated by commas. The index serves the history of a learner, of a
  /// quiz and of a question.
  private static let events = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      time INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      learner TEXT NOT NULL,
      session BLOB NOT NULL,
      quiz TEXT NOT NULL,
      question TEXT NOT NULL,
      content_hash TEXT,
      event TEXT NOT NULL,
      target BLOB,
      answer TEXT,
      options TEXT,
      verdict TEXT,
      credit REAL,
      grade INTEGER,
      hints INTEGER NOT NULL,
      confidence TEXT,
      seconds REAL,
      mode TEXT NOT NULL,
      scheduler TEXT
    ) STRICT;
    CREATE INDEX event_of_question ON event (learner, quiz, question);
    """

  /// The chance of a right answer without knowledge.
  private static let chances = "ALTER TABLE event ADD COLUMN chance REAL"

  /// What follows from the log of a learner and a quiz up to the event `last`.
  private static let checkpoints = """
    CREATE TABLE checkpoint (
      learner TEXT NOT NULL,
      quiz TEXT NOT NULL,
      last INTEGER NOT NULL,
      data BLOB NOT NULL,
      PRIMARY KEY (learner, quiz)
    ) STRICT;
    """
}

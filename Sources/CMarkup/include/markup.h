// Reading HTML and XML with libxml2, which is loaded when the first such file is read: with the
// libraries it needs itself it would be a good part of the start of every command.
#pragma once

/// What is told of a file while it is read.
///
/// Texts are UTF-8 and live no longer than the call; lines are counted from 1.
struct markup_events {
  /// An element begins; its attributes are names and values in turn with a null at the end, or null.
  void (*begin)(void *context, const char *name, const char *const *attributes, long line);
  /// An element ends.
  void (*end)(void *context, const char *name);
  /// Text, perhaps only a part of it, which ends on the line.
  void (*characters)(void *context, const char *text, long count, long line);
};

/// How reading went.
struct markup_outcome {
  /// Whether libxml2 could be loaded.
  int is_loaded;
  /// Whether the file is what it should be; of HTML this says nothing.
  int is_well_formed;
  /// Where it is not, counted from 1.
  long line, column;
};

/// Reads a page as browsers do, whatever is wrong with it.
///
/// Nothing is fetched. The encoding is the page's own where `encoding` is null.
struct markup_outcome markup_read_html(
    const char *bytes, long count, const char *encoding, struct markup_events events,
    void *context);

/// Reads a document of XML up to its end or to what is wrong with it.
///
/// Nothing is fetched, and an entity that is not one of XML's own is wrong, declared or not.
struct markup_outcome markup_read_xml(
    const char *bytes, long count, struct markup_events events, void *context);

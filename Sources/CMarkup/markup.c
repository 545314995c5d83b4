#include "markup.h"

#include <dlfcn.h>
#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

// The library that the headers belong to, as the linker would name it.
#if LIBXML_VERSION < 21400
static const char library_name[] = "libxml2.so.2";
#else
static const char library_name[] = "libxml2.so.16";
#endif

/// The functions of the library, by their names.
struct library {
  __typeof__(htmlNewParserCtxt) *htmlNewParserCtxt;
  __typeof__(htmlCtxtReadMemory) *htmlCtxtReadMemory;
  __typeof__(xmlNewParserCtxt) *xmlNewParserCtxt;
  __typeof__(xmlCtxtReadMemory) *xmlCtxtReadMemory;
  __typeof__(xmlFreeParserCtxt) *xmlFreeParserCtxt;
  __typeof__(xmlFreeDoc) *xmlFreeDoc;
};

/// Loads the library; whether all of it is there.
static int load(struct library *library) {
  void *handle = dlopen(library_name, RTLD_NOW);
  if (!handle) return 0;
#define FIND(name) ((library->name = (__typeof__(library->name))dlsym(handle, #name)) != NULL)
  return FIND(htmlNewParserCtxt) && FIND(htmlCtxtReadMemory) && FIND(xmlNewParserCtxt)
      && FIND(xmlCtxtReadMemory) && FIND(xmlFreeParserCtxt) && FIND(xmlFreeDoc);
#undef FIND
}

/// What the parser hands on.
struct reading {
  struct markup_events events;
  void *context;
  xmlParserCtxtPtr parser;
};

static long line(const struct reading *reading) {
  return reading->parser->input ? reading->parser->input->line : 1;
}

static void begin(void *data, const xmlChar *name, const xmlChar **attributes) {
  const struct reading *reading = data;
  reading->events.begin(
      reading->context, (const char *)name, (const char *const *)attributes, line(reading));
}

static void end(void *data, const xmlChar *name) {
  const struct reading *reading = data;
  reading->events.end(reading->context, (const char *)name);
}

static void characters(void *data, const xmlChar *text, int count) {
  const struct reading *reading = data;
  reading->events.characters(reading->context, (const char *)text, count, line(reading));
}

/// Has the parser hand on what it meets, so that no tree is built, however deep the file.
static void connect(struct reading *reading) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = begin;
  handler.endElement = end;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  *reading->parser->sax = handler;
  reading->parser->userData = reading;
}

typedef xmlParserCtxtPtr (*maker)(void);
typedef xmlDocPtr (*parser)(
    xmlParserCtxtPtr, const char *bytes, int count, const char *url, const char *encoding,
    int options);

/// Reads a file with one of the two parsers.
static struct markup_outcome read_with(
    const struct library *library, maker make, parser parse, const char *bytes, long count,
    const char *encoding, int options, struct markup_events events, void *context) {
  struct reading reading = {.events = events, .context = context, .parser = make()};
  if (!reading.parser) return (struct markup_outcome){.is_loaded = 1};
  connect(&reading);
  xmlDocPtr tree = parse(
      reading.parser, bytes, count > INT_MAX ? INT_MAX : (int)count, NULL, encoding, options);
  if (tree) library->xmlFreeDoc(tree);
  struct markup_outcome outcome = {
      .is_loaded = 1,
      // An entity that nobody knows is no more than an error where a document names others.
      .is_well_formed =
          reading.parser->wellFormed && reading.parser->lastError.level < XML_ERR_ERROR,
      .line = reading.parser->lastError.line,
      .column = reading.parser->lastError.int2,
  };
  library->xmlFreeParserCtxt(reading.parser);
  return outcome;
}

struct markup_outcome markup_read_html(
    const char *bytes, long count, const char *encoding, struct markup_events events,
    void *context) {
  struct library library;
  if (!load(&library)) return (struct markup_outcome){0};
  return read_with(
      &library, library.htmlNewParserCtxt, library.htmlCtxtReadMemory, bytes, count, encoding,
      HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET, events, context);
}

struct markup_outcome markup_read_xml(
    const char *bytes, long count, struct markup_events events, void *context) {
  struct library library;
  if (!load(&library)) return (struct markup_outcome){0};
  return read_with(
      &library, library.xmlNewParserCtxt, library.xmlCtxtReadMemory, bytes, count, NULL,
      XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET, events, context);
}

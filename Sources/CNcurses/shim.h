// ncurses with wide characters, and what Swift cannot import from its headers: macros with casts
// and global variables.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static const attr_t VIVA_BOLD = WA_BOLD;
static const attr_t VIVA_DIM = WA_DIM;
static const attr_t VIVA_UNDERLINE = WA_UNDERLINE;
static const attr_t VIVA_REVERSE = WA_REVERSE;

static const mmask_t VIVA_PRESS = BUTTON1_PRESSED;
static const mmask_t VIVA_WHEEL_UP = BUTTON4_PRESSED;
static const mmask_t VIVA_WHEEL_DOWN = BUTTON5_PRESSED;

/// What switches off a key that the terminal driver would act on.
static const unsigned char VIVA_NO_KEY = _POSIX_VDISABLE;

/// A screen on the standard streams; NULL where TERM is unknown.
static inline SCREEN *viva_newterm(void) { return newterm(NULL, stdout, stdin); }

static inline WINDOW *viva_window(void) { return stdscr; }

/// The columns the C library, and so curses, gives a character; -1 where it does not know it.
static inline int viva_wcwidth(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}

/* What Swift cannot import from curses.h by itself: the wide API needs a macro before the include; attributes are cast
   macros; stdscr, LINES, COLS, curscr are global variables, which Swift 6 refuses; tiparm is variadic. */
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <wchar.h>

/* term.h makes macros of common English words. */
#undef lines
#undef columns
#undef buttons
#undef tab
#undef newline
#undef bell

static const attr_t NC_BOLD = A_BOLD, NC_DIM = A_DIM, NC_REVERSE = A_REVERSE, NC_UNDERLINE = A_UNDERLINE;

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_lines(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colours(void) { return COLORS; }
static inline int nc_repaint_all(void) { return clearok(curscr, TRUE); }

/* glibc declares it only under _XOPEN_SOURCE. */
extern int wcwidth(wchar_t character);
static inline int nc_wcwidth(wchar_t character) { return wcwidth(character); }

/* A string capability of the current terminal, NULL when it has none. Padding ($<5>) is still in it. */
static inline const char *nc_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/* Looks a terminal up without touching it. 1 found, 0 unknown or not a screen, -1 no terminfo at all. */
static inline int nc_look_up(const char *name, int descriptor) {
  int found = 0;
  if (setupterm(name, descriptor, &found) == OK) return 1;
  return found < 0 ? -1 : 0;
}

static inline void nc_forget_terminal(void) {
  if (cur_term) del_curterm(cur_term);
}
